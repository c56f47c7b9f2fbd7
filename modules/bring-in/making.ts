import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { dayOf } from '../../ui/dates.ts';
import type { Problem } from './domain.ts';
import { addressKeyOf, leaveOutKnown, readHouseholds, type ReadHousehold } from './domain-households.ts';
import { finish, nextToMake, settle } from './making-store.ts';
import type { CaseloadNeighbours } from './neighbours.ts';
import { columnsOf, readRows, readWorkers, type StoredImport } from './store.ts';

/** Households made in one call: a second or so of work, so that the screen moves and a crash undoes little. */
const chunk = 20;

/** Reads the file as it was kept, by the choices that were made, without what is there already. */
export async function readFile(
  tx: Tx,
  viewer: Viewer,
  neighbours: CaseloadNeighbours,
  found: StoredImport,
): Promise<ReadHousehold[]> {
  const { teamId, headers, grouping, phase } = found;
  const households = readHouseholds(await readRows(tx, viewer, found.id), {
    headers,
    choices: { columns: columnsOf(found), grouping, phase },
    today: dayOf(new Date()),
    workers: await readWorkers(tx, viewer, teamId),
  });
  return withoutKnown(tx, viewer, neighbours, teamId, households);
}

async function withoutKnown(
  tx: Tx,
  viewer: Viewer,
  neighbours: CaseloadNeighbours,
  teamId: string,
  households: ReadHousehold[],
): Promise<ReadHousehold[]> {
  const doors = households.flatMap(({ toMake }) => (toMake ? (addressKeyOf(toMake) ?? []) : []));
  return leaveOutKnown(households, await neighbours.knownHouseholds(tx, viewer, teamId, [...new Set(doors)]));
}

/** Makes the next households, each whole or not at all, and says so when there are no more. */
export async function makeChunk(
  tx: Tx,
  viewer: Viewer,
  neighbours: CaseloadNeighbours,
  found: StoredImport,
): Promise<void> {
  const waiting = await nextToMake(tx, viewer, found.id, chunk);
  // Somebody may have made one of them by hand since the file was looked through.
  const now = await withoutKnown(tx, viewer, neighbours, found.teamId, waiting);
  for (const household of now) await makeOne(tx, viewer, neighbours, found, household);
  if (waiting.length < chunk) await finish(tx, viewer, found.id);
}

async function makeOne(
  tx: Tx,
  viewer: Viewer,
  neighbours: CaseloadNeighbours,
  found: StoredImport,
  household: ReadHousehold,
): Promise<void> {
  const { id: importId, teamId, fileName } = found;
  if (household.toMake === null) return settle(tx, viewer, importId, household, null);
  await sql`savepoint one_household`.execute(tx);
  try {
    const made = await neighbours.makeHousehold(tx, viewer, { teamId, importId, fileName }, household.toMake);
    await settle(tx, viewer, importId, household, made);
    await sql`release savepoint one_household`.execute(tx);
  } catch (error) {
    if (!isAboutTheData(error)) throw error;
    await sql`rollback to savepoint one_household`.execute(tx);
    const problem: Problem = { row: household.rows[0] ?? 0, column: null, code: 'not-kept', value: household.name };
    await settle(tx, viewer, importId, { ...household, problems: [...household.problems, problem] }, null);
  }
}

/** Data the database refuses (classes 22 and 23) would be refused again; anything else may pass when tried again. */
function isAboutTheData(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^2[23]/.test(code);
}
