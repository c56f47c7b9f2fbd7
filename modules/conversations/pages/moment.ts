import { clockTime, dayOf } from '../../../ui/dates.ts';

/** A moment as a form holds it: the Dutch calendar day and the Dutch clock. */
export interface FormMoment {
  day: string | null;
  time: string | null;
}

export function formMoment(instant: string | null): FormMoment {
  return instant ? { day: dayOf(instant), time: clockTime(instant, 'nl') } : { day: null, time: null };
}

/** The instant of a Dutch day and clock, in ISO 8601; null without a day. Without a time: nine in the morning. */
export function instantOf({ day, time }: FormMoment): string | null {
  if (day === null) return null;
  const clock = time ?? '09:00';
  // Summer or winter time: of the two instants it can be, the one at which the Dutch clock shows this time.
  const asUtc = Date.parse(`${day}T${clock}:00Z`);
  const shown = (ahead: number) => new Date(asUtc - ahead * 3_600_000);
  const summer = shown(2);
  return (clockTime(summer, 'nl') === clock ? summer : shown(1)).toISOString();
}
