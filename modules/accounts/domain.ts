/** How long a session lives without being used, and at most, in milliseconds. */
export const idleLifetime = 4 * 60 * 60 * 1000;
export const absoluteLifetime = 12 * 60 * 60 * 1000;

export interface SessionTimes {
  createdAt: string;
  lastSeenAt: string;
  endedAt: string | null;
}

/** Is a session still good at `now` (milliseconds since 1970)? */
export function sessionIsAlive(session: SessionTimes, now: number): boolean {
  if (session.endedAt !== null) return false;
  const unused = now - Date.parse(session.lastSeenAt);
  const age = now - Date.parse(session.createdAt);
  return unused < idleLifetime && age < absoluteLifetime;
}

/** Mail addresses are compared without capitals and surrounding spaces. */
export const signInName = (email: string): string => email.trim().toLowerCase();
