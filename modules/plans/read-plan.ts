import type { Selectable } from 'kysely';
import type { lifeAreaIds, lifeDomainIds } from '../../method/ids.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { goalStatus, isAdult, lightToHeavy } from './domain.ts';
import { inFadingOrder } from './fading.ts';
import { readHelp, readPeople, readSaid, type CaseKey } from './read-around.ts';
import type * as records from './records.ts';
import type { PlanTables } from './tables.ts';
import { readVersions } from './version-store.ts';

const db = (tx: Tx) => tx.withTables<PlanTables>();

/** The plan as it is now, without what the viewer may do with it. */
export type StoredPlan = Omit<records.Plan, 'hasNews' | 'can'>;

/** Reads the whole plan: a fixed number of queries, however long it is. `today` as YYYY-MM-DD. */
export async function readPlan(tx: Tx, key: CaseKey, today: string): Promise<StoredPlan> {
  const problems = await rowsOf(tx, key, 'planProblem');
  const goals = await rowsOf(tx, key, 'planGoal');
  const results = await rowsOf(tx, key, 'planResult');
  const solutions = await rowsOf(tx, key, 'planSolution');
  const actions = await rowsOf(tx, key, 'planAction');
  const events = await goalEvents(tx, key);
  const people = await readPeople(tx, key);
  const around = await readHelp(tx, key, today);
  const said = await readSaid(tx, key, [
    ...problems.flatMap(({ fromFragmentIds }) => fromFragmentIds),
    ...goals.flatMap(({ fromFragmentId }) => fromFragmentId ?? []),
  ]);

  const person = (id: string | null): records.PlanPerson | null => {
    const found = id === null ? undefined : people.rows.get(id);
    return found ? { id: found.id, name: found.name, short: found.short } : null;
  };
  const shownSolutions = lightToHeavy(solutions).map((row): records.Solution => ({
    ...row,
    person: person(row.personId),
  }));
  const shownActions = actions.map((row): records.Action => ({
    ...row,
    who: actorOf(row, person, around),
    fading: inFadingOrder(row.fading),
  }));
  return {
    caseId: key.caseId,
    householdName: people.householdName,
    problems: problems.map((row) => ({
      ...row,
      domain: row.domain as (typeof lifeDomainIds)[number] | null,
      person: person(row.personId),
      said: row.fromFragmentIds.flatMap((id) => said.get(id) ?? []),
    })),
    goals: goals.map((row) => {
      const own = events.filter(({ goalId }) => goalId === row.id);
      return {
        ...row,
        area: row.area as (typeof lifeAreaIds)[number] | null,
        person: person(row.personId),
        said: (row.fromFragmentId ? said.get(row.fromFragmentId) : undefined) ?? null,
        status: goalStatus(own),
        events: own,
        results: results.filter(({ goalId }) => goalId === row.id),
        solutions: shownSolutions.filter(({ goalId }) => goalId === row.id),
        actions: shownActions.filter(({ goalId }) => goalId === row.id),
      };
    }),
    already: shownSolutions.filter(({ goalId }) => goalId === null),
    around: {
      members: people.present
        .filter(({ place }) => place === 'member')
        .map(({ id, name, short, birthDate }) => ({ id, name, short, isAdult: isAdult(birthDate, today) })),
      network: people.present
        .filter(({ place }) => place === 'network')
        .map(({ id, name, short, roleInHousehold }) => ({ id, name, short, role: roleInHousehold })),
      ...around,
    },
    versions: await readVersions(tx, key),
  };
}

type Listed = 'planProblem' | 'planGoal' | 'planResult' | 'planSolution' | 'planAction';

/** The rows of one table of this case, in the order people gave them. */
function rowsOf<T extends Listed>(tx: Tx, key: CaseKey, table: T): Promise<Selectable<PlanTables[T]>[]> {
  // Every one of these tables has the columns named here; the compiler cannot follow a union of tables.
  const rows = db(tx)
    .selectFrom(table as 'planGoal')
    .selectAll()
    .where('organisationId', '=', key.organisationId)
    .where('caseId', '=', key.caseId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows as unknown as Promise<Selectable<PlanTables[T]>[]>;
}

function goalEvents(tx: Tx, { organisationId, caseId }: CaseKey) {
  return db(tx)
    .selectFrom('planGoalEvent as e')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'e.organisationId').onRef('a.id', '=', 'e.byAccount'),
    )
    .select(['e.goalId', 'e.kind', 'e.reason', 'e.at', 'a.name as byName'])
    .where('e.organisationId', '=', organisationId)
    .where('e.caseId', '=', caseId)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute();
}

type ActionRow = {
  actor: 'resident' | 'network' | 'volunteer' | 'worker' | 'helper' | null;
  actorPersonId: string | null;
  actorAccountId: string | null;
  actorHelperId: string | null;
  actorName: string | null;
};

function actorOf(
  row: ActionRow,
  person: (id: string | null) => records.PlanPerson | null,
  around: { workers: { id: string; name: string }[]; helpers: { id: string; name: string }[] },
): records.Action['who'] {
  const named = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((one) => one.id === id)?.name ?? row.actorName ?? '–';
  switch (row.actor) {
    case null:
      return null;
    case 'resident':
    case 'network':
      return { as: row.actor, id: row.actorPersonId, name: person(row.actorPersonId)?.short ?? row.actorName ?? '–' };
    case 'volunteer':
      return { as: row.actor, id: null, name: row.actorName ?? '–' };
    case 'worker':
      return { as: row.actor, id: row.actorAccountId, name: named(around.workers, row.actorAccountId) };
    case 'helper':
      return { as: row.actor, id: row.actorHelperId, name: named(around.helpers, row.actorHelperId) };
  }
}
