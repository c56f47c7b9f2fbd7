import { drawings as methodDrawings } from '../../method/network/drawings.ts';
import { entryAt } from '../../method/versions.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Content } from './contents.ts';
import type { DrawingKind } from './domain.ts';
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
  canHold: (partId: string, content: Content) => boolean;
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
    // The schema of its kind was asked before.
    return (
      tool && {
        ...tool,
        canHold: (partId, content) => standsOn(tool, partId, content as SheetPart),
        keeps: (content) => keptInWords(tool.definition, content as SheetPart),
      }
    );
  }
  if (toolId !== null) return undefined;
  return {
    version: version ?? entryAt(methodDrawings, kind)?.version ?? 1,
    isRetired: false,
    canHold: () => true,
    keeps: (content) => content,
  };
}

/** The tool that a sheet was filled in with; undefined for what is drawn. */
export const toolOf = async (
  tx: Tx,
  of: { organisationId: string },
  { kind, toolId, methodVersion }: { kind: DrawingKind; toolId: string | null; methodVersion: number },
): Promise<VersionedTool | undefined> =>
  kind === 'sheet' && toolId !== null ? findTool(tx, of, toolId, methodVersion) : undefined;
