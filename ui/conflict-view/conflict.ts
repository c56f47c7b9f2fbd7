/** One part that two people wrote. */
export interface ConflictPart {
  id: string;
  /** The label of the field. */
  label: string;
  mine: string;
  theirs: string;
  /** One or the other: a day or a choice cannot be merged as words can. */
  isWhole?: boolean;
}

export type Choice = { keep: 'mine' } | { keep: 'theirs' } | { keep: 'merged'; text: string };

/** Where merging starts: the shorter text falls away when the longer one already holds it. */
export function mergeStart(part: ConflictPart): string {
  const mine = part.mine.trim();
  const theirs = part.theirs.trim();
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return `${theirs}\n\n${mine}`;
}

/** What each part becomes; a part without a choice keeps what was typed here, so that nothing typed is lost. */
export function resolved(
  parts: readonly ConflictPart[],
  choices: Readonly<Record<string, Choice>>,
): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [part.id, textOf(part, choices[part.id] ?? { keep: 'mine' })]));
}

function textOf(part: ConflictPart, choice: Choice): string {
  switch (choice.keep) {
    case 'mine':
      return part.mine;
    case 'theirs':
      return part.theirs;
    case 'merged':
      return choice.text;
  }
}
