import type { DrawingKind } from './domain.ts';

/** Which instruments a kind has; a moment of such a kind is always of one of them. Kinds that stand alone are not here. */
export const toolIds = {
  notes: ['triptych', 'core-quadrant', 'window'],
} as const satisfies Partial<Record<DrawingKind, readonly string[]>>;

type KindWithTools = keyof typeof toolIds;
export type ToolId<K extends KindWithTools> = (typeof toolIds)[K][number];

/** Which drawing it is a moment of. */
interface Series {
  kind: DrawingKind;
  toolId: string | null;
}

/** Does this kind have this instrument? Null is right for a kind that has none. */
export function isSeries({ kind, toolId }: Series): boolean {
  // Which tools there are to fill in, the toolbox knows.
  if (kind === 'sheet') return toolId !== null;
  const known: Partial<Record<DrawingKind, readonly string[]>> = toolIds;
  const tools = known[kind];
  return tools ? toolId !== null && tools.includes(toolId) : toolId === null;
}

/** One word for which drawing it is. */
export type SeriesName = Exclude<DrawingKind, KindWithTools> | ToolId<KindWithTools>;
// The server begins no others.
export const seriesName = ({ kind, toolId }: Series): SeriesName =>
  (kind === 'sheet' ? kind : (toolId ?? kind)) as SeriesName;
