import { z } from 'zod';

// The genogram (N2): a family of three generations and more. It is kept as parts that refer to each other by id, so that
// a part can be drawn, changed and taken out by itself; what refers to somebody who is not there (any more) says nothing.

/** What a member is; the shapes of method/network/marks.ts that a genogram knows. */
export const memberMarks = ['woman', 'man', 'somebody', 'animal', 'pregnancy', 'miscarriage'] as const;
/** How two partners are together (method/network/family-lines.ts, between partners). */
export const coupleBonds = ['married', 'together', 'separated', 'divorced'] as const;
export type CoupleBond = (typeof coupleBonds)[number];
/** How a child came to its parents (family-lines.ts, between parents and child). */
export const childBonds = ['born', 'adopted', 'foster'] as const;
export type ChildBond = (typeof childBonds)[number];
/** What two people feel for each other (family-lines.ts, feelings). */
export const feelings = ['close', 'very-close', 'distant', 'conflict', 'close-conflict', 'cut-off'] as const;
export type FeelingKind = (typeof feelings)[number];

/** One line of text: no line breaks, no signs that cannot be seen, and nothing that is no letter at all. */
const Line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]*$/u);

const exists = (at: string): boolean => {
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A year, a month or a day, as precise as it is known: `1950`, `1950-03` or `1950-03-21`. */
export const When = z.object({
  at: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .refine(exists),
  /** Told as "about then". */
  isAbout: z.boolean(),
});
export type When = z.infer<typeof When>;

/** Somebody of the family. Who has no name (a child that was not born) has an empty one. */
export const Member = z
  .object({
    part: z.literal('member'),
    name: Line(80),
    mark: z.enum(memberMarks),
    born: When.nullable(),
    died: When.nullable(),
    /** Also when the day is not known. */
    hasDied: z.boolean(),
    hasIllness: z.boolean(),
    hasAddiction: z.boolean(),
    note: Line(200),
    /** The person of the household or its network, when this member is one. */
    personId: z.uuid().nullable(),
  })
  .refine(({ died, hasDied }) => died === null || hasDied);
export type Member = z.infer<typeof Member>;

/** Two partners, or one parent of whom the other is not known or not drawn. */
export const Couple = z
  .object({
    part: z.literal('couple'),
    one: z.uuid(),
    other: z.uuid().nullable(),
    bond: z.enum(coupleBonds),
    since: When.nullable(),
    until: When.nullable(),
    /** Among the couples of one person: which came first, where no day says it. */
    order: z.number().int().min(0).max(99),
  })
  .refine(({ one, other }) => one !== other);
export type Couple = z.infer<typeof Couple>;

/** A child of a couple. Somebody may be the child of several: born here, foster there. */
export const Child = z.object({
  part: z.literal('child'),
  coupleId: z.uuid(),
  memberId: z.uuid(),
  bond: z.enum(childBonds),
  /** Among brothers and sisters, where no day of birth says it. */
  order: z.number().int().min(0).max(99),
  /** Children of one couple with the same group are twins (or more). */
  twins: z.object({ group: z.uuid(), isIdentical: z.boolean() }).nullable(),
});
export type Child = z.infer<typeof Child>;

export const Feeling = z
  .object({
    part: z.literal('feeling'),
    from: z.uuid(),
    to: z.uuid(),
    feeling: z.enum(feelings),
  })
  .refine(({ from, to }) => from !== to);
export type Feeling = z.infer<typeof Feeling>;

/** Who live under one roof: an outline around them. */
export const Home = z.object({
  part: z.literal('home'),
  name: Line(80),
  memberIds: z
    .array(z.uuid())
    .max(40)
    .refine((ids) => new Set(ids).size === ids.length),
});
export type Home = z.infer<typeof Home>;

export const FamilyPart = z.discriminatedUnion('part', [Member, Couple, Child, Feeling, Home]);
export type FamilyPart = z.infer<typeof FamilyPart>;

type WithId<P> = P & { id: string };

/** The parts by what they are, without what refers to somebody who is not there. */
export interface Family {
  members: readonly WithId<Member>[];
  couples: readonly WithId<Couple>[];
  children: readonly WithId<Child>[];
  feelings: readonly WithId<Feeling>[];
  homes: readonly WithId<Home>[];
}

/**
 * Sorts the parts of a moment. Of two parts that say the same of the same people the first holds. When one of two
 * partners was taken out the other stays as a lone parent, so that the children keep where they belong.
 */
export function familyOf(parts: readonly { id: string; content: FamilyPart | null }[]): Family {
  const of = <K extends FamilyPart['part']>(kind: K) =>
    parts.flatMap(({ id, content }) =>
      content?.part === kind ? [{ ...(content as Extract<FamilyPart, { part: K }>), id }] : [],
    );
  const members = of('member');
  const isThere = new Set(members.map(({ id }) => id));
  const couples = of('couple').flatMap((couple) => {
    const [one, other] = [couple.one, couple.other].filter((id) => id !== null && isThere.has(id));
    return one && one !== other ? [{ ...couple, one, other: other ?? null }] : [];
  });
  const partnersOf = new Map(couples.map(({ id, one, other }) => [id, [one, other]]));
  return {
    members,
    couples,
    children: firstOfEach(
      of('child')
        .filter(({ coupleId, memberId }) => partnersOf.has(coupleId) && isThere.has(memberId))
        .filter(({ coupleId, memberId }) => !partnersOf.get(coupleId)!.includes(memberId)),
      ({ coupleId, memberId }) => `${coupleId}/${memberId}`,
    ),
    feelings: of('feeling').filter(({ from, to }) => isThere.has(from) && isThere.has(to) && from !== to),
    homes: of('home').map((home) => ({
      ...home,
      memberIds: [...new Set(home.memberIds)].filter((id) => isThere.has(id)),
    })),
  };
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}
