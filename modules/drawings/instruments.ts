import type { Tx } from '../../platform/db/connection.ts';
import type { Content } from './contents.ts';
import type { DrawingKind } from './domain.ts';
import { methodVersionOf } from './method-version.ts';
import { boardOf } from './notes/boards.ts';
import type { Note } from './notes/domain.ts';
import type { SheetPart } from './sheet/domain.ts';
import { keptInWords } from './sheet/in-words.ts';
import { standsOn } from './sheet/on-sheet.ts';
import type { VersionedTool } from './toolbox/built-in.ts';
import { findTool } from './toolbox/find-tool.ts';

/** What an instrument, in one version, holds its moments to beyond the shape of their parts. */
export interface Instrument {
  version: number;
  /** Used no more: what was made with it stays, nothing new begins. */
  isRetired: boolean;
  /** Why a part has no place in it, and in which field that is; undefined when it has. */
  wrongIn: (partId: string, content: Content) => { path: string; rule: 'field' | 'noPlace' } | undefined;
  /** The part as it is kept. */
  keeps: (content: Content) => Content;
}

/** The instrument that a kind of drawing is made with, in this version or the newest; undefined when there is none. */
export async function findInstrument(
  tx: Tx,
  of: { organisationId: string },
  { kind, toolId }: { kind: DrawingKind; toolId: string | null },
  version?: number,
): Promise<Instrument | undefined> {
  if (kind === 'sheet') {
    const tool = toolId === null ? undefined : await findTool(tx, of, toolId, version);
    return tool && ofTool(tool);
  }
  const board = kind === 'notes' ? boardOf(toolId) : undefined;
  return {
    version: version ?? methodVersionOf({ kind, toolId }),
    isRetired: false,
    wrongIn: (_, content) =>
      // The schema of its kind was asked before.
      board && !board.has((content as Note).fieldId) ? { path: 'content.fieldId', rule: 'field' } : undefined,
    keeps: (content) => content,
  };
}

const ofTool = (tool: VersionedTool & { isRetired: boolean }): Instrument => ({
  version: tool.version,
  isRetired: tool.isRetired,
  wrongIn: (partId, content) =>
    standsOn(tool, partId, content as SheetPart) ? undefined : { path: 'content', rule: 'noPlace' },
  keeps: (content) => keptInWords(tool.definition, content as SheetPart),
});

/** The tool that a sheet was filled in with; undefined for what is drawn. */
export const toolOf = async (
  tx: Tx,
  of: { organisationId: string },
  { kind, toolId, methodVersion }: { kind: DrawingKind; toolId: string | null; methodVersion: number },
): Promise<VersionedTool | undefined> =>
  kind === 'sheet' && toolId !== null ? findTool(tx, of, toolId, methodVersion) : undefined;
