import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import type { PersonName } from '../households/domain.ts';
import type { Facts } from './api.ts';
import { isCalled } from './domain.ts';

/** A household as far as an emergency access needs it. */
export interface Target {
  householdId: string;
  teamId: string;
  caseId: string | null;
  isBarred: boolean;
}

/**
 * The one household of the whole organisation that these facts fit, read with the eyes of the gate; undefined when none
 * or more than one does. A secret address is found by nobody who knows only the address.
 */
export function lookUp(tx: Tx, viewer: Viewer, facts: Facts): Promise<Target | undefined> {
  return asGate(tx, viewer.role, async () => {
    const ids = facts.by === 'address' ? await behindDoor(tx, viewer, facts) : await ofPerson(tx, viewer, facts);
    const [householdId] = ids;
    return ids.size === 1 && householdId !== undefined ? describe(tx, viewer, householdId) : undefined;
  });
}

async function behindDoor(
  tx: Tx,
  { organisationId }: Viewer,
  { postcode, houseNumber }: Extract<Facts, { by: 'address' }>,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select h.id from household h where h.organisation_id = ${organisationId}
    and upper(replace(h.postcode, ' ', '')) = upper(replace(${postcode}, ' ', ''))
    and lower(replace(h.house_number, ' ', '')) = lower(replace(${houseNumber}, ' ', ''))
    and not exists (select from household_restriction r where r.organisation_id = h.organisation_id
      and r.household_id = h.id and r.kind = 'secret-address' and r.lifted_at is null)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

async function ofPerson(
  tx: Tx,
  { organisationId }: Viewer,
  { name, birthDate }: Extract<Facts, { by: 'person' }>,
): Promise<Set<string>> {
  const { rows } = await sql<PersonName & { householdId: string }>`select household_id as "householdId",
      given_name as "givenName", infix, family_name as "familyName", partner_infix as "partnerInfix",
      partner_family_name as "partnerFamilyName"
    from person where organisation_id = ${organisationId} and birth_date = ${birthDate} and place = 'member'`.execute(
    tx,
  );
  return new Set(rows.filter((person) => isCalled(person, name)).map(({ householdId }) => householdId));
}

async function describe(tx: Tx, { organisationId, accountId }: Viewer, householdId: string) {
  const { rows } = await sql<Target>`select h.id as "householdId", h.team_id as "teamId", c.id as "caseId",
      exists (select from household_restriction r where r.organisation_id = h.organisation_id and r.household_id = h.id
        and r.barred_account = ${accountId} and r.lifted_at is null) as "isBarred"
    from household h
    left join support_case c on c.organisation_id = h.organisation_id and c.household_id = h.id
    where h.organisation_id = ${organisationId} and h.id = ${householdId}`.execute(tx);
  return rows[0];
}
