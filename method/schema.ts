import { z } from 'zod';
import { irbPhaseIds, lifeAreaIds, lifeDomainIds, relationTypeIds, rhythmIds, roleIds, stageIds } from './ids.ts';

/**
 * The shape of every entry of the way of working. The name of a property tells who reads it, and the test holds us to it:
 * `label` is read by all; `ask`, `asks`, `prompts`, `examples`, `explain` and `counts` are said or shown to a resident ("u");
 * `hint`, `when`, `recognise`, `asksOfWorker`, `watchOut` and `belongs` speak to the worker ("je").
 */
export const bilingual = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/**
 * A source document with its section, or a law with its article. The documents:
 * A basismethodiek WIJeindhoven (Fontys, 2013) · B Pruim, generalistisch werken in Zwolle (Viaa, 2015) · C Methodisch werken
 * voor sociale wijkteams (VraagWijzer, Dordrecht) · D module gebiedsgericht outreachend werken (Wmo-werkplaats Amsterdam) ·
 * E Train-de-trainer Het Gesprek (Movisie, 2014).
 */
const source = z.union([
  z.strictObject({ document: z.enum(['A', 'B', 'C', 'D', 'E']), section: z.string().min(1) }),
  z.strictObject({ law: z.string().min(1), article: z.string().min(1) }),
]);

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const several = z.array(bilingual).min(1).readonly();
export const order = z.int().min(1);

/** What every entry carries. `version` counts from 1; `published` is the day on which that version could first be used. */
export const entryBase = {
  id,
  version: z.int().min(1),
  published: z.iso.date(),
  source: z.array(source).min(1).readonly(),
  label: bilingual,
};
export const entry = z.looseObject(entryBase);
export type Entry = z.infer<typeof entry>;

export const lifeArea = z.strictObject({
  ...entryBase,
  id: z.enum(lifeAreaIds),
  ask: bilingual,
  hint: bilingual,
});
export type LifeArea = z.infer<typeof lifeArea>;

export const lifeDomain = z.strictObject({
  ...entryBase,
  id: z.enum(lifeDomainIds),
  explain: bilingual,
  area: z.enum(lifeAreaIds),
  rhythm: z.enum(rhythmIds),
  roles: z.array(z.enum(roleIds)).min(1).readonly(),
});
export type LifeDomain = z.infer<typeof lifeDomain>;

export const lens = z.strictObject({
  ...entryBase,
  explain: bilingual,
  groups: z
    .array(z.strictObject({ id, label: bilingual }))
    .min(4)
    .readonly(),
});
export type Lens = z.infer<typeof lens>;

export const matrixLevel = z.strictObject({
  ...entryBase,
  level: z.int().min(1).max(5),
  explain: bilingual,
});
export type MatrixLevel = z.infer<typeof matrixLevel>;

/** One domain of the matrix; `levels` run from 1 (acute) to 5 (full). */
export const matrixDomain = z.strictObject({
  ...entryBase,
  id: z.enum(lifeDomainIds),
  ask: bilingual,
  hint: bilingual,
  levels: z.tuple([bilingual, bilingual, bilingual, bilingual, bilingual]).readonly(),
});
export type MatrixDomain = z.infer<typeof matrixDomain>;

export const participationRung = z.strictObject({
  ...entryBase,
  rung: z.int().min(1).max(6),
  explain: bilingual,
  counts: several,
});
export type ParticipationRung = z.infer<typeof participationRung>;

export const stageOfChange = z.strictObject({
  ...entryBase,
  id: z.enum(stageIds),
  order,
  recognise: bilingual,
  sounds: bilingual,
  asksOfWorker: several,
});
export type StageOfChange = z.infer<typeof stageOfChange>;

/** `question` is the yes-or-no question after which this relation is left behind for the next; the last has none. */
export const relationType = z.strictObject({
  ...entryBase,
  id: z.enum(relationTypeIds),
  order,
  recognise: bilingual,
  question: bilingual.nullable(),
  asksOfWorker: several,
});
export type RelationType = z.infer<typeof relationType>;

export const irbPhase = z.strictObject({
  ...entryBase,
  id: z.enum(irbPhaseIds),
  order,
  recognise: bilingual,
  asks: several,
  asksOfWorker: several,
});
export type IrbPhase = z.infer<typeof irbPhase>;

/** Something to build on. `group` says which list of C 2.2.1 it belongs to; `asks` are questions that bring it to light. */
export const strengthEntry = z.strictObject({
  ...entryBase,
  group: z.enum(['strength', 'resource', 'resource-origin', 'social-quality', 'ambition', 'need']),
  asks: several,
  examples: several,
});
export type StrengthEntry = z.infer<typeof strengthEntry>;
