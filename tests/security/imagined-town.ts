import fc from 'fast-check';
import { roles, type Role } from '../../access/viewer.ts';

// A small town to imagine: who works where, which households there are, and what was decided about them. Everything is
// plain data; tests/security/town-in-database.ts puts it in a database, tests/security/who-sees-rows.ts says who sees what.

export interface Worker {
  organisation: number;
  role: Role;
  teams: readonly number[];
  /** The parts of a team's area; none is the whole area. */
  areas: readonly { team: number; neighbourhood: number }[];
}
export interface Home {
  organisation: number;
  team: number;
  neighbourhood: number | null;
  /** `lifted` was restricted and is not any more. */
  restriction: 'none' | 'standing' | 'lifted';
  /** A worker whom that restriction keeps out by name. */
  barred: number | null;
}
export interface Decision {
  home: number;
  kind: 'coordinator' | 'joined' | 'left';
  worker: number;
}
export interface Opening {
  home: number;
  worker: number;
  state: 'live' | 'ended' | 'withdrawn' | 'not-yet';
}
export interface Emergency {
  home: number;
  worker: number;
  state: 'open' | 'expired' | 'closed' | 'refused';
}
export interface Sharing {
  home: number;
  piece: 'person' | 'goal' | 'report' | 'drawing';
  worker: number;
  state: 'live' | 'ended' | 'withdrawn' | 'not-yet' | 'consent-taken-back';
}
export interface Noticed {
  team: number;
  takenBy: number;
  /** What happened to it, oldest first: linked to a home, or taken up again without one. */
  history: readonly (number | 'reopened')[];
}
export interface Town {
  workers: readonly Worker[];
  homes: readonly Home[];
  decisions: readonly Decision[];
  openings: readonly Opening[];
  emergencies: readonly Emergency[];
  sharings: readonly Sharing[];
  signals: readonly Noticed[];
}

/** Teams by number: of the first organisation 0 and 1, of the second 2. */
export const teamsOf = (organisation: number) => (organisation === 0 ? [0, 1] : [2]);
export const organisationOfTeam = (team: number) => (team === 2 ? 1 : 0);

const homes = 6;
const workers = 9;
const home = fc.nat({ max: homes - 1 });
const worker = fc.nat({ max: workers - 1 });
const neighbourhood = fc.nat({ max: 1 });

const aWorker: fc.Arbitrary<Worker> = fc
  .record({
    organisation: fc.constantFrom(0, 0, 0, 1),
    role: fc.constantFrom(...Array<Role>(4).fill('generalist'), 'coach', 'coach', 'partner', ...roles),
    first: fc.constantFrom(true, true, false),
    second: fc.boolean(),
    areas: fc.array(fc.record({ team: fc.nat({ max: 2 }), neighbourhood }), { maxLength: 2 }),
  })
  .map(({ organisation, role, first, second, areas }) => {
    const teams = teamsOf(organisation).filter((_, index) => [first, second][index]);
    return { organisation, role, teams, areas: distinct(areas.filter(({ team }) => teams.includes(team))) };
  });

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

const aHome: fc.Arbitrary<Home> = fc.record({
  organisation: fc.constantFrom(0, 0, 0, 1),
  team: fc.nat({ max: 1 }),
  neighbourhood: fc.option(neighbourhood),
  restriction: fc.constantFrom('none', 'none', 'standing', 'lifted'),
  barred: fc.option(worker),
});
const withTeam = (one: Home): Home => ({ ...one, team: one.organisation === 0 ? one.team : 2 });

/** Only what can be: nobody is asked, let in or named by another organisation than the one of the household. */
function possible(town: Town): Town {
  const isOfOne = (of: { home: number; worker: number }) =>
    town.homes[of.home]?.organisation === town.workers[of.worker]?.organisation;
  return {
    ...town,
    homes: town.homes.map((one) => ({
      ...one,
      barred: one.barred !== null && town.workers[one.barred]?.organisation === one.organisation ? one.barred : null,
    })),
    decisions: town.decisions.filter(isOfOne),
    openings: town.openings.filter(isOfOne),
    emergencies: town.emergencies.filter(isOfOne),
    sharings: town.sharings.filter(isOfOne),
    signals: town.signals
      .filter(({ team, takenBy }) => town.workers[takenBy]?.organisation === organisationOfTeam(team))
      .map((one) => ({
        ...one,
        history: one.history.filter(
          (what) => what === 'reopened' || town.homes[what]?.organisation === organisationOfTeam(one.team),
        ),
      })),
  };
}

const many = { minLength: 4, maxLength: 12 };
export const aTown: fc.Arbitrary<Town> = fc
  .record({
    workers: fc.array(aWorker, { minLength: workers, maxLength: workers }),
    homes: fc.array(aHome.map(withTeam), { minLength: homes, maxLength: homes }),
    decisions: fc.array(fc.record({ home, kind: fc.constantFrom('coordinator', 'joined', 'left'), worker }), many),
    openings: fc.array(
      fc.record({ home, worker, state: fc.constantFrom('live', 'live', 'ended', 'withdrawn', 'not-yet') }),
      many,
    ),
    emergencies: fc.array(
      fc.record({ home, worker, state: fc.constantFrom('open', 'open', 'expired', 'closed', 'refused') }),
      many,
    ),
    sharings: fc.array(
      fc.record({
        home,
        worker,
        piece: fc.constantFrom('person', 'goal', 'report', 'drawing'),
        state: fc.constantFrom('live', 'live', 'ended', 'withdrawn', 'not-yet', 'consent-taken-back'),
      }),
      many,
    ),
    signals: fc.array(
      fc.record({
        team: fc.nat({ max: 2 }),
        takenBy: worker,
        history: fc.array(fc.oneof(home, home, fc.constant('reopened' as const)), { maxLength: 3 }),
      }),
      many,
    ),
  })
  .map((town) => possible(town as Town));
