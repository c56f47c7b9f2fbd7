import { noteConsent } from '../../access/consent-record.ts';
import type { Household, Person } from '../../demo/story.ts';
import type { Town } from '../../demo/story-town.ts';
import { fullName } from '../../modules/households/domain.ts';
import type { HouseholdTables } from '../../modules/households/tables.ts';
import { matchKey } from '../../platform/match-key.ts';
import { loadCase } from './load-cases.ts';
import { addressLine, loadSignal } from './load-signals.ts';
import type { DemoContext } from './telling-time.ts';

/**
 * One household with its people and relations, its case and first contact, and the signal it began with.
 * Ids: household, case and person by their keys of the story.
 */
export async function loadHousehold(demo: DemoContext, town: Town, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const teamId = id('team', told.team);
  const householdId = id('household', told.key);
  const createdAt = demo.instant(told.phases[0]?.on ?? told.signal.on);
  const db = demo.tx.withTables<HouseholdTables>();
  await db
    .insertInto('household')
    .values({
      organisationId,
      id: householdId,
      teamId,
      name: told.name,
      headline: told.headline,
      street: told.address.street,
      houseNumber: `${told.address.number}${told.address.addition ?? ''}`,
      postcode: told.address.postcode,
      city: told.address.city,
      neighbourhoodId: id('neighbourhood', told.address.neighbourhood),
      addressKey: matchKey(addressLine(told.address)) ?? null,
      createdBy: id('account', told.phases[0]?.by ?? told.signal.takenBy),
      createdAt,
    })
    .execute();
  const rows = told.people.map((person, position) => ({
    ...personRow(demo, person),
    organisationId,
    teamId,
    householdId,
    position,
    createdAt,
  }));
  if (rows.length > 0) await db.insertInto('person').values(rows).execute();
  for (const person of told.people) await loadConsent(demo, told, person);
  const relations = told.relations.map(({ from, to, kind, note }) => ({
    organisationId,
    id: id('relation', `${from}/${to}/${kind}`),
    teamId,
    householdId,
    fromPersonId: id('person', from),
    toPersonId: id('person', to),
    kind,
    note: note ?? null,
  }));
  if (relations.length > 0) await db.insertInto('personRelation').values(relations).execute();
  await loadCase(demo, told);
  await loadSignal(demo, town, told.signal, id('case', told.key));
}

/** What somebody around the household said about being known and called. */
async function loadConsent(demo: DemoContext, told: Household, { key, place, consent }: Person): Promise<void> {
  if (place !== 'network' || consent === undefined || consent === 'not-asked') return;
  const { organisationId, id } = demo;
  const personId = id('person', key);
  const where = { teamId: id('team', told.team), householdId: id('household', told.key) };
  const first = told.phases[0];
  await noteConsent(
    demo.tx,
    { organisationId, accountId: id('account', first?.by ?? told.signal.takenBy), ...where },
    { personId, about: 'contact', recipientId: personId },
    consent,
    { how: 'spoken', onDay: demo.day(first?.on.day ?? told.signal.on.day) },
  );
}

function personRow(demo: DemoContext, person: Person) {
  const { given, initials, infix, family, partnerInfix, partnerFamily } = person.name;
  const name = {
    givenName: given,
    infix: infix ?? null,
    familyName: family,
    partnerInfix: partnerInfix ?? null,
    partnerFamilyName: partnerFamily ?? null,
  };
  return {
    ...name,
    id: demo.id('person', person.key),
    place: person.place,
    initials: initials ?? null,
    nameKey: matchKey(fullName(name)) ?? null,
    called: null,
    birthDate: person.born ? birthDate(demo, person.born) : null,
    gender: person.gender ?? null,
    languages: person.languages,
    needsInterpreter: person.interpreter ?? false,
    phone: person.phone ?? null,
    email: person.email ?? null,
    roleInHousehold: person.role,
    deceasedOn: person.deceased === undefined ? null : demo.day(person.deceased),
    movedOutOn: null,
    note: person.note ?? null,
  };
}

/** So many years and days before today; 29 February becomes the last day of that month. */
function birthDate(demo: DemoContext, { years, days }: { years: number; days: number }): string {
  const [year = '', month = '', day = ''] = demo.day(-days).split('-');
  return `${Number(year) - years}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
