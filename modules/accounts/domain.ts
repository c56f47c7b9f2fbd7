const minute = 60_000;

/** How long a session lives without being used, and at most, in minutes. */
export interface Lifetimes {
  idleMinutes: number;
  longestMinutes: number;
}
export const usualLifetimes: Lifetimes = { idleMinutes: 4 * 60, longestMinutes: 12 * 60 };

/** How long somebody may take over the second step. */
export const secondStepLifetime = 10 * minute;

export interface SessionTimes extends Lifetimes {
  complete: boolean;
  createdAt: string;
  lastSeenAt: string;
  endedAt: string | null;
}

/** Is a session still good at `now` (milliseconds since 1970)? */
export function sessionIsAlive(session: SessionTimes, now: number): boolean {
  if (session.endedAt !== null) return false;
  const unused = now - Date.parse(session.lastSeenAt);
  const age = now - Date.parse(session.createdAt);
  const longest = session.complete ? session.longestMinutes * minute : secondStepLifetime;
  return unused < session.idleMinutes * minute && age < longest;
}

/** Did the person show at most so many minutes ago that it is them? A proof from the future is none. */
export function isFreshProof(steppedUpAt: string | null, stepUpMinutes: number, now: number): boolean {
  if (steppedUpAt === null) return false;
  const age = now - Date.parse(steppedUpAt);
  return age >= -minute && age < stepUpMinutes * minute;
}

/** Mail addresses are compared without capitals and surrounding spaces. */
export const signInName = (email: string): string => email.trim().toLowerCase();

/** NIST SP 800-63B 3.1.1.2: length is what counts; no rules about which characters, and no forced changes. */
export const shortestPassword = 12;

export interface Tries {
  tries: number;
  at: string;
}

/** Tries are forgotten when nobody tried for this long. */
const forgottenAfter = 60 * minute;
const longestWait = 15 * minute;

/** The tries that still count at `now`. */
export const triesThatCount = ({ tries, at }: Tries, now: number): number =>
  now - Date.parse(at) < forgottenAfter ? tries : 0;

/**
 * How long the next try must wait, in milliseconds; 0 when it may be made. The first `free` tries may follow each other
 * at once, then the wait doubles from 5 seconds to a quarter of an hour: slow for a guesser, never a lock for good.
 */
export function waitLeft(tried: Tries, free: number, now: number): number {
  const tries = triesThatCount(tried, now);
  if (tries < free) return 0;
  const wait = Math.min(longestWait, 5_000 * 2 ** (tries - free));
  return Math.max(0, Date.parse(tried.at) + wait - now);
}
