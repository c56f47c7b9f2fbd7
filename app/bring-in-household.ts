import { uuidv7 } from 'uuidv7';
import { sql } from 'kysely';
import { holdOpenTeam } from '../access/open-team.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Phase } from '../modules/bring-in/domain.ts';
import { bringInMessages } from '../modules/bring-in/messages.ts';
import type { CaseloadLine, CaseloadNeighbours } from '../modules/bring-in/neighbours.ts';
import { indexCase } from '../modules/cases/search.ts';
import { insertCase, insertDecision } from '../modules/cases/store.ts';
import type { CaseTables } from '../modules/cases/tables.ts';
import { indexHousehold } from '../modules/households/search.ts';
import { insertHousehold } from '../modules/households/store.ts';
import type { HouseholdTables } from '../modules/households/tables.ts';
import { writeAudit } from '../platform/audit/audit.ts';
import type { Tx } from '../platform/db/connection.ts';
import { notFound } from '../platform/errors.ts';
import { textIn } from '../platform/i18n/messages.ts';
import { matchKey } from '../platform/match-key.ts';
import { dayOf } from '../ui/dates.ts';

/** Lets the bring-in room make and read households and cases through the rooms that keep them. */
export const caseloadNeighbours: CaseloadNeighbours = { makeHousehold, knownHouseholds, readCaseload };

type Making = Parameters<CaseloadNeighbours['makeHousehold']>;

async function makeHousehold(...[tx, viewer, at, household]: Making) {
  const { teamId, importId, fileName } = at;
  const { organisationId } = viewer;
  if (!(await holdOpenTeam(tx, organisationId, teamId))) throw notFound();
  const now = new Date().toISOString();
  const { people, request, phase, coordinator, startedOn, neighbourhood, ...fields } = household;
  const neighbourhoodId = neighbourhood === null ? null : await neighbourhoodCalled(tx, organisationId, neighbourhood);
  const made = { ...fields, neighbourhoodId, headline: null, teamId, people };
  const householdId = await insertHousehold(tx, viewer, made, now);
  const caseId = uuidv7();
  const of = { caseId, teamId };
  // What began earlier began then; noon keeps the day the same on the Dutch clock.
  const openedAt = startedOn === null ? now : `${startedOn}T12:00:00.000Z`;
  await insertCase(
    tx,
    viewer,
    { id: caseId, teamId, householdId, entryChannel: null, entryText: null, request },
    openedAt,
  );
  const reason = textIn(bringInMessages, 'nl')('reason', { file: fileName });
  await insertDecision(tx, viewer, of, { kind: 'phase', phase, from: phase, reason }, now);
  if (coordinator) await insertDecision(tx, viewer, of, { kind: 'coordinator', accountId: coordinator, reason }, now);
  await indexHousehold(tx, organisationId, householdId);
  await indexCase(tx, organisationId, caseId);
  await keepInAudit(tx, viewer, 'bringInHousehold', 'write', { householdId, caseId, importId }, importId);
  return { householdId, caseId };
}

/** The neighbourhood of that name; one the organisation did not know yet is added, so that nothing of a file is lost. */
async function neighbourhoodCalled(tx: Tx, organisationId: string, name: string): Promise<string> {
  const db = tx.withTables<{ neighbourhood: { organisationId: string; id: string; name: string } }>();
  const all = await db.selectFrom('neighbourhood').selectAll().where('organisationId', '=', organisationId).execute();
  const known = all.find((one) => matchKey(one.name) === matchKey(name));
  if (known) return known.id;
  const id = uuidv7();
  await db.insertInto('neighbourhood').values({ organisationId, id, name }).execute();
  return id;
}

