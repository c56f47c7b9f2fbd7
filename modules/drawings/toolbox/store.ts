import { sql } from 'kysely';
import type { Viewer } from '../../../access/viewer.ts';
import type { Tx } from '../../../platform/db/connection.ts';
import type { OwnTool } from './api.ts';
import type { Definition, Draft } from './domain.ts';
import type { VersionedTool } from './built-in.ts';
import type { ToolboxTables } from './tables.ts';

const db = (tx: Tx) =>
  tx.withTables<ToolboxTables & { account: { organisationId: string; id: string; name: string } }>();

type Stored = Omit<OwnTool, 'can'>;

/** The tools of the organisation with all their versions, by when they were made; one of them when an id is given. */
export async function readOwnTools(tx: Tx, { organisationId }: Viewer, toolId?: string): Promise<Stored[]> {
  let query = db(tx)
    .selectFrom('tool')
    .select(['id', sql<boolean>`retired_at is not null`.as('isRetired')])
    .where('organisationId', '=', organisationId);
  if (toolId !== undefined) query = query.where('id', '=', toolId);
  const tools = await query.orderBy('createdAt').orderBy('id').execute();
  if (tools.length === 0) return [];
  const versions = await db(tx)
    .selectFrom('toolVersion as v')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'v.organisationId').onRef('a.id', '=', 'v.changedBy'),
    )
    .select(['v.toolId', 'v.number', 'v.definition', 'v.version', 'a.name as changedByName', 'v.changedAt'])
    .leftJoin('account as p', (join) =>
      join.onRef('p.organisationId', '=', 'v.organisationId').onRef('p.id', '=', 'v.publishedBy'),
    )
    .select(['v.publishedAt', 'p.name as publishedByName'])
    .where('v.organisationId', '=', organisationId)
    .where(
      'v.toolId',
      'in',
      tools.map(({ id }) => id),
    )
    .orderBy('v.number')
    .execute();
  return tools.map((tool) => ({
    ...tool,
    versions: versions.flatMap(({ toolId: of, ...version }) => (of === tool.id ? [version] : [])),
  }));
}

/** A published version of a tool of the organisation, the newest when none is named; undefined when there is none. */
export async function readPublished(
  tx: Tx,
  { organisationId }: { organisationId: string },
  toolId: string,
  number?: number,
): Promise<(VersionedTool & { isRetired: boolean }) | undefined> {
  let query = db(tx)
    .selectFrom('toolVersion as v')
    .innerJoin('tool as t', (join) =>
      join.onRef('t.organisationId', '=', 'v.organisationId').onRef('t.id', '=', 'v.toolId'),
    )
    .select(['v.toolId as id', 'v.number as version', 'v.definition'])
    .select(sql<boolean>`t.retired_at is not null`.as('isRetired'))
    .where('v.organisationId', '=', organisationId)
    .where('v.toolId', '=', toolId)
    .where('v.publishedAt', 'is not', null);
  if (number !== undefined) query = query.where('v.number', '=', number);
  return query.orderBy('v.number', 'desc').limit(1).executeTakeFirst();
}

/** Makes a tool with a first draft; one that is there already stays as it is. */
export async function insertTool(tx: Tx, viewer: Viewer, id: string, definition: Draft): Promise<void> {
  const { organisationId, accountId } = viewer;
  const made = await db(tx)
    .insertInto('tool')
    .values({ organisationId, id, createdBy: accountId, createdAt: new Date().toISOString() })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) await insertDraft(tx, viewer, id, 1, definition);
}

async function insertDraft(tx: Tx, viewer: Viewer, toolId: string, number: number, definition: Draft) {
  const { organisationId, accountId } = viewer;
  return db(tx)
    .insertInto('toolVersion')
    .values({
      ...{ organisationId, toolId, number, definition: JSON.stringify(definition) },
      ...{ changedBy: accountId, changedAt: new Date().toISOString() },
    })
    .onConflict((on) => on.doNothing())
    .returning('number')
    .executeTakeFirst();
}

/** Writes the draft as it was seen; false when somebody was first, or when that version was published. */
export async function writeDraft(
  tx: Tx,
  viewer: Viewer,
  toolId: string,
  { number, version, definition }: { number: number; version: number; definition: Draft },
): Promise<boolean> {
  if (version === 0) {
    const newest = (await readPublished(tx, viewer, toolId))?.version ?? 0;
    return number === newest + 1 && (await insertDraft(tx, viewer, toolId, number, definition)) !== undefined;
  }
  const { organisationId, accountId } = viewer;
  const written = await db(tx)
    .updateTable('toolVersion')
    .set({
      ...{ definition: JSON.stringify(definition), version: version + 1 },
      ...{ changedBy: accountId, changedAt: new Date().toISOString() },
    })
    .where('organisationId', '=', organisationId)
    .where('toolId', '=', toolId)
    .where('number', '=', number)
    .where('version', '=', version)
    .where('publishedAt', 'is', null)
    .returning('number')
    .executeTakeFirst();
  return written !== undefined;
}

/** Publishes the draft as it was seen, in its finished form; false when it is another by now. */
export async function publishDraft(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  toolId: string,
  { number, version, definition }: { number: number; version: number; definition: Definition },
): Promise<boolean> {
  const published = await db(tx)
    .updateTable('toolVersion')
    .set({ definition: JSON.stringify(definition), publishedAt: new Date().toISOString(), publishedBy: accountId })
    .where('organisationId', '=', organisationId)
    .where('toolId', '=', toolId)
    .where('number', '=', number)
    .where('version', '=', version)
    .where('publishedAt', 'is', null)
    .returning('number')
    .executeTakeFirst();
  return published !== undefined;
}

export async function setRetired(tx: Tx, { organisationId }: Viewer, toolId: string, isRetired: boolean) {
  await db(tx)
    .updateTable('tool')
    .set({ retiredAt: isRetired ? new Date().toISOString() : null })
    .where('organisationId', '=', organisationId)
    .where('id', '=', toolId)
    .execute();
}

/** Throws away a tool whose only version is this draft, as it was seen; false when it is another by now. */
export async function deleteTool(tx: Tx, { organisationId }: Viewer, id: string, version: number): Promise<boolean> {
  const draft = await db(tx)
    .deleteFrom('toolVersion')
    .where('organisationId', '=', organisationId)
    .where('toolId', '=', id)
    .where('number', '=', 1)
    .where('version', '=', version)
    .where('publishedAt', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (!draft) return false;
  await db(tx).deleteFrom('tool').where('organisationId', '=', organisationId).where('id', '=', id).execute();
  return true;
}
