import { sql } from 'kysely';
import type { HouseholdSubject } from '../../access/policies/household.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { WmoEvent } from '../applications/domain.ts';
import type { ReferralEvent } from '../referrals/domain.ts';
import { handsOverBsn, needsBsn, type BsnGround } from './domain.ts';
import type { BsnTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<BsnTables>();

/** The members of a household with the number that is kept of them, still sealed; one of them when an id is given. */
export function listMembers(tx: Tx, viewer: Viewer, householdId: string, personId?: string) {
  let query = db(tx)
    .selectFrom('person')
    .leftJoin('personBsn', (join) =>
      join
        .onRef('personBsn.organisationId', '=', 'person.organisationId')
        .onRef('personBsn.personId', '=', 'person.id'),
    )
    .leftJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'personBsn.organisationId')
        .onRef('account.id', '=', 'personBsn.keptBy'),
    )
    .select(['person.id', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
    .select([
      'sealed',
      'lookup',
      'ground',
      'groundId',
      'reason',
      'personBsn.version',
      'keptAt',
      'account.name as keptByName',
    ])
    .where('person.organisationId', '=', viewer.organisationId)
    .where('person.householdId', '=', householdId)
    .where('person.place', '=', 'member');
  if (personId) query = query.where('person.id', '=', personId);
  return query.orderBy('position').orderBy('person.id').execute();
}
export type StoredMember = Awaited<ReturnType<typeof listMembers>>[number];

/** Something of the case that needs a number. */
export interface Ground {
  ground: BsnGround;
  id: string;
  about: string;
  /** Whose number; empty is everybody of the household. */
  personIds: string[];
}

/** What needs a number in this household now, the newest first. */
export async function listGrounds(tx: Tx, viewer: Viewer, householdId: string): Promise<Ground[]> {
  const { organisationId } = viewer;
  const applications = await sql<{ id: string; about: string; personId: string; events: WmoEvent[] }>`
    select a.id, a.subject as about, a.person_id, coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind,
        'onDay', e.on_day, 'outcome', e.outcome, 'undoes', e.undoes) order by e.at, e.id) from wmo_event e
        where e.organisation_id = a.organisation_id and e.application_id = a.id), '[]') as events
    from wmo_application a
    join support_case c on c.organisation_id = a.organisation_id and c.id = a.case_id
    where a.organisation_id = ${organisationId} and c.household_id = ${householdId}
    order by a.reported_on desc, a.id`.execute(tx);
  // Only to whom an individual provision comes from, by name and on a ground of its own (Wmo 2015 art. 5.2.9).
  const referrals = await sql<{ id: string; about: string; personIds: string[]; events: ReferralEvent[] }>`
    select r.id, r.to_name as about, r.person_ids, coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind,
        'step', e.step) order by e.at, e.id) from referral_event e
        where e.organisation_id = r.organisation_id and e.referral_id = r.id), '[]') as events
    from referral r
    join support_case c on c.organisation_id = r.organisation_id and c.id = r.case_id
    join provision p on p.organisation_id = r.organisation_id and p.id = r.provision_id
    where r.organisation_id = ${organisationId} and c.household_id = ${householdId} and r.kind = 'hand-over'
      and r.named and r.basis is not null and p.kind = 'individual'
    order by r.created_at desc, r.id`.execute(tx);
  return [
    ...applications.rows
      .filter(({ events }) => needsBsn(events))
      .map(({ id, about, personId }) => ({ ground: 'application' as const, id, about, personIds: [personId] })),
    ...referrals.rows
      .filter(({ events }) => handsOverBsn(events))
      .map(({ id, about, personIds }) => ({ ground: 'hand-over' as const, id, about, personIds })),
  ];
}

interface NewBsn {
  sealed: Uint8Array;
  lookup: Uint8Array;
  ground: BsnGround;
  groundId: string;
  reason: string;
}

/** Keeps a number over the one that has this version (null: over none); false when somebody was first. */
export async function putBsn(
  tx: Tx,
  viewer: Viewer,
  { householdId, teamId }: HouseholdSubject,
  personId: string,
  version: number | null,
  made: NewBsn,
  at: string,
): Promise<boolean> {
  const { organisationId, accountId } = viewer;
  const row = { ...made, keptBy: accountId, keptAt: at };
  if (version === null) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('personBsn')
      .values({ organisationId, personId, teamId, householdId, ...row })
      .onConflict((on) => on.columns(['organisationId', 'personId']).doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('personBsn')
    .set({ ...row, version: version + 1 })
    .where('organisationId', '=', organisationId)
    .where('householdId', '=', householdId)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** True when there was a number to take away. */
export async function deleteBsn(tx: Tx, viewer: Viewer, householdId: string, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('personBsn')
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whoever in sight has a number with one of these blind indexes. One query, whether there is anybody or not. */
export function findByLookup(tx: Tx, viewer: Viewer, lookups: readonly Uint8Array[]) {
  return db(tx)
    .selectFrom('personBsn')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'personBsn.organisationId')
        .onRef('person.id', '=', 'personBsn.personId'),
    )
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'personBsn.organisationId')
        .onRef('household.id', '=', 'personBsn.householdId'),
    )
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .select(['person.id', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
    .select(['household.id as householdId', 'household.name as householdName', 'supportCase.id as caseId'])
    .where('personBsn.organisationId', '=', viewer.organisationId)
    .where('lookup', 'in', lookups)
    .orderBy('household.name')
    .orderBy('person.id')
    .execute();
}
