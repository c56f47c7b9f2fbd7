import { familyOf, type FamilyPart } from './domain.ts';
import { Relatives } from './relatives.ts';

export interface MemberChange {
  id: string;
  change: 'came' | 'went' | 'otherwise';
}

type Kept = readonly { id: string; content: FamilyPart | null }[];

/** Who came, who went, and of whom something is said otherwise; `wordsOf` is all that is said of somebody. */
export function compareFamilies(
  before: Kept,
  after: Kept,
  wordsOf: (all: Relatives, id: string) => string,
): (MemberChange & { was: string | null; is: string | null })[] {
  const [was, is] = [new Relatives(familyOf(before)), new Relatives(familyOf(after))];
  const ids = new Set([...was.family.members, ...is.family.members].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [then, now] = [was, is].map((all) => (all.member(id) ? wordsOf(all, id) : null)) as [
      string | null,
      string | null,
    ];
    if (then === now) return [];
    const change = then === null ? 'came' : now === null ? 'went' : 'otherwise';
    return [{ id, change, was: then, is: now }];
  });
}
