import { drawings as methodDrawings } from '../../method/network/drawings.ts';
import { entryAt } from '../../method/versions.ts';
import type { DrawingKind } from './domain.ts';
import { boardOf } from './notes/boards.ts';
import { builtInTool } from './toolbox/built-in.ts';

/** The version of the way of working that a moment begins with today. */
export function methodVersionOf({ kind, toolId }: { kind: DrawingKind; toolId: string | null }): number {
  if (kind === 'notes') return boardOf(toolId).version;
  if (kind === 'sheet') return (toolId !== null && builtInTool(toolId)?.version) || 1;
  return entryAt(methodDrawings, kind)?.version ?? 1;
}
