import type { Relation } from '../../access/near-over-time.ts';
import type { Purpose } from '../../access/purpose.ts';
import { amsterdamClock } from '../../platform/calendar/amsterdam-time.ts';

// What a resident is told of who looked (AVG art. 15; NEN 7513). Names only of who carried the file, whom a resident
// knows; of others the function (CJEU C-579/21). The minute is for the privacy officer: a resident gets the part of the
// day, so that the list does not tell when somebody else of the household was spoken to.

/** How many days a link lasts at most, and usually. */
export const longestLink = 90;
export const usualLink = 30;
/** How many months back is told. */
export const monthsBack = 12;

/** `opened` and `recorded` are something else than `listed`: a name that only appeared in a list. */
export const hows = ['opened', 'recorded', 'listed'] as const;
type How = (typeof hows)[number];

export const partsOfDay = ['night', 'morning', 'afternoon', 'evening'] as const;
type PartOfDay = (typeof partsOfDay)[number];

/** Kinds of things in a file, as a resident would name them. */
export const whats = [
  ...(['file', 'people', 'first-contact', 'conversations', 'assessment', 'plan', 'support', 'help'] as const),
  ...(['letters', 'evaluation', 'sharing', 'rights', 'number', 'looks', 'name'] as const),
] as const;
type What = (typeof whats)[number];

/** An entry of the audit about the household, as far as it is needed here. `room` is where the call is answered. */
export interface KeptLook {
  at: string;
  accountId: string;
  role: string;
  action: string;
  room: string | undefined;
  kind: 'read' | 'write' | 'found';
  purpose: string | null;
  personId: string | null;
  objects: Readonly<Record<string, string>>;
}

/** Rooms of the house in the words of a resident; any other is part of the file. */
const whatOfRoom: Readonly<Record<string, What>> = {
  households: 'people',
  'first-contact': 'first-contact',
  conversations: 'conversations',
  assessments: 'assessment',
  plans: 'plan',
  support: 'support',
  referrals: 'help',
  applications: 'help',
  'action-teams': 'help',
  conferences: 'help',
  attachments: 'letters',
  evaluation: 'evaluation',
  sharing: 'sharing',
  'data-rights': 'rights',
  'who-looked': 'rights',
  bsn: 'number',
};

/** Which numbers are kept is a list of who belongs to the household; a number itself is seen by asking for it. */
const whatOfAction: Readonly<Record<string, What>> = { listBsn: 'people' };

/** Sent as something done, and it is a look: asked for with a reason that must not stand in an address. */
const looksOnRequest: readonly string[] = ['openBsn', 'breakGlass'];

/** What is kept there may be of one person: something new that cannot be told whose it is, is called part of the file. */
const personal: readonly string[] = [
  ...['conversations', 'assessments', 'support', 'referrals', 'applications', 'evaluation', 'sharing', 'data-rights'],
  'who-looked',
];

/** That there is a secret address is itself a secret. */
const neverTold: readonly string[] = ['openSecretAddress'];

/**
 * What of an entry is told to one member of the household; undefined for what is not theirs: a piece that is about
 * others only, or that betrays where somebody lives. `about` says of whom records are, by id.
 */
export function toldOf(
  look: KeptLook,
  readerId: string,
  about: ReadonlyMap<string, readonly string[]>,
): { how: How; what: What } | undefined {
  const { action, kind, objects, room } = look;
  if (neverTold.includes(action)) return undefined;
  if (kind === 'found') return { how: 'listed', what: 'name' };
  const how = kind === 'read' || looksOnRequest.includes(action) ? 'opened' : 'recorded';
  if (look.role === 'link' && objects['lookLinkOf'] !== undefined) {
    return objects['lookLinkOf'] === readerId ? { how, what: 'looks' } : undefined;
  }
  const records = Object.values(objects).flatMap((id) => about.get(id) ?? []);
  if (records.length > 0 && !records.includes(readerId)) return undefined;
  // Whoever holds a link reads one piece; whose it is must be known.
  if (look.role === 'link' && records.length === 0) return undefined;
  const person = look.personId ?? objects['personId'];
  if (person !== undefined && person !== readerId && records.length === 0) return undefined;
  const isUnknown = how === 'recorded' && personal.includes(room ?? '') && records.length === 0;
  const ofRoom = whatOfAction[action] ?? whatOfRoom[room ?? ''] ?? (look.role === 'link' ? 'sharing' : 'file');
  return { how, what: isUnknown ? 'file' : ofRoom };
}

export function partOfDay(at: string): PartOfDay {
  const hour = Number(amsterdamClock(new Date(at)).slice(9, 11));
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** Who it was, as a resident is told. */
export interface Told {
  name: string | null;
  role: string;
  relation: Relation | null;
  team: string | null;
}

/** These carry the file and are known to the household. */
export const isKnownToHousehold = (relation: Relation | null): boolean =>
  relation === 'coordinator' || relation === 'joined';

interface Grouped extends Told {
  how: How;
  whats: What[];
  parts: PartOfDay[];
  purposes: Purpose[];
  times: number;
}

const inOrderOf = <T>(order: readonly T[], found: readonly T[]): T[] => order.filter((one) => found.includes(one));

/** By day, newest first; in a day what was opened or recorded before what was only listed, each person once. */
export function byDay(
  looks: readonly (KeptLook & { who: Told; how: How; what: What })[],
  purposeOrder: readonly Purpose[],
): { day: string; looks: Grouped[] }[] {
  const dayOf = (at: string) => amsterdamClock(new Date(at)).replace(/^(\d{4})(\d{2})(\d{2})T.*$/, '$1-$2-$3');
  const days = [...Map.groupBy(looks, ({ at }) => dayOf(at))].sort(([a], [b]) => (a < b ? 1 : -1));
  return days.map(([day, ofDay]) => {
    const people = Map.groupBy(ofDay, ({ accountId, who, how }) => JSON.stringify([accountId, who, how]));
    const grouped = [...people.values()].map((own) => ({
      ...own[0]!.who,
      how: own[0]!.how,
      whats: inOrderOf(
        whats,
        own.map(({ what }) => what),
      ),
      parts: inOrderOf(
        partsOfDay,
        own.map(({ at }) => partOfDay(at)),
      ),
      purposes: inOrderOf(
        purposeOrder,
        own.map(({ purpose }) => purpose as Purpose),
      ),
      times: own.length,
    }));
    return { day, looks: grouped.sort((a, b) => hows.indexOf(a.how) - hows.indexOf(b.how)) };
  });
}
