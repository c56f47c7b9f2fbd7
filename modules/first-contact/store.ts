import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { NewFirstContact } from './api.ts';
import type { FirstContactTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<FirstContactTables>();

function firstContacts(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('firstContact')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'firstContact.organisationId')
        .onRef('account.id', '=', 'firstContact.byAccount'),
    )
    .selectAll('firstContact')
    .select('account.name as byName')
    .where('firstContact.organisationId', '=', viewer.organisationId);
}

export type StoredFirstContact = NonNullable<Awaited<ReturnType<typeof findFirstContact>>>;

export function findFirstContact(tx: Tx, viewer: Viewer, id: string) {
  return firstContacts(tx, viewer).where('firstContact.id', '=', id).executeTakeFirst();
}

export function listOfCase(tx: Tx, viewer: Viewer, caseId: string) {
  return firstContacts(tx, viewer).where('caseId', '=', caseId).orderBy('at', 'desc').execute();
}

/** Is the signal it came of in sight? A signal that a host sees is one that host took. */
export async function isSignalInSight(tx: Tx, viewer: Viewer, signalId: string): Promise<boolean> {
  const { rows } = await sql`select from signal s where s.organisation_id = ${viewer.organisationId}
    and s.id = ${signalId}`.execute(tx);
  return rows.length > 0;
}

export async function insertFirstContact(tx: Tx, viewer: Viewer, body: NewFirstContact, at: string): Promise<string> {
  const { id = uuidv7(), notes, crisis, ...fields } = body;
  await db(tx)
    .insertInto('firstContact')
    .values({
      ...fields,
      organisationId: viewer.organisationId,
      id,
      caseId: null,
      notes: JSON.stringify(notes),
      crisis: crisis && JSON.stringify(crisis),
      at,
      byAccount: viewer.accountId,
    })
    .execute();
  return id;
}

/** Gives a first contact to a case; it goes to the team of that case as well. */
export async function setCase(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { caseId, teamId }: { caseId: string; teamId: string },
): Promise<void> {
  await db(tx)
    .updateTable('firstContact')
    .set({ caseId, teamId })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}
