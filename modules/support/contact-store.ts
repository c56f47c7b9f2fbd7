import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { contactFunctions } from '../../method/functions.ts';
import { entryAt } from '../../method/versions.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { changeContact, NewContact } from './api.ts';
import { helpers, people } from './names.ts';
import type { SupportTables } from './tables.ts';
import type { z } from 'zod';

const db = (tx: Tx) => tx.withTables<SupportTables>();

function contacts(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('contactMoment')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'contactMoment.organisationId')
        .onRef('account.id', '=', 'contactMoment.byAccount'),
    )
    .selectAll('contactMoment')
    .select([
      'account.name as byName',
      people('contact_moment').as('people'),
      helpers('contact_moment').as('helpers'),
      sql<boolean>`removed_at is not null`.as('removed'),
    ])
    .where('contactMoment.organisationId', '=', viewer.organisationId)
    .where('contactMoment.caseId', '=', caseId);
}

/** Newest first; what was taken out of sight stays out. */
export async function listContacts(tx: Tx, viewer: Viewer, caseId: string, page: { limit: number; offset: number }) {
  const rows = await contacts(tx, viewer, caseId)
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('removedAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('contactMoment.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { contacts: rows, total: rows[0]?.total ?? 0 };
}

export const findContact = (tx: Tx, viewer: Viewer, caseId: string, contactId: string) =>
  contacts(tx, viewer, caseId).where('contactMoment.id', '=', contactId).executeTakeFirst();

/** The functions and channels of the last two hundred contacts of the viewer, most used first. */
export async function listOften(tx: Tx, viewer: Viewer): Promise<{ functions: string[]; channels: string[] }> {
  const { rows } = await sql<{ functions: string[]; channels: string[] }>`
    with mine as (select function, channel from contact_moment where organisation_id = ${viewer.organisationId}
      and by_account = ${viewer.accountId} and removed_at is null order by at desc limit 200)
    select coalesce((select jsonb_agg(f.function order by f.n desc, f.function)
        from (select function, count(*) n from mine group by function) f), '[]') as functions,
      coalesce((select jsonb_agg(c.channel order by c.n desc, c.channel)
        from (select channel, count(*) n from mine group by channel) c), '[]') as channels`.execute(tx);
  return rows[0] ?? { functions: [], channels: [] };
}

const functionVersion = (id: string) => entryAt(contactFunctions, id)?.version ?? 1;

/** Keeps a contact and returns its id; one that was delivered before stays as it is. */
export async function insertContact(tx: Tx, viewer: Viewer, at: CaseSubject, contact: NewContact): Promise<string> {
  const id = contact.id ?? uuidv7();
  await db(tx)
    .insertInto('contactMoment')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: at.teamId,
      caseId: at.caseId,
      function: contact.function,
      functionVersion: functionVersion(contact.function),
      channel: contact.channel,
      at: contact.at,
      personIds: contact.personIds,
      helperIds: contact.helperIds,
      text: contact.text || null,
      appointmentId: contact.appointmentId,
      byAccount: viewer.accountId,
      createdAt: new Date().toISOString(),
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return id;
}

/** False when somebody else changed it since `version`. */
export async function updateContact(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  contactId: string,
  { version, removed, text, ...change }: z.output<typeof changeContact.body>,
): Promise<boolean> {
  const done = await db(tx)
    .updateTable('contactMoment')
    .set({
      ...change,
      ...(change.function === undefined ? {} : { functionVersion: functionVersion(change.function) }),
      ...(text === undefined ? {} : { text: text || null }),
      ...(removed === undefined ? {} : { removedAt: removed ? new Date().toISOString() : null }),
      version: version + 1,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', contactId)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
