import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { Table } from '../../platform/spreadsheet/table.ts';
import type { Choices, ColumnField, Columns } from './domain.ts';
import type { SheetRow } from './domain-row.ts';
import type { BringInTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<BringInTables>();
/** Rows of one insert: well below the number of values PostgreSQL takes at once. */
const batch = 500;

function imports(tx: Tx, viewer: Viewer) {
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from caseload_import_household h
      where h.organisation_id = caseload_import.organisation_id and h.import_id = caseload_import.id and ${condition})`;
  return db(tx)
    .selectFrom('caseloadImport')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'caseloadImport.organisationId').onRef('account.id', '=', 'createdBy'),
    )
    .innerJoin('team', (join) =>
      join.onRef('team.organisationId', '=', 'caseloadImport.organisationId').onRef('team.id', '=', 'teamId'),
    )
    .selectAll('caseloadImport')
    .select([
      'account.name as createdByName',
      'team.name as teamName',
      count(sql`h.content is not null`).as('waiting'),
      count(sql`h.household_id is not null`).as('made'),
      count(sql`h.content is null and h.household_id is null and h.problems @> '[{"code":"exists"}]'`).as('existing'),
      count(sql`h.content is null and h.household_id is null`).as('notMade'),
    ])
    .where('caseloadImport.organisationId', '=', viewer.organisationId);
}

export type StoredImport = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export function findImport(tx: Tx, viewer: Viewer, id: string) {
  return imports(tx, viewer).where('caseloadImport.id', '=', id).executeTakeFirst();
}

export function listImports(tx: Tx, viewer: Viewer) {
  return imports(tx, viewer).orderBy('caseloadImport.createdAt', 'desc').limit(50).execute();
}

/** Keeps a file that was read, with a first guess of its columns, and returns the id. */
export async function insertImport(
  tx: Tx,
  viewer: Viewer,
  file: { teamId: string; fileName: string; table: Table } & Choices,
): Promise<string> {
  const id = uuidv7();
  const { organisationId } = viewer;
  const { teamId, table } = file;
  await db(tx)
    .insertInto('caseloadImport')
    .values({
      organisationId,
      id,
      teamId,
      fileName: file.fileName,
      headers: [...table.headers],
      warnings: JSON.stringify(table.warnings),
      rowCount: table.rows.length,
      columns: storedColumns(file.columns),
      grouping: file.grouping,
      phase: file.phase,
      mappedAt: null,
      startedAt: null,
      finishedAt: null,
      createdBy: viewer.accountId,
      createdAt: new Date().toISOString(),
    })
    .execute();
  for (let at = 0; at < table.rows.length; at += batch) {
    const rows = table.rows.slice(at, at + batch);
    await db(tx)
      .insertInto('caseloadImportRow')
      .values(
        rows.map(({ number, cells }) => ({
          organisationId,
          importId: id,
          rowNumber: number,
          teamId,
          cells: [...cells],
        })),
      )
      .execute();
  }
  return id;
}

const storedColumns = (columns: Columns) => columns.map((field) => field ?? '');

/** The field of each column as it was chosen. */
export const columnsOf = (stored: { columns: string[] }): (ColumnField | null)[] =>
  stored.columns.map((field) => (field === '' ? null : (field as ColumnField)));

/** Keeps what the columns mean; false when somebody changed it first. */
export async function updateChoices(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { version, columns, grouping, phase }: Choices & { version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('caseloadImport')
    .set({
      columns: storedColumns(columns),
      grouping,
      phase,
      mappedAt: new Date().toISOString(),
      version: version + 1,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('startedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Waits for whoever works on the same file: two windows that go on with it take turns. */
export async function lockImport(tx: Tx, viewer: Viewer, id: string) {
  await db(tx)
    .selectFrom('caseloadImport')
    .select('id')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findImport(tx, viewer, id);
}

export async function readRows(tx: Tx, viewer: Viewer, importId: string, most?: number): Promise<SheetRow[]> {
  let query = db(tx)
    .selectFrom('caseloadImportRow')
    .select(['rowNumber as number', 'cells'])
    .where('organisationId', '=', viewer.organisationId)
    .where('importId', '=', importId)
    .orderBy('rowNumber');
  if (most !== undefined) query = query.limit(most);
  return query.execute();
}

/** Who of the team can coordinate, by `matchKey` of name and e-mail address; a name two people share is nobody's. */
export async function readWorkers(tx: Tx, viewer: Viewer, teamId: string): Promise<Map<string, string>> {
  const rows = await db(tx)
    .selectFrom('account')
    .innerJoin('teamMember', (join) =>
      join
        .onRef('teamMember.organisationId', '=', 'account.organisationId')
        .onRef('teamMember.accountId', '=', 'account.id'),
    )
    .select(['account.id', 'name', 'email'])
    .where('account.organisationId', '=', viewer.organisationId)
    .where('teamMember.teamId', '=', teamId)
    .where('role', 'in', ['generalist', 'coach'])
    .where('endedAt', 'is', null)
    .execute();
  const byName = Map.groupBy(rows, ({ name }) => matchKey(name) ?? '');
  const workers = new Map<string, string>();
  for (const [name, sharing] of byName) {
    const [only, other] = sharing;
    if (only && !other) workers.set(name, only.id);
  }
  for (const { id, email } of rows) workers.set(matchKey(email) ?? '', id);
  return workers;
}

export async function deleteImport(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await db(tx)
    .deleteFrom('caseloadImport')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}

/** Files older than this are thrown away when the next one comes in: they hold what households live with. */
const daysKept = 30;

export async function deleteOldImports(tx: Tx, viewer: Viewer, teamId: string): Promise<void> {
  const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
  await db(tx)
    .deleteFrom('caseloadImport')
    .where('organisationId', '=', viewer.organisationId)
    .where('teamId', '=', teamId)
    .where('createdAt', '<', oldest)
    .execute();
}
