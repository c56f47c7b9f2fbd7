import { uuidv7 } from 'uuidv7';
import type { CaseTables } from '../../modules/cases/tables.ts';
import type { HouseholdTables } from '../../modules/households/tables.ts';
import type { World } from './world.ts';

/** Whose team the case belongs to; `far` is of another organisation. */
export type SettledTeam = 'haven' | 'molen' | 'far';

const opener = { haven: 'generalist', molen: 'neighbour', far: 'stranger' } as const;

/**
 * A household of two people with a case in the phase of acquaintance, coordinated by the generalist of its team.
 * Every call makes another one.
 */
export async function settleCase(world: World, { team = 'haven' }: { team?: SettledTeam } = {}) {
  const { organisationId, accountId } = world.viewers[opener[team]];
  const teamId = world.teams[team];
  const [householdId, caseId, personId, otherPersonId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()] as [
    string,
    string,
    string,
    string,
  ];
  const at = new Date().toISOString();
  // Each room's tables apart: rooms know a little of each other's.
  const households = world.owner.withTables<HouseholdTables>();
  const cases = world.owner.withTables<Pick<CaseTables, 'supportCase' | 'caseDecision'>>();
  await households
    .insertInto('household')
    .values({
      organisationId,
      id: householdId,
      teamId,
      name: 'Familie De Wit',
      headline: 'Zorgt voor elkaar, en dat wordt zwaar.',
      street: 'Kade',
      houseNumber: '7',
      postcode: '1997 KA',
      city: 'Wilgendrecht',
      neighbourhoodId: null,
      addressKey: `kade7-${householdId}`,
      createdBy: accountId,
      createdAt: at,
    })
    .execute();
  const person = (id: string, givenName: string, position: number) => ({
    organisationId,
    id,
    teamId,
    householdId,
    place: 'member' as const,
    givenName,
    initials: null,
    infix: 'de',
    familyName: 'Wit',
    partnerInfix: null,
    partnerFamilyName: null,
    nameKey: `${givenName.toLowerCase()}dewit`,
    called: null,
    birthDate: '1950-05-05',
    gender: null,
    languages: ['Nederlands'],
    needsInterpreter: false,
    phone: null,
    email: null,
    roleInHousehold: null,
    deceasedOn: null,
    movedOutOn: null,
    note: null,
    position,
    createdAt: at,
  });
  await households
    .insertInto('person')
    .values([person(personId, 'Truus', 0), person(otherPersonId, 'Wim', 1)])
    .execute();
  await cases
    .insertInto('supportCase')
    .values({
      organisationId,
      id: caseId,
      teamId,
      householdId,
      entryChannel: 'phone',
      entryText: 'Kan iemand eens meedenken?',
      request: null,
      underlyingRequest: null,
      openedAt: at,
      openedBy: accountId,
    })
    .execute();
  const decision = (kind: 'phase' | 'coordinator', value: string) => ({
    organisationId,
    id: uuidv7(),
    teamId,
    caseId,
    kind,
    value,
    reason: 'Afgesproken aan tafel',
    at,
    byAccount: accountId,
  });
  await cases
    .insertInto('caseDecision')
    .values([decision('phase', 'acquaintance'), decision('coordinator', accountId)])
    .execute();
  return { householdId, caseId, personId, otherPersonId };
}
