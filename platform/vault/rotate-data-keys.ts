import { sql } from 'kysely';
import type { Db, Tx } from '../db/connection.ts';
import type { DataKeyTables } from './data-keys.ts';
import { blindIndexUnder, type Vault } from './vault.ts';

/** A column with sealed values, as the database names it. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The column with the id of the row, which is bound into the seal. */
  id: string;
  /** The column with the blind index of the same value, where there is one. */
  lookup?: string;
}

export interface Rotation {
  owner: Db;
  vault: Vault;
  columns: readonly SealedColumn[];
  /** Rows in one transaction. */
  batch?: number;
  /** Called after every committed step, with plain words and counts. */
  told: (line: string) => void;
}

const keyText = (column: string) => sql<string>`encode(substring(${sql.ref(column)} from 2 for 16), 'hex')::uuid::text`;

/** How many values of a column are sealed with another key than this one. */
async function countUnder(db: Db | Tx, organisationId: string, at: SealedColumn, otherThan: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(at.table)}
    where organisation_id = ${organisationId} and ${sql.ref(at.column)} is not null
      and ${keyText(at.column)} <> ${otherThan}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The organisations that have sealed something, each with the values it has. For a look before anything is done. */
export async function countSealed(owner: Db, columns: readonly SealedColumn[]) {
  const organisations = await organisationsWithKeys(owner);
  const counts = [];
  for (const organisationId of organisations) {
    let values = 0;
    for (const { table, column } of columns) {
      const { rows } = await sql<{ count: number }>`select count(${sql.ref(column)})::int as count
        from ${sql.table(table)} where organisation_id = ${organisationId}`.execute(owner);
      values += rows[0]?.count ?? 0;
    }
    counts.push({ organisationId, values });
  }
  return counts;
}

async function organisationsWithKeys(owner: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct organisation_id as id from data_key order by 1`.execute(
    owner,
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives every organisation a new pair of data keys, seals everything anew with it, and destroys the old pair. Each step
 * is a transaction of its own; stopped anywhere, everything still opens and the next run goes on where this one stood.
 */
export async function rotateDataKeys(rotation: Rotation): Promise<void> {
  for (const organisationId of await organisationsWithKeys(rotation.owner)) {
    await beginRotation(rotation, organisationId);
    for (const column of rotation.columns) await sealAnew(rotation, organisationId, column);
    await destroyRetired(rotation, organisationId);
  }
}

const keysOf = (tx: Tx, organisationId: string) =>
  tx
    .withTables<DataKeyTables>()
    .selectFrom('dataKey')
    .select(['id', 'version', 'state'])
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .forUpdate()
    .execute();

/** A new pair that seals from here on; the lock waits for whoever seals with the old one at this moment. */
async function beginRotation({ owner, vault, told }: Rotation, organisationId: string): Promise<void> {
  const isNew = await owner.transaction().execute(async (tx) => {
    const keys = await keysOf(tx, organisationId);
    if (keys.some(({ state }) => state === 'retired')) return false;
    await tx
      .withTables<DataKeyTables>()
      .updateTable('dataKey')
      .set({ state: 'retired' })
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'current')
      .execute();
    await vault.keys.make(tx, organisationId, (keys[0]?.version ?? 0) + 1);
    return true;
  });
  told(`Organisation ${organisationId}: ${isNew ? 'a new data key' : 'going on with an earlier rotation'}.`);
}

async function sealAnew(rotation: Rotation, organisationId: string, at: SealedColumn): Promise<void> {
  let done = 0;
  for (;;) {
    const moved = await rotation.owner.transaction().execute((tx) => sealBatch(tx, rotation, organisationId, at));
    if (moved === 0) return;
    done += moved;
    rotation.told(`Organisation ${organisationId}: ${done} sealed anew in ${at.table}.${at.column}.`);
  }
}

async function sealBatch(tx: Tx, rotation: Rotation, organisationId: string, at: SealedColumn): Promise<number> {
  const { vault, batch = 200 } = rotation;
  const { table, column, lookup } = at;
  const key = await vault.keys.current(tx, organisationId);
  const { rows } = await sql<{ rowId: string; sealed: Buffer }>`select ${sql.ref(at.id)} as row_id,
      ${sql.ref(column)} as sealed from ${sql.table(table)}
    where organisation_id = ${organisationId} and ${sql.ref(column)} is not null and ${keyText(column)} <> ${key.id}
    order by ${sql.ref(at.id)} limit ${batch} for update`.execute(tx);
  for (const { rowId, sealed } of rows) {
    const place = { organisationId, table, column, rowId };
    const value = await vault.open(tx, place, sealed);
    const index = lookup && blindIndexUnder(key, { organisationId, table, column: lookup }, value);
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${await vault.seal(tx, place, value)}
      ${index && lookup ? sql`, ${sql.ref(lookup)} = ${index}` : sql``}
      where organisation_id = ${organisationId} and ${sql.ref(at.id)} = ${rowId}`.execute(tx);
  }
  return rows.length;
}

/** The old pairs are gone for good, once nothing anywhere is sealed with them. */
async function destroyRetired(rotation: Rotation, organisationId: string): Promise<void> {
  const { owner, vault, columns, told } = rotation;
  const destroyed = await owner.transaction().execute(async (tx) => {
    await keysOf(tx, organisationId);
    const key = await vault.keys.current(tx, organisationId);
    for (const at of columns) {
      const left = await countUnder(tx, organisationId, at, key.id);
      if (left > 0) throw new Error(`${left} values of ${at.table}.${at.column} still need an old data key.`);
    }
    const { numUpdatedRows } = await tx
      .withTables<DataKeyTables>()
      .updateTable('dataKey')
      .set({ state: 'destroyed', wrapped: null, destroyedAt: new Date().toISOString() })
      .where('organisationId', '=', organisationId)
      .where('state', '=', 'retired')
      .executeTakeFirst();
    return numUpdatedRows;
  });
  told(`Organisation ${organisationId}: ${destroyed} old data key destroyed.`);
}
