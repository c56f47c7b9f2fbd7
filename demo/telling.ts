// Short ways to tell a household's story: people's parts as a script, actors, and keys given by position, so that a
// household file reads like a story and not like a form.
import type { Actor, Plan } from './story-plan.ts';
import type { Fragment, Household, Voice } from './story.ts';
import type { AreaId, DomainId, FragmentKind } from './story-words.ts';
import type { Signal } from './story-town.ts';

export const resident = (person: string): Actor => ({ as: 'resident', person });
export const network = (person: string): Actor => ({ as: 'network', person });
export const volunteer = (name: string): Actor => ({ as: 'volunteer', name });
export const professional = (worker: string): Actor => ({ as: 'professional', worker });
export const helper = (key: string): Actor => ({ as: 'professional', helper: key });

const kinds: readonly FragmentKind[] = [
  'request',
  'strength',
  'resource',
  'ambition',
  'need',
  'worry',
  'turning-point',
  'network-person',
  'agreement',
];
const areas: readonly AreaId[] = ['housing', 'health', 'network', 'finances', 'day'];
const domains: readonly DomainId[] = [
  'finances',
  'day-activity',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'addiction',
  'daily-living',
  'social-network',
  'participation',
  'justice',
];
const oneOf = <T extends string>(list: readonly T[], word: string): T | undefined => list.find((one) => one === word);

const voiceOf = (speaker: string): Voice => {
  if (speaker.startsWith('w-')) return { by: 'worker', worker: speaker };
  if (speaker.startsWith('reporter ')) return { by: 'reporter', name: speaker.slice('reporter '.length) };
  return { by: 'member', person: speaker };
};

/**
 * A conversation written as a play, one fragment a line, in the order in which it was said:
 *   sterk-ans [ambition housing #thuis]: Ik wil dat mijn man thuis komt.
 * The speaker is a person key, a worker key ('w-…') or 'reporter Name'. Between brackets, all optional: a kind, a life
 * area, '#key' of the fragment, '@person' it names, '/domain'. Throws on a word it does not know.
 */
export const scene = (script: string): Fragment[] =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const parts = /^([^[:]+?)\s*(?:\[([^\]]*)\])?:\s*(.+)$/.exec(line);
      if (!parts?.[1] || !parts[3]) throw new Error(`Not a line of a scene: ${line}`);
      const fragment: Fragment = { voice: voiceOf(parts[1]), text: parts[3] };
      for (const word of (parts[2] ?? '').split(' ').filter(Boolean)) {
        const kind = oneOf(kinds, word);
        const area = oneOf(areas, word);
        const domain = word.startsWith('/') ? oneOf(domains, word.slice(1)) : undefined;
        if (kind) fragment.kind = kind;
        else if (area) fragment.area = area;
        else if (domain) fragment.domain = domain;
        else if (word.startsWith('#')) fragment.key = word.slice(1);
        else if (word.startsWith('@')) fragment.names = word.slice(1);
        else throw new Error(`Unknown word [${word}] in: ${line}`);
      }
      return fragment;
    });

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
