import { sql } from 'kysely';
import { contactConsent } from '../../access/consent-record.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { fullName } from '../households/domain.ts';
import type { CasePlace } from './share-store.ts';
import type { SharingTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SharingTables>();

/** Everybody of the household and around it, in order; of the network what they said of being called. */
export async function listPeople(tx: Tx, viewer: Viewer, { householdId }: CasePlace) {
  const rows = await db(tx)
    .selectFrom('person')
    .select(['id', 'place', 'givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName', 'called'])
    .select(['birthDate', 'roleInHousehold as role', 'deceasedOn', 'movedOutOn'])
    .select(contactConsent('person.organisation_id', 'person.id').as('consent'))
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .orderBy(sql`place = 'network'`)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, name: fullName(row) }));
}
export type StoredPerson = Awaited<ReturnType<typeof listPeople>>[number];

/** Every "yes" of the household, to sharing and to being called, that was not taken back. */
export function listStanding(tx: Tx, viewer: Viewer, { householdId }: CasePlace) {
  return db(tx)
    .selectFrom('consentEvent as given')
    .select(['given.id', 'given.personId', 'given.about', 'given.recipientId'])
    .select(['given.how', 'given.onDay', 'given.remark'])
    .where('given.organisationId', '=', viewer.organisationId)
    .where('given.householdId', '=', householdId)
    .where('given.kind', '=', 'given')
    .where(
      sql<boolean>`not exists (select from consent_event taken
        where taken.organisation_id = given.organisation_id and taken.ends = given.id)`,
    )
    .orderBy('given.at')
    .orderBy('given.id')
    .execute();
}
export type StandingConsent = Awaited<ReturnType<typeof listStanding>>[number];

/** Whose consent the sharings of a case rest on: the person behind each consent, also one that was taken back. */
export async function consentingPeople(tx: Tx, viewer: Viewer, { householdId }: CasePlace) {
  const rows = await db(tx)
    .selectFrom('consentEvent')
    .select(['id', 'personId', 'about'])
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .where('kind', '=', 'given')
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
