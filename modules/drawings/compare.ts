/** Two moments beside each other: every part in either of them, and what changed; the changes first. */
export function compareParts<P extends { id: string }, Change extends string>(
  before: readonly P[],
  after: readonly P[],
  changeOf: (was: P, is: P) => Change | 'same',
) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const changes = ids.map((id) => {
    const was = before.find((part) => part.id === id) ?? null;
    const is = after.find((part) => part.id === id) ?? null;
    const change: Change | 'came' | 'went' | 'same' = !was ? 'came' : !is ? 'went' : changeOf(was, is);
    return { id, was, is, change };
  });
  return changes.toSorted((a, b) => Number(a.change === 'same') - Number(b.change === 'same'));
}
