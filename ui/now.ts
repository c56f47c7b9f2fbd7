import { useSyncExternalStore } from 'react';
import { dayOf } from './dates.ts';

/** Looks again every so many milliseconds, and when one comes back to a screen that was left open. */
const lookingEvery = (every: number) => (look: () => void) => {
  const timer = setInterval(look, every);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
};

const aMinute = 60_000;
const minutely = lookingEvery(aMinute);

/** The moment it is, told again every minute: a screen that asks it goes on with the time. */
export function useNow(): Date {
  const minute = useSyncExternalStore(minutely, () => Math.floor(Date.now() / aMinute));
  return new Date(minute * aMinute);
}

/** The Dutch calendar day it is, `YYYY-MM-DD`: a screen left open over midnight goes on with the new day. */
export function useToday(): string {
  return useSyncExternalStore(minutely, () => dayOf(new Date()));
}
