// Being near (method C15, W5, W6; sources C 3.4, 4.3 and bijlage II, A fase 3, B 4.1): contacts, appointments, promises.
import { contactFunctionIds, phaseIds } from '../../method/ids.ts';

export const contactFunctions = contactFunctionIds;
export type ContactFunctionId = (typeof contactFunctions)[number];

/** How one was in touch; in the order in which a screen offers them. */
export const contactChannels = [
  'home-visit',
  'phone',
  'desk',
  'street',
  'message',
  'email',
  'video',
  'letter',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const promiseKinds = ['promise', 'task'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseOutcomes = ['done', 'not-done'] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** What a promise grew from. */
export const promiseSources = ['fragment', 'referral', 'signal'] as const;
export type PromiseSource = (typeof promiseSources)[number];

export type PromiseStatus = 'done' | 'not-done' | 'late' | 'today' | 'coming';

/** Where a promise stands on a day; both days as YYYY-MM-DD. What is not settled stays, however late it is (W5, C 23). */
export function promiseStatus(
  promise: { due: string; settled: { outcome: PromiseOutcome } | null },
  day: string,
): PromiseStatus {
  if (promise.settled) return promise.settled.outcome;
  if (promise.due === day) return 'today';
  return promise.due < day ? 'late' : 'coming';
}

/** A day later in the calendar, YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type AppointmentStatus = 'cancelled' | 'past' | 'coming';

/** Whether an appointment is still to come at an instant; one that is going on counts as coming. */
export function appointmentStatus(
  appointment: { startsAt: string; minutes: number; cancelledAt: string | null },
  now: Date,
): AppointmentStatus {
  if (appointment.cancelledAt !== null) return 'cancelled';
  const end = Date.parse(appointment.startsAt) + appointment.minutes * 60_000;
  return end < now.getTime() ? 'past' : 'coming';
}

/** The clock of a device may be wrong; more than this many milliseconds ahead is a contact that did not happen yet. */
const clockSlack = 24 * 3_600_000;

/** A contact has happened: it cannot lie in the future. */
export const hasHappened = (at: string, now: Date): boolean => Date.parse(at) <= now.getTime() + clockSlack;

/**
 * After how many days without a word a household comes up on the page of the day, by phase; null is never. Support asks
 * for contact about every two weeks (A fase 3), and a short regular word keeps what was reached (B R15). A nudge, no rule.
 */
export const quietAfterDays: Record<(typeof phaseIds)[number], number | null> = {
  'first-contact': 7,
  acquaintance: 14,
  plan: 14,
  support: 21,
  evaluation: 21,
  monitoring: 42,
  closed: null,
};

/** Most used first, the rest in the order of the list; never leaves one out. */
export function mostUsedFirst<T extends string>(all: readonly T[], used: readonly string[]): T[] {
  const known = used.flatMap((id) => all.find((one) => one === id) ?? []);
  return [...known, ...all.filter((one) => !known.includes(one))];
}
