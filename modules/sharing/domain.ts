// Sharing one piece of a case with somebody outside the team (method N "consent per contact person", R1; Zwolle R7, R28):
// a basis, a purpose and a last day; over the moment it is withdrawn.
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { ageOn } from '../households/domain.ts';

/**
 * Why it may: AVG art. 6 lid 1 under a (consent), b, c, d and e. Under f (legitimate interest) is not for a municipality
 * at its own task.
 */
export const bases = ['consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task'] as const;
export type Basis = (typeof bases)[number];
export const otherBases = bases.filter((basis): basis is Exclude<Basis, 'consent'> => basis !== 'consent');

/** Why what is said of health may go along: AVG art. 9 lid 2 under a, c and h (with UAVG art. 30 lid 3). */
export const healthBases = ['explicit-consent', 'vital-interest', 'social-care'] as const;
export type HealthBasis = (typeof healthBases)[number];

export const recipientKinds = ['account', 'person'] as const;
/** A partner with an account, or a person of the network with a private link. */
export type RecipientKind = (typeof recipientKinds)[number];

export const shareStates = ['planned', 'live', 'over', 'withdrawn', 'no-basis'] as const;
export type ShareState = (typeof shareStates)[number];

/** What decides whether somebody may look. Days are `YYYY-MM-DD` on the calendar of Amsterdam, the last one included. */
export interface ShareTerms {
  startsOn: string;
  endsOn: string;
  withdrawnAt: string | null;
  /** No consent it rests on was taken back. */
  basisStands: boolean;
}

/** Where a share stands on a day; only a live one shows anything. */
export function shareState({ startsOn, endsOn, withdrawnAt, basisStands }: ShareTerms, today: string): ShareState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (!basisStands) return 'no-basis';
  if (today > endsOn) return 'over';
  return today < startsOn ? 'planned' : 'live';
}

/** Whether it can still show something, now or later. */
export const isOpen = (state: ShareState): boolean => state === 'live' || state === 'planned';

const soonDays = 14;

/** Whether a live share ends within two weeks, the moment to think about going on. */
export const endsSoon = ({ endsOn }: { endsOn: string }, today: string): boolean => addDays(today, soonDays) >= endsOn;

/** The same day so many months on; the last of a shorter month. */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const longestMonths = 12;

/** What is wrong with the days of a share; undefined when they fit. A year is the longest. */
export function wrongPeriod(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  today: string,
): 'startsOn.past' | 'endsOn.before' | 'endsOn.tooLong' | undefined {
  if (startsOn < today) return 'startsOn.past';
  if (endsOn < startsOn) return 'endsOn.before';
  if (endsOn > monthsOn(startsOn, longestMonths)) return 'endsOn.tooLong';
  return undefined;
}

/** From sixteen on somebody consents for themselves (UAVG art. 5 lid 1); of an unknown age that is taken to be so. */
export const decidesAlone = (birthDate: string | null, today: string): boolean =>
  birthDate === null || ageOn(birthDate, today) >= 16;
