// Drawings (N1–N6): what a resident and a worker put on paper together, kept as moments.

/** The kinds that can be drawn. */
export const drawingKinds = ['ecogram', 'genogram', 'life-line', 'sociogram', 'network-map', 'notes', 'sheet'] as const;
export type DrawingKind = (typeof drawingKinds)[number];

export const longestToolId = 60;

/** Parts of one moment; a family of four hundred people fits in it. */
export const mostParts = 1500;

/** One change: of each part that it touches what it was and what it became; null when it is not there. */
export type Step<C> = readonly { partId: string; before: C | null; after: C | null }[];

const backwards = <C>(step: Step<C>): Step<C> =>
  step.map(({ partId, before, after }) => ({ partId, before: after, after: before })).toReversed();

/** What was done, so that it can be undone, and what was undone, so that it can be done again. */
export interface History<C> {
  done: readonly Step<C>[];
  undone: readonly Step<C>[];
}

export const noHistory: History<never> = { done: [], undone: [] };

/** After a new change, what was undone before cannot be done again. */
export const did = <C>({ done }: History<C>, step: Step<C>): History<C> => ({ done: [...done, step], undone: [] });

/** The change that takes the last one back, and the history after it; undefined when there is nothing to undo. */
export function undo<C>({ done, undone }: History<C>): { step: Step<C>; history: History<C> } | undefined {
  const last = done.at(-1);
  if (!last) return undefined;
  return { step: backwards(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The change that was undone last, once more; undefined when nothing was undone. */
export function redo<C>({ done, undone }: History<C>): { step: Step<C>; history: History<C> } | undefined {
  const step = undone.at(-1);
  if (!step) return undefined;
  return { step, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/** A part of a drawing with its version; a part that was taken out has no content. */
export interface Part<C> {
  id: string;
  version: number;
  content: C | null;
}

/** What is shown: of each part the highest version that is known here, whether the server has it yet or not. */
export function newestParts<C>(...sources: readonly (readonly Part<C>[])[]): Part<C>[] {
  const newest = new Map<string, Part<C>>();
  for (const part of sources.flat()) {
    const known = newest.get(part.id);
    if (!known || part.version > known.version) newest.set(part.id, part);
  }
  return [...newest.values()];
}

/** Another word after anything was drawn, changed or begun: every change makes a version or a moment more. */
export const stampFrom = (moments: number, versions: number): string => `${moments}-${versions}`;

/** The stamp of what is known here of a drawing. */
export const stampOf = (moments: readonly { parts: readonly { version: number }[] }[]): string =>
  stampFrom(
    moments.length,
    moments.flatMap(({ parts }) => parts).reduce((sum, { version }) => sum + version, 0),
  );
