// Short ways to tell a household's story: people, actors, and keys given by position, so that a household file reads
// like a story and not like a form.
import type { Actor, Plan } from './story-plan.ts';
import type { Household, Person } from './story.ts';
import type { Signal } from './story-town.ts';

export const resident = (person: string): Actor => ({ as: 'resident', person });
export const network = (person: string): Actor => ({ as: 'network', person });
export const volunteer = (name: string): Actor => ({ as: 'volunteer', name });
export const professional = (worker: string): Actor => ({ as: 'professional', worker });
export const helper = (key: string): Actor => ({ as: 'professional', helper: key });

type Name = [given: string, infix: string, family: string];
const nameOf = ([given, infix, family]: Name): Person['name'] => ({ given, ...(infix ? { infix } : {}), family });

/** Somebody who lives in the household; speaks Dutch unless `more` says otherwise. */
export const member = (
  key: string,
  name: Name,
  born: [years: number, days: number],
  gender: 'woman' | 'man' | 'other',
  role: string,
  more: Partial<Person> = {},
): Person => ({
  key,
  place: 'member',
  born: { years: born[0], days: born[1] },
  gender,
  role,
  languages: ['Nederlands'],
  ...more,
  name: { ...nameOf(name), ...more.name },
});

/** Somebody around the household; without consent nobody of the team calls this person. */
export const around = (
  key: string,
  name: Name,
  gender: 'woman' | 'man' | 'other',
  role: string,
  consent: Person['consent'] = 'not-asked',
  more: Partial<Person> = {},
): Person => ({ key, place: 'network', gender, role, languages: ['Nederlands'], consent, ...more, name: nameOf(name) });

/** The same shape without 'key', all the way down. */
type Unkeyed<T> = T extends (infer Item)[]
  ? Unkeyed<Item>[]
  : T extends object
    ? { [K in keyof T as K extends 'key' ? never : K]: Unkeyed<T[K]> }
    : T;

const planWithKeys = (household: string, plan: Unkeyed<Plan>): Plan => ({
  ...plan,
  problems: plan.problems.map((problem, p) => {
    const pk = `${household}-v${plan.version}-p${p + 1}`;
    return {
      ...problem,
      key: pk,
      goals: problem.goals.map((goal, g) => ({
        ...goal,
        key: `${pk}-g${g + 1}`,
        results: goal.results.map((result, r) => ({
          ...result,
          key: `${pk}-g${g + 1}-r${r + 1}`,
          solutions: result.solutions.map((solution, s) => ({
            ...solution,
            key: `${pk}-g${g + 1}-r${r + 1}-s${s + 1}`,
            actions: solution.actions.map((action, a) => ({
              ...action,
              key: `${pk}-g${g + 1}-r${r + 1}-s${s + 1}-a${a + 1}`,
            })),
          })),
        })),
      })),
    };
  }),
});

const keyed = <T>(household: string, letter: string, items: T[] | undefined): (T & { key: string })[] =>
  (items ?? []).map((item, index) => ({ ...item, key: `${household}-${letter}${index + 1}` }));

type KeyedByPlace = 'conversations' | 'assessments' | 'appointments' | 'tasks' | 'referrals' | 'wmo' | 'actionTeams';
type MayBeEmpty =
  | 'relations'
  | 'views'
  | 'helpers'
  | 'stages'
  | 'standings'
  | 'arrangements'
  | 'contacts'
  | 'evaluations'
  | 'monitoring'
  | 'lessons'
  | 'bottlenecks';
/** A household as it is told: what has not happened yet is left out, and keys that only count things are not given. */
export type Telling = Omit<Household, KeyedByPlace | MayBeEmpty | 'plans' | 'signal'> &
  Partial<Pick<Household, MayBeEmpty>> & {
    [K in KeyedByPlace]?: Omit<Household[K][number], 'key'>[];
  } & { plans?: Unkeyed<Plan>[]; signal: Omit<Signal, 'key' | 'team' | 'neighbourhood' | 'status'> };

/** Fills in what the story leaves out: empty lists, keys by position, and the place of the signal. */
export const household = (told: Telling): Household => ({
  relations: [],
  views: [],
  helpers: [],
  stages: [],
  standings: [],
  arrangements: [],
  contacts: [],
  evaluations: [],
  monitoring: [],
  lessons: [],
  bottlenecks: [],
  ...told,
  signal: {
    ...told.signal,
    key: `${told.key}-signal`,
    team: told.team,
    neighbourhood: told.address.neighbourhood,
    status: 'linked',
  },
  conversations: keyed(told.key, 'c', told.conversations),
  assessments: keyed(told.key, 'm', told.assessments),
  appointments: keyed(told.key, 'e', told.appointments),
  tasks: keyed(told.key, 't', told.tasks),
  referrals: keyed(told.key, 'r', told.referrals),
  wmo: keyed(told.key, 'w', told.wmo),
  actionTeams: keyed(told.key, 'x', told.actionTeams),
  plans: (told.plans ?? []).map((plan) => planWithKeys(told.key, plan)),
});
