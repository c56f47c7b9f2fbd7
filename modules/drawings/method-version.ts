import { drawings as methodDrawings } from '../../method/network/drawings.ts';
import { entryAt } from '../../method/versions.ts';
import type { DrawingKind } from './domain.ts';
import { boardOf } from './notes/boards.ts';

/** The version of the way of working that a moment begins with today. Of a sheet its tool says it. */
export function methodVersionOf({
  kind,
  toolId,
}: {
  kind: Exclude<DrawingKind, 'sheet'>;
  toolId: string | null;
}): number {
  if (kind === 'notes') return boardOf(toolId).version;
  return entryAt(methodDrawings, kind)?.version ?? 1;
}
