import type { Nearness } from '../../access/near-over-time.ts';
import { relationAt, type Relation } from '../../access/near-over-time.ts';
import { amsterdamClock } from '../../platform/calendar/amsterdam-time.ts';
import { matchKey } from '../../platform/match-key.ts';
import { minutesOfMany, night, type Pattern, type Rule } from './domain.ts';

// Which looks are asked about. Only what is stored is used: who opened what and when, the name of an account and the
// names in a household, a door that the worker gave, and who stood how towards the household at that moment.

/** One time that somebody opened a household, or tried to. Instants in ISO 8601, UTC. */
export interface Look {
  accountId: string;
  at: string;
  isRefused: boolean;
  householdId: string;
}

/** Somebody who came back to a household, over the last `daysOfReturning` days. */
export interface Returning {
  accountId: string;
  householdId: string;
  days: number;
  looks: number;
  writes: number;
  firstAt: string;
  lastAt: string;
}

export interface Looker {
  id: string;
  name: string;
  teamIds: readonly string[];
  door: { postcode: string; houseNumber: number } | null;
}

export interface Home {
  /** Infix and surname of everybody in it, as a key (`matchKey`). */
  nameKeys: readonly string[];
  /** Null while the address is not known, or secret. */
  postcode: string | null;
  houseNumber: string | null;
  near: Nearness;
}

/** Everything a night's work looks at. Looks in order of time. */
export interface Seen {
  looks: readonly Look[];
  returning: readonly Returning[];
  lookers: ReadonlyMap<string, Looker>;
  homes: ReadonlyMap<string, Home>;
}

/** A question as it is raised; `key` tells that it was raised before. */
export interface Raised {
  key: string;
  pattern: Pattern;
  accountId: string;
  householdId: string | null;
  fromAt: string;
  untilAt: string;
  facts: Readonly<Record<string, number>>;
}

/** Everything that is asked about, by the rules of the organisation. */
export function questionsFrom(seen: Seen, rules: readonly Rule[]): Raised[] {
  return rules.flatMap((rule) => (rule.isOn ? detectors[rule.pattern](seen, rule.least ?? 0) : []));
}

type Detector = (seen: Seen, least: number) => Raised[];

const opened = ({ looks }: Seen) => looks.filter(({ isRefused }) => !isRefused);

/** The words of a name from each to the last: "Anna van der Wal" may be called Van der Wal, Der Wal or Wal. */
export function surnameKeys(name: string): string[] {
  const words = name.trim().split(/\s+/).slice(1);
  return words.flatMap((_, index) => matchKey(words.slice(index).join(' ')) ?? []);
}

/** Of all these looks together: from when until when, and how many. */
const span = (looks: readonly Look[]) => ({
  fromAt: looks[0]!.at,
  untilAt: looks.at(-1)!.at,
  facts: { looks: looks.length },
});

/** A question for each worker and household that fit, once and not again. */
const perHousehold = (
  pattern: Pattern,
  seen: Seen,
  fits: (looker: Looker, home: Home) => Record<string, number> | undefined,
): Raised[] =>
  [...Map.groupBy(opened(seen), (look) => `${look.accountId}/${look.householdId}`)].flatMap(([pair, looks]) => {
    const { accountId, householdId } = looks[0]!;
    const [looker, home] = [seen.lookers.get(accountId), seen.homes.get(householdId)];
    const more = looker && home && fits(looker, home);
    if (!more) return [];
    const { facts, ...when } = span(looks);
    return [{ key: `${pattern}/${pair}`, pattern, accountId, householdId, ...when, facts: { ...facts, ...more } }];
  });

const postcodeKey = (text: string | null) => matchKey(text) ?? '';

