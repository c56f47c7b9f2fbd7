import type { Tx } from '../../../platform/db/connection.ts';
import { builtInTool, type VersionedTool } from './built-in.ts';
import { readPublished } from './store.ts';

const isOwnId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A tool in one version, or the newest; undefined when there is none. `isRetired`: what was filled in can be read, nobody
 * begins it any more.
 */
export async function findTool(
  tx: Tx,
  of: { organisationId: string },
  toolId: string,
  version?: number,
): Promise<(VersionedTool & { isRetired: boolean }) | undefined> {
  if (isOwnId.test(toolId)) return readPublished(tx, of, toolId.toLowerCase(), version);
  const tool = builtInTool(toolId, version);
  return tool && { ...tool, isRetired: false };
}
