import { parseDateTime, toZoned } from '@internationalized/date';
import { clockTime, dayOf } from '../../../ui/dates.ts';

/** The instant at which a Dutch clock shows this day (`YYYY-MM-DD`) and time (`HH:MM`); null when either is missing. */
export function instantOf(day: string | null, time: string | null): string | null {
  if (day === null || time === null) return null;
  try {
    return toZoned(parseDateTime(`${day}T${time}`), 'Europe/Amsterdam')
      .toDate()
      .toISOString();
  } catch {
    return null;
  }
}

/** The day and the time that a Dutch clock shows at an instant. */
export const clockOf = (instant: string): { day: string; time: string } => ({
  day: dayOf(instant),
  time: clockTime(instant, 'nl'),
});