/** A household each: whoever asks later who saw or made a record finds it by its id. */
function keepInAudit(
  tx: Tx,
  viewer: Viewer,
  action: string,
  kind: 'read' | 'write',
  objects: Record<string, string> & { householdId: string },
  traceId: string,
) {
  const { organisationId, accountId, role } = viewer;
  return writeAudit(tx, {
    organisationId,
    accountId,
    role,
    action,
    kind,
    objects,
    householdId: objects.householdId,
    purpose: 'support',
    traceId,
  });
}

async function knownHouseholds(tx: Tx, viewer: Viewer, teamId: string, addressKeys: readonly string[]) {
  if (addressKeys.length === 0) return [];
  const db = tx.withTables<HouseholdTables>();
  const homes = await db
    .selectFrom('household')
    .select(['id', 'name', 'addressKey', 'postcode'])
    .where('organisationId', '=', viewer.organisationId)
    .where('teamId', '=', teamId)
    .where(sql<boolean>`address_key = any (${addressKeys}::text[])`)
    .execute();
  if (homes.length === 0) return [];
  const people = await db
    .selectFrom('person')
    .select(['householdId', 'nameKey'])
    .where('organisationId', '=', viewer.organisationId)
    .where(sql<boolean>`household_id = any (${homes.map(({ id }) => id)}::uuid[])`)
    .execute();
  const byHome = Map.groupBy(people, ({ householdId }) => householdId);
  return homes.map(({ id, name, addressKey, postcode }) => ({
    addressKey: addressKey ?? '',
    postcode,
    nameKeys: [matchKey(name) ?? '', ...(byHome.get(id) ?? []).map(({ nameKey }) => nameKey ?? '')],
  }));
}

/** The newest decision of a kind about the case of this row. */
const decided = (kind: 'phase' | 'coordinator') => sql<string | null>`(select d.value from case_decision d
  where d.organisation_id = support_case.organisation_id and d.case_id = support_case.id and d.kind = ${sql.lit(kind)}
  order by d.at desc, d.id desc limit 1)`;

async function readCaseload(tx: Tx, viewer: Viewer): Promise<CaseloadLine[]> {
  if (viewer.teamIds.length === 0) return [];
  const rows = await tx
    .withTables<HouseholdTables & Pick<CaseTables, 'supportCase'>>()
    .selectFrom('household')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'household.organisationId')
        .onRef('person.householdId', '=', 'household.id'),
    )
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .select(['household.id as householdId', 'supportCase.id as caseId', 'household.name as householdName'])
    .select(['street', 'houseNumber', 'postcode', 'city', 'givenName', 'initials', 'infix'])
    .select(['familyName', 'partnerInfix', 'partnerFamilyName', 'called', 'birthDate', 'gender', 'phone', 'email'])
    .select(['languages', 'needsInterpreter', 'roleInHousehold', 'place', 'deceasedOn', 'movedOutOn', 'person.note'])
    .select(['supportCase.request', 'supportCase.openedAt'])
    .select([
      sql<string | null>`(select n.name from neighbourhood n where n.organisation_id = household.organisation_id
        and n.id = household.neighbourhood_id)`.as('neighbourhood'),
      sql<Phase | null>`${decided('phase')}`.as('phase'),
      sql<string | null>`(select a.name from account a where a.organisation_id = household.organisation_id
        and a.id::text = ${decided('coordinator')})`.as('coordinatorName'),
    ])
    .where('household.organisationId', '=', viewer.organisationId)
    .where('household.teamId', 'in', viewer.teamIds)
    .orderBy('household.name')
    .orderBy('household.id')
    .orderBy(sql`place = 'network'`)
    .orderBy('position')
    .execute();
  const seen = new Map(rows.map(({ householdId, caseId }) => [householdId, caseId]));
  for (const [householdId, caseId] of seen) {
    const objects = { householdId, ...(caseId ? { caseId } : {}) };
    await keepInAudit(tx, viewer, 'exportCaseload', 'read', objects, uuidv7());
  }
  return rows.map(({ openedAt, ...row }) => ({ ...row, openedOn: openedAt === null ? null : dayOf(openedAt) }));
}
