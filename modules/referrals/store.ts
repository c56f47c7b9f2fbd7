import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { fullName } from '../households/domain.ts';
import type { ReferralAct, ReferralEvent, ReferralFields, WentAlong } from './api.ts';
import type { ReferralTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ReferralTables>();

const events = sql<ReferralEvent[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'id', e.id, 'kind', e.kind, 'onDay', e.on_day, 'byName', e.by_name, 'text', e.text, 'step', e.step,
    'wentAlong', e.went_along, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'writtenByName', a.name
  ) order by e.at, e.id)
  from referral_event e join account a on a.organisation_id = e.organisation_id and a.id = e.by_account
  where e.organisation_id = referral.organisation_id and e.referral_id = referral.id), '[]')`;

/** The referrals of a case with what happened to them, newest first; one of them when an id is given. */
export function listReferrals(tx: Tx, viewer: Viewer, caseId: string, referralId?: string) {
  let query = db(tx)
    .selectFrom('referral')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'referral.organisationId')
        .onRef('account.id', '=', 'referral.createdBy'),
    )
    .selectAll('referral')
    .select(['account.name as senderName', events.as('events')])
    .where('referral.organisationId', '=', viewer.organisationId)
    .where('referral.caseId', '=', caseId);
  if (referralId) query = query.where('referral.id', '=', referralId);
  return query.orderBy('referral.createdAt', 'desc').orderBy('referral.id').execute();
}
export type StoredReferral = Awaited<ReturnType<typeof listReferrals>>[number];

/** Everyone of the household and its network, by the name one reads. */
export async function peopleOfCase(tx: Tx, viewer: Viewer, caseId: string) {
  const rows = await db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select(['person.id', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
    .where('person.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .execute();
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}

/** Somebody of the organisation who works with residents, by name; undefined when there is nobody like that. */
export function findColleague(tx: Tx, viewer: Viewer, accountId: string) {
  return db(tx)
    .selectFrom('account')
    .select(['id', 'name'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', accountId)
    .where('role', 'in', ['generalist', 'coach', 'partner'])
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Names for the head and foot of a letter. */
export function letterNames(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('supportCase')
    .innerJoin('team', (join) =>
      join.onRef('team.organisationId', '=', 'supportCase.organisationId').onRef('team.id', '=', 'supportCase.teamId'),
    )
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .select(['team.name as teamName', 'household.name as householdName'])
    .where('supportCase.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .executeTakeFirstOrThrow();
}

/** The fields of a referral as columns; `colleagueName` is the name of the colleague it goes to. */
function columns({ to, ground, ...fields }: ReferralFields, colleagueName: string | null) {
  const isColleague = to.kind === 'colleague';
  const agreed = ground?.basis === 'agreed' ? ground : null;
  return {
    kind: fields.kind,
    toKind: to.kind,
    toName: isColleague ? (colleagueName ?? '') : to.name,
    toContact: isColleague ? null : to.contact,
    provisionId: to.kind === 'provision' ? to.provisionId : null,
    toAccountId: isColleague ? to.accountId : null,
    personIds: fields.personIds,
    request: fields.request,
    pieces: fields.pieces,
    named: fields.named,
    basis: ground?.basis ?? null,
    agreedOn: agreed?.on ?? null,
    agreedHow: agreed?.how ?? null,
    agreedBy: agreed?.personId ?? null,
    basisReason: ground?.basis === 'other' ? ground.reason : null,
    feedbackDue: fields.feedbackDue,
  };
}

export async function insertReferral(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  { id = uuidv7(), ...fields }: ReferralFields & { id?: string | undefined },
  colleagueName: string | null,
  at: string,
): Promise<string> {
  await db(tx)
    .insertInto('referral')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId,
      caseId,
      ...columns(fields, colleagueName),
      createdBy: viewer.accountId,
      createdAt: at,
    })
    .execute();
  return id;
}

/** Changes a referral that still has this version; false when somebody was first. `fields` left out counts it up only. */
export async function updateReferral(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string; referralId: string; version: number },
  fields?: ReferralFields,
  colleagueName: string | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('referral')
    .set({ ...(fields ? columns(fields, colleagueName) : {}), version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.referralId)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertEvent(
  tx: Tx,
  viewer: Viewer,
  of: CaseSubject & { referralId: string },
  act: ReferralAct,
  wentAlong: WentAlong | null,
  at: string,
): Promise<void> {
  await db(tx)
    .insertInto('referralEvent')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      ...of,
      kind: act.kind,
      onDay: act.onDay,
      byName: 'byName' in act ? act.byName : null,
      text: act.text || null,
      step: act.kind === 'step' ? act.step : null,
      wentAlong: wentAlong && JSON.stringify(wentAlong),
      at,
      byAccount: viewer.accountId,
    })
    .execute();
}
