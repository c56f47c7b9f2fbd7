import { z } from 'zod';
import { compareParts } from '../compare.ts';
import { somebodyFields } from '../people/domain.ts';

// The sociogram (N4): what a few people mean to a resident, and which of them know each other.

const { name, role, personId } = somebodyFields;
const Told = z.string().trim().max(160);

/** How two know each other, without the resident there. */
export const knowing = ['knows', 'close', 'tension'] as const;
export type Knowing = (typeof knowing)[number];

const ContactPart = z.object({
  part: z.literal('contact'),
  ...{ name, role, personId },
  /** What they do together, what the contact gives, and what it costs. */
  ...{ together: Told, gives: Told, costs: Told },
  /** Where it stands among the others; clockwise around the middle. */
  rank: z.number(),
});

const KnowsPart = z
  .object({
    part: z.literal('knows'),
    /** The contacts, by their ids; which of the two comes first says nothing. */
    ...{ from: z.uuid(), to: z.uuid() },
    how: z.enum(knowing),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'] });

export const SociogramPart = z.discriminatedUnion('part', [ContactPart, KnowsPart]);
export type SociogramPart = z.infer<typeof SociogramPart>;
export type Contact = z.infer<typeof ContactPart>;
export type Knows = z.infer<typeof KnowsPart>;
/** With the id that it keeps from moment to moment. */
export type Placed = Contact & { id: string };
type Line = Knows & { id: string };
type WithId = SociogramPart & { id: string };

/** Two who know each other. */
export interface Pair {
  id: string;
  one: Placed;
  other: Placed;
  how: Knowing;
}

export interface Sociogram {
  /** Clockwise around the middle. */
  contacts: readonly Placed[];
  pairs: readonly Pair[];
}

export const contactOf = ({ id: _, ...contact }: Placed): Contact => contact;

const isBetween = ({ from, to }: Knows, one: string, other: string) =>
  (from === one && to === other) || (from === other && to === one);

/** What the parts make together: a line to somebody who is not there says nothing, and of two for the same pair one is left. */
export function sociogramOf(parts: readonly WithId[]): Sociogram {
  const contacts = parts
    .flatMap((part) => (part.part === 'contact' ? [part] : []))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const pairs: Pair[] = [];
  for (const { id, from, to, how } of linesIn(parts)) {
    const [one, other] = contacts.filter((contact) => contact.id === from || contact.id === to);
    if (!one || !other || pairs.some((pair) => pair.one === one && pair.other === other)) continue;
    pairs.push({ id, one, other, how });
  }
  return { contacts, pairs };
}

const linesIn = (parts: readonly WithId[]): Line[] => parts.flatMap((part) => (part.part === 'knows' ? [part] : []));

export const rankLast = (contacts: readonly Placed[]): number => (contacts.at(-1)?.rank ?? 0) + 1;

/** The rank that puts a contact before the one that now stands at this place among the others. */
export function rankAt(others: readonly Placed[], place: number): number {
  const [before, after] = [others[place - 1], others[place]];
  if (!before) return (after?.rank ?? 1) - 1;
  return after ? (before.rank + after.rank) / 2 : before.rank + 1;
}

interface Change {
  partId: string;
  content: SociogramPart | null;
}

/** What changes when somebody knows exactly these others, in these ways. */
export function knowsOf(
  parts: readonly WithId[],
  id: string,
  wanted: ReadonlyMap<string, Knowing>,
  newId: () => string,
): Change[] {
  const lines = linesIn(parts).filter(({ from, to }) => from === id || to === id);
  const kept = new Set<string>();
  const changes = lines.flatMap((line): Change[] => {
    const { id: partId, ...known } = line;
    const other = line.from === id ? line.to : line.from;
    const how = kept.has(other) ? undefined : wanted.get(other);
    if (how === undefined) return [{ partId, content: null }];
    kept.add(other);
    return how === line.how ? [] : [{ partId, content: { ...known, how } }];
  });
  const added = [...wanted].flatMap(([to, how]): Change[] =>
    lines.some((line) => isBetween(line, id, to))
      ? []
      : [{ partId: newId(), content: { part: 'knows', from: id, to, how } }],
  );
  return [...changes, ...added];
}

/** Takes somebody out, with every line to them. */
export const takeOut = (parts: readonly WithId[], id: string): Change[] => [
  { partId: id, content: null },
  ...linesIn(parts)
    .filter(({ from, to }) => from === id || to === id)
    .map((line) => ({ partId: line.id, content: null })),
];

const told = ['name', 'role', 'together', 'gives', 'costs'] as const;

/** Two moments beside each other: where a contact stands says nothing by itself. */
export const compareContacts = (before: readonly Placed[], after: readonly Placed[]) =>
  compareParts(before, after, (was, is) => (told.every((field) => is[field] === was[field]) ? 'same' : 'otherwise'));

/** The same of who knows whom. */
export const comparePairs = (before: readonly Pair[], after: readonly Pair[]) =>
  compareParts(before, after, (was, is) => (is.how === was.how ? 'same' : 'otherwise'));
