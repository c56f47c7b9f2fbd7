import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { changePromise, NewPromise, PromiseParty } from './api.ts';
import { helperName, personName } from './names.ts';
import type { SupportTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SupportTables>();

const account = (column: string) => sql<string>`(select a.name from account a
  where a.organisation_id = promise.organisation_id and a.id = ${sql.ref(`promise.${column}`)})`;
const person = (column: string) => sql<string>`(select ${personName('p')} from person p
  where p.organisation_id = promise.organisation_id and p.id = ${sql.ref(`promise.${column}`)})`;
const helper = (column: string) => sql<string>`(select ${helperName('h')} from involved_helper h
  where h.organisation_id = promise.organisation_id and h.id = ${sql.ref(`promise.${column}`)})`;

/** The name of who does it. */
export const ownerName = sql<string>`coalesce(promise.owner_name, ${account('owner_account_id')},
  ${person('owner_person_id')}, ${helper('owner_helper_id')}, '')`;

function promises(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('promise')
    .selectAll('promise')
    .select([
      ownerName.as('ownerShown'),
      sql<string>`coalesce(promise.to_name, ${person('to_person_id')}, ${helper('to_helper_id')}, '')`.as('toShown'),
      account('made_by').as('madeByName'),
      sql<string | null>`${account('settled_by')}`.as('settledByName'),
    ])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId);
}

export type StoredPromise = NonNullable<Awaited<ReturnType<typeof findPromise>>>;

export const findPromise = (tx: Tx, viewer: Viewer, caseId: string, id: string) =>
  promises(tx, viewer, caseId).where('id', '=', id).executeTakeFirst();

/** Open ones by their day, then the settled ones, newest first. */
export async function listPromises(tx: Tx, viewer: Viewer, caseId: string, page: { limit: number; offset: number }) {
  const rows = await promises(tx, viewer, caseId)
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(sql`settled_at desc nulls first`)
    .orderBy('due')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { promises: rows, total: rows[0]?.total ?? 0 };
}

const id = (party: PromiseParty | null, as: PromiseParty['as']) =>
  party?.as === as && party.as !== 'other' ? party.id : null;
const name = (party: PromiseParty | null) => (party?.as === 'other' ? party.name : null);

const owner = (party: PromiseParty) => ({
  ownerAccountId: id(party, 'worker'),
  ownerPersonId: id(party, 'person'),
  ownerHelperId: id(party, 'helper'),
  ownerName: name(party),
});
const receiver = (party: PromiseParty | null) => ({
  toPersonId: id(party, 'person'),
  toHelperId: id(party, 'helper'),
  toName: name(party),
});

/** Keeps a promise and returns its id; one that was delivered before stays as it is. */
export async function insertPromise(tx: Tx, viewer: Viewer, at: CaseSubject, promise: NewPromise): Promise<string> {
  const promiseId = promise.id ?? uuidv7();
  await db(tx)
    .insertInto('promise')
    .values({
      organisationId: viewer.organisationId,
      id: promiseId,
      teamId: at.teamId,
      caseId: at.caseId,
      kind: promise.kind,
      text: promise.text,
      ...owner(promise.owner ?? { as: 'worker', id: viewer.accountId }),
      ...receiver(promise.to),
      due: promise.due,
      firstDue: promise.due,
      sourceKind: promise.source?.kind,
      sourceId: promise.source?.id,
      madeAt: new Date().toISOString(),
      madeBy: viewer.accountId,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return promiseId;
}

/** False when somebody else changed it since `version`. */
export async function updatePromise(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  promiseId: string,
  change: z.output<typeof changePromise.body>,
): Promise<boolean> {
  const { version, settled, kind, text, due } = change;
  const done = await db(tx)
    .updateTable('promise')
    .set({
      kind,
      text,
      due,
      ...(change.owner === undefined ? {} : owner(change.owner)),
      ...(change.to === undefined ? {} : receiver(change.to)),
      ...(settled === undefined ? {} : settlement(viewer, settled)),
      version: version + 1,
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', promiseId)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

function settlement(viewer: Viewer, settled: NonNullable<z.output<typeof changePromise.body>['settled']> | null) {
  if (settled === null) return { settledAt: null, settledBy: null, outcome: null, result: null };
  return {
    settledAt: new Date().toISOString(),
    settledBy: viewer.accountId,
    outcome: settled.outcome,
    result: settled.result || null,
  };
}
