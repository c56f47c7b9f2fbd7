// A family network conference (method N7; source C 2.2.2, Sociale Netwerk Strategieën): people around a household think
// along with its question, make a plan among themselves, and tell it. From then on an action team keeps it alive.
import { addDays, isWorkingDay } from '../../platform/calendar/dutch-holidays.ts';

export const partyKinds = ['person', 'worker', 'helper', 'other'] as const;
export const inviteWays = ['ring', 'letter'] as const;
export type InviteWay = (typeof inviteWays)[number];
export const guestAnswers = ['not-yet', 'comes', 'declined'] as const;
export type GuestAnswer = (typeof guestAnswers)[number];
export const verdicts = ['good', 'unsafe'] as const;
export type Verdict = (typeof verdicts)[number];

export const conferenceStates = ['preparing', 'planned', 'open', 'held', 'cancelled'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

interface Moments {
  startsAt: string | null;
  heldAt: string | null;
  cancelledAt: string | null;
}

/** Where it stands at an instant. `open`: its day has come, and nobody said yet how it went. */
export function conferenceState({ startsAt, heldAt, cancelledAt }: Moments, now: Date): ConferenceState {
  if (cancelledAt !== null) return 'cancelled';
  if (heldAt !== null) return 'held';
  if (startsAt === null) return 'preparing';
  return Date.parse(startsAt) > now.getTime() ? 'planned' : 'open';
}

/** What a letter says of when and where; when it changes, whoever was told must be told again. */
interface Told {
  startsAt: string | null;
  minutes: number;
  place: string | null;
}

const at = (moment: string | null) => (moment === null ? null : Date.parse(moment));

export const saysOtherwise = (before: Told, after: Told): boolean =>
  at(before.startsAt) !== at(after.startsAt) || before.minutes !== after.minutes || before.place !== after.place;

/** Whether a guest knows: not at all, of an earlier day or place, or all that there is to know. */
export type Knows = 'nothing' | 'earlier' | 'all';

export function knows(toldEdition: number | null, edition: number): Knows {
  if (toldEdition === null) return 'nothing';
  return toldEdition < edition ? 'earlier' : 'all';
}

/**
 * What to think of before this guest is told anything; never a reason to refuse. `barred`: the household is kept from this
 * colleague by name. `address`: the address is secret and this guest does not live there.
 */
export const guestWarnings = ['barred', 'address'] as const;
export type GuestWarning = (typeof guestWarnings)[number];

interface Invited {
  accountId: string | null;
  helperId: string | null;
  livesThere: boolean;
}

export function warningsOf(
  guest: Invited,
  around: { barred: readonly string[]; isAddressSecret: boolean },
): GuestWarning[] {
  const isWorker = guest.accountId !== null;
  return [
    ...(isWorker && around.barred.includes(guest.accountId ?? '') ? (['barred'] as const) : []),
    ...(around.isAddressSecret && !isWorker && !guest.livesThere ? (['address'] as const) : []),
  ];
}

/** Guests who are not to be in one room, once each pair, as they stand on the list; only of those who may still come. */
export function apart(
  guests: readonly { id: string; answer: GuestAnswer; notWithGuestIds: readonly string[] }[],
): [string, string][] {
  const here = guests.filter(({ answer }) => answer !== 'declined');
  const place = (id: string) => here.findIndex((one) => one.id === id);
  const pairs = here.flatMap(({ id, notWithGuestIds }) =>
    notWithGuestIds
      .filter((other) => here.some((one) => one.id === other))
      .map((other): [string, string] => (place(id) < place(other) ? [id, other] : [other, id])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** Into which frame of the plan a line goes, by who does it. */
export function frameOf(
  guest: { as: 'person' | 'worker' | 'helper' | 'other'; livesThere: boolean } | undefined,
): 'own-strength' | 'social-network' | 'individual-provision' {
  if (!guest || (guest.as === 'person' && guest.livesThere)) return 'own-strength';
  return guest.as === 'worker' || guest.as === 'helper' ? 'individual-provision' : 'social-network';
}

/** So many days after a conference the action team comes together at the latest (C 2.2.2: every six weeks). */
const withinDays = 42;

/** The working day to propose for the first meeting of the action team: four weeks on, and never in the past. */
export function firstTeamDay(conferenceDay: string, today: string): string {
  let day = addDays(conferenceDay, withinDays - 14);
  if (day <= today) day = addDays(today, 7);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The last day on which the first meeting is within six weeks. */
export const lastTeamDay = (conferenceDay: string): string => addDays(conferenceDay, withinDays);

/** So many lines fit in the plan of one evening. */
export const mostPlanLines = 60;