const detectors: Record<Pattern, Detector> = {
  'own-name': (seen) =>
    perHousehold('own-name', seen, ({ name }, { nameKeys }) =>
      surnameKeys(name).some((key) => nameKeys.includes(key)) ? {} : undefined,
    ),

  'own-door': (seen, least) =>
    perHousehold('own-door', seen, ({ door }, { postcode, houseNumber }) => {
      const number = Number.parseInt(houseNumber ?? '', 10);
      if (!door || Number.isNaN(number) || postcodeKey(postcode) !== postcodeKey(door.postcode)) return undefined;
      const apart = Math.abs(number - door.houseNumber);
      return apart <= least ? { apart } : undefined;
    }),

  many: (seen, least) =>
    [...Map.groupBy(opened(seen), ({ accountId, at }) => `${accountId}/${dayOf(at)}`)].flatMap(([key, looks]) => {
      const fullest = fullestStretch(looks);
      const households = new Set(fullest.map(({ householdId }) => householdId)).size;
      if (households < least) return [];
      const { accountId } = fullest[0]!;
      const { facts, ...when } = span(fullest);
      return [
        { key: `many/${key}`, pattern: 'many', accountId, householdId: null, ...when, facts: { ...facts, households } },
      ];
    }),

  night: (seen, least) => {
    // With emergency access somebody else judges already whether it was needed.
    const looks = opened(seen).filter((look) => isAtNight(look.at) && relationOf(seen, look) !== 'emergency');
    return [...Map.groupBy(looks, ({ accountId, at }) => `${accountId}/${eveningOf(at)}`)].flatMap(([key, ofNight]) => {
      if (ofNight.length < least) return [];
      const households = [...new Set(ofNight.map(({ householdId }) => householdId))];
      const householdId = households.length === 1 ? households[0]! : null;
      const { accountId } = ofNight[0]!;
      const { facts, ...when } = span(ofNight);
      const counted = { ...facts, households: households.length };
      return [{ key: `night/${key}`, pattern: 'night', accountId, householdId, ...when, facts: counted }];
    });
  },

  'no-tie': (seen, least) => {
    const looks = seen.looks.filter((look) => relationOf(seen, look) === 'none');
    const ofDay = ({ accountId, householdId, at }: Look) => `${accountId}/${householdId}/${dayOf(at)}`;
    return [...Map.groupBy(looks, ofDay)].flatMap(([key, own]) => {
      const tries = own.filter(({ isRefused }) => isRefused).length;
      if (tries === own.length && tries < least) return [];
      const { accountId, householdId } = own[0]!;
      const facts = { looks: own.length - tries, tries };
      return [{ ...span(own), key: `no-tie/${key}`, pattern: 'no-tie' as const, accountId, householdId, facts }];
    });
  },

  'no-trace': (seen, least) =>
    seen.returning.flatMap(({ accountId, householdId, days, looks, writes, firstAt, lastAt }) => {
      if (days < least || writes > 0) return [];
      // Who carries a household, or was asked to think along, reads up on it.
      const relation = relationOf(seen, { accountId, householdId, at: lastAt });
      if (relation !== 'team' && relation !== 'none') return [];
      const key = `no-trace/${accountId}/${householdId}/${lastAt.slice(0, 7)}`;
      const facts = { days, looks };
      return [{ key, pattern: 'no-trace', accountId, householdId, fromAt: firstAt, untilAt: lastAt, facts }];
    }),
};

/** How somebody stood towards a household then; undefined where either is not known any more. */
function relationOf(
  { lookers, homes }: Seen,
  { accountId, householdId, at }: Pick<Look, 'accountId' | 'householdId' | 'at'>,
): Relation | undefined {
  const [looker, home] = [lookers.get(accountId), homes.get(householdId)];
  return looker && home && relationAt(home.near, { accountId, teamIds: looker.teamIds }, at);
}

const hourOf = (at: string) => Number(amsterdamClock(new Date(at)).slice(9, 11));
const dayOf = (at: string) => amsterdamClock(new Date(at)).slice(0, 8);
const hour = 3_600_000;

const isAtNight = (at: string) => hourOf(at) >= night.from || hourOf(at) < night.until;

/** The day on which a night began. */
const eveningOf = (at: string) => dayOf(new Date(Date.parse(at) - night.until * hour).toISOString());

/** The stretch of `minutesOfMany` with the most households; looks in order of time. */
function fullestStretch(looks: readonly Look[]): Look[] {
  let fullest: Look[] = [];
  let most = 0;
  let from = 0;
  const inside = new Map<string, number>();
  for (const [index, look] of looks.entries()) {
    inside.set(look.householdId, (inside.get(look.householdId) ?? 0) + 1);
    while (Date.parse(look.at) - Date.parse(looks[from]!.at) > minutesOfMany * 60_000) {
      const gone = looks[from]!.householdId;
      const left = inside.get(gone)! - 1;
      if (left === 0) inside.delete(gone);
      else inside.set(gone, left);
      from += 1;
    }
    if (inside.size > most) {
      most = inside.size;
      fullest = looks.slice(from, index + 1);
    }
  }
  return fullest;
}
