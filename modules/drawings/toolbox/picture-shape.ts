import { z } from 'zod';
import type { Words } from './words.ts';

// What a tool shows beside its questions: which of them stand together in one picture, and each in what part.

/** What is asked of a question to stand in a picture. */
interface Asked {
  id: string;
  kind: string;
  scale?: { from: number; to: number } | undefined;
  fields?: readonly Asked[] | undefined;
}

interface Part {
  role: string;
  kinds: readonly string[];
  /** It is a question within the group that has this part. */
  within?: string;
  /** The picture can do without. */
  isLoose?: true;
}

const told = ['text', 'choice', 'choices'];

/** What each picture is made of: which kind of question has which part. A line is made of scales alone. */
export const pictureParts = {
  /** How high it is now, and what is felt and what helps at each height. */
  thermometer: [
    { role: 'now', kinds: ['scale'] },
    { role: 'steps', kinds: ['group'] },
    { role: 'height', kinds: ['scale'], within: 'steps' },
    { role: 'felt', kinds: told, within: 'steps' },
    { role: 'helps', kinds: told, within: 'steps' },
    { role: 'edge', kinds: ['scale'], isLoose: true },
  ],
  /** What weighs against what carries; it goes down on the side that one answer says. */
  balance: [
    { role: 'tips', kinds: ['scale'] },
    { role: 'loads', kinds: ['group'] },
    { role: 'weight', kinds: ['scale'], within: 'loads' },
    { role: 'carriers', kinds: ['group'] },
    { role: 'enough', kinds: ['choice'], within: 'carriers', isLoose: true },
  ],
} as const satisfies Record<string, readonly Part[]>;

export type PartsKind = keyof typeof pictureParts;
export type PictureRole = (typeof pictureParts)[PartsKind][number]['role'];
export const pictureKinds = ['thermometer', 'balance', 'line'] as const;

export const mostMarks = 6;

/** `name` is that of a question; in a draft it may not have been chosen yet. */
export function pictureShape<N extends z.ZodType<string>, W extends z.ZodType<Words>>(name: N, words: W) {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('thermometer'),
      ...{ now: name, steps: name, height: name, felt: name, helps: name, edge: name.nullable() },
    }),
    z.strictObject({
      kind: z.literal('balance'),
      ...{ tips: name, loads: name, weight: name, carriers: name, enough: name.nullable() },
    }),
    z.strictObject({
      kind: z.literal('line'),
      /** Each a scale, with a short word for it. */
      marks: z.array(z.strictObject({ field: name, label: words })).max(mostMarks),
    }),
  ]);
}

type Picture =
  | ({ kind: PartsKind } & Partial<Record<PictureRole, string | null>>)
  | { kind: 'line'; marks: readonly { field: string }[] };

export const partsOf = (kind: PartsKind): readonly (Part & { role: PictureRole })[] => pictureParts[kind];

/** The questions that can have this part. */
export function askedFor<A extends Asked>(fields: readonly A[], picture: Picture, part: Part): readonly Asked[] {
  const { within, kinds } = part;
  const group = within === undefined || picture.kind === 'line' ? undefined : picture[within as PictureRole];
  const among = within === undefined ? fields : (fields.find(({ id }) => id === group)?.fields ?? []);
  return among.filter(({ kind }) => kinds.includes(kind));
}

/** Why the picture cannot be made of these questions; undefined when it can. */
export function pictureProblem(
  fields: readonly Asked[],
  picture: Picture,
): 'picture-question' | 'picture-range' | undefined {
  const scales: Asked[] = [];
  if (picture.kind === 'line') {
    if (picture.marks.length === 0) return 'picture-question';
    for (const { field } of picture.marks) {
      const asked = fields.find(({ id, kind }) => id === field && kind === 'scale');
      if (!asked) return 'picture-question';
      scales.push(asked);
    }
  } else {
    for (const part of partsOf(picture.kind)) {
      const chosen = picture[part.role] ?? null;
      const asked = askedFor(fields, picture, part).find(({ id }) => id === chosen);
      if (!asked && !(part.isLoose && chosen === null)) return 'picture-question';
      // On a balance each weight is its own; on a thermometer all heights stand on one scale.
      if (asked?.scale && picture.kind === 'thermometer') scales.push(asked);
    }
  }
  const [first] = scales;
  const isOne = scales.every(({ scale }) => scale?.from === first?.scale?.from && scale?.to === first?.scale?.to);
  return isOne ? undefined : 'picture-range';
}
