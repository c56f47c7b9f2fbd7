import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { contactConsent, noteConsent } from '../../access/consent-record.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { HouseholdFields, NewHousehold, PersonFields } from './api.ts';
import { addressLine, fullName, newlySaid, type Consent, type RelationKind } from './domain.ts';
import type { HouseholdTables } from './tables.ts';

/** Of the case only its id: which case belongs to a household. */
type WithCase = HouseholdTables & { supportCase: { organisationId: string; id: string; householdId: string } };

const db = (tx: Tx) => tx.withTables<WithCase>();

/** A household with its people and relations; undefined when it is not in sight. */
export async function findHousehold(tx: Tx, viewer: Viewer, id: string) {
  const household = await db(tx)
    .selectFrom('household')
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .selectAll('household')
    .select('supportCase.id as caseId')
    .select(
      sql<string | null>`(select n.name from neighbourhood n where n.organisation_id = household.organisation_id
        and n.id = household.neighbourhood_id)`.as('neighbourhoodName'),
    )
    .where('household.organisationId', '=', viewer.organisationId)
    .where('household.id', '=', id)
    .executeTakeFirst();
  if (!household) return undefined;
  return { ...household, people: await listPeople(tx, viewer, id), relations: await listRelations(tx, viewer, id) };
}

/** Of somebody around the household what they last said about being known and called; of a member nothing is asked. */
const consent = sql<Consent | null>`case when person.place = 'network' then
  coalesce(${contactConsent('person.organisation_id', 'person.id')}, 'not-asked') end`;

function listPeople(tx: Tx, viewer: Viewer, householdId: string) {
  return db(tx)
    .selectFrom('person')
    .selectAll()
    .select(consent.as('consent'))
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .orderBy(sql`place = 'network'`)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function listRelations(tx: Tx, viewer: Viewer, householdId: string) {
  return db(tx)
    .selectFrom('personRelation')
    .select(['id', 'fromPersonId', 'toPersonId', 'kind', 'note'])
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .orderBy('id')
    .execute();
}

export function findPerson(tx: Tx, viewer: Viewer, householdId: string, id: string) {
  return db(tx)
    .selectFrom('person')
    .selectAll()
    .select(consent.as('consent'))
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export type StoredPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

const householdRow = (fields: HouseholdFields) => ({
  name: fields.name,
  headline: fields.headline,
  street: fields.street,
  houseNumber: fields.houseNumber,
  postcode: fields.postcode,
  city: fields.city,
  neighbourhoodId: fields.neighbourhoodId,
  addressKey: matchKey(addressLine(fields)) ?? null,
});

const personRow = (fields: PersonFields) => ({
  place: fields.place,
  givenName: fields.givenName,
  initials: fields.initials,
  infix: fields.infix,
  familyName: fields.familyName,
  partnerInfix: fields.partnerInfix,
  partnerFamilyName: fields.partnerFamilyName,
  nameKey: matchKey(fullName(fields)) ?? null,
  called: fields.called,
  birthDate: fields.birthDate,
  gender: fields.gender,
  languages: fields.languages,
  needsInterpreter: fields.needsInterpreter,
  phone: fields.phone,
  email: fields.email,
  roleInHousehold: fields.roleInHousehold,
  deceasedOn: fields.deceasedOn,
  movedOutOn: fields.movedOutOn,
  note: fields.note || null,
});

/** Is this one of the neighbourhoods of the organisation? */
export async function isNeighbourhood(tx: Tx, { organisationId }: Viewer, id: string): Promise<boolean> {
  const { rows } =
    await sql`select from neighbourhood where organisation_id = ${organisationId} and id = ${id}`.execute(tx);
  return rows.length > 0;
}

/** Keeps a new household with its people and returns its id. */
export async function insertHousehold(tx: Tx, viewer: Viewer, body: NewHousehold, at: string): Promise<string> {
  const id = body.id ?? uuidv7();
  const { organisationId } = viewer;
  const { teamId } = body;
  await db(tx)
    .insertInto('household')
    .values({ organisationId, id, teamId, ...householdRow(body), createdBy: viewer.accountId, createdAt: at })
    .execute();
  const people = body.people.map((person) => ({ ...person, id: uuidv7() }));
  await db(tx)
    .insertInto('person')
    .values(
      people.map((person, position) => ({
        organisationId,
        id: person.id,
        teamId,
        householdId: id,
        position,
        createdAt: at,
        ...personRow(person),
      })),
    )
    .execute();
  for (const person of people) await keepConsent(tx, viewer, { householdId: id, teamId }, person.id, person);
  return id;
}

/** Notes what a person of the network newly said about being known and called; who lives here is spoken with. */
async function keepConsent(
  tx: Tx,
  viewer: Viewer,
  household: { householdId: string; teamId: string },
  personId: string,
  said: Pick<PersonFields, 'place' | 'consent'>,
  before: Consent = 'not-asked',
): Promise<void> {
  if (said.place !== 'network') return;
  const kind = newlySaid(before, said.consent ?? before);
  if (!kind) return;
  const { organisationId, accountId } = viewer;
  const matter = { personId, about: 'contact', recipientId: personId } as const;
  await noteConsent(tx, { organisationId, accountId, ...household }, matter, kind);
}

/** Changes a household that still has this version; false when somebody was first. */
export async function updateHousehold(
  tx: Tx,
  viewer: Viewer,
  id: string,
  body: HouseholdFields & { version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('household')
    .set({ ...householdRow(body), version: body.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', body.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Adds a person behind the others and returns the id. */
export async function insertPerson(
  tx: Tx,
  viewer: Viewer,
  household: { householdId: string; teamId: string },
  body: PersonFields & { id?: string | undefined },
  at: string,
): Promise<string> {
  const id = body.id ?? uuidv7();
  await db(tx)
    .insertInto('person')
    .values({
      organisationId: viewer.organisationId,
      id,
      ...household,
      ...personRow(body),
      position: sql<number>`(select coalesce(max(p.position) + 1, 0) from person p
        where p.organisation_id = ${viewer.organisationId} and p.household_id = ${household.householdId})`,
      createdAt: at,
    })
    .execute();
  await keepConsent(tx, viewer, household, id, body);
  return id;
}

/** Changes a person who still has this version; false when somebody was first. */
export async function updatePerson(
  tx: Tx,
  viewer: Viewer,
  household: { householdId: string; teamId: string },
  before: { id: string; consent: Consent | null },
  body: PersonFields & { version: number },
): Promise<boolean> {
  const { householdId } = household;
  const { id } = before;
  const { numUpdatedRows } = await db(tx)
    .updateTable('person')
    .set({ ...personRow(body), version: body.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .where('id', '=', id)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await keepConsent(tx, viewer, household, id, body, before.consent ?? 'not-asked');
  return true;
}

export async function insertRelation(
  tx: Tx,
  viewer: Viewer,
  household: { householdId: string; teamId: string },
  relation: { fromPersonId: string; toPersonId: string; kind: RelationKind; note: string | null },
) {
  const row = { id: uuidv7(), ...relation };
  await db(tx)
    .insertInto('personRelation')
    .values({ organisationId: viewer.organisationId, ...household, ...row })
    .execute();
  return row;
}

/** True when there was such a relation. */
export async function deleteRelation(tx: Tx, viewer: Viewer, householdId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('personRelation')
    .where('organisationId', '=', viewer.organisationId)
    .where('householdId', '=', householdId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
