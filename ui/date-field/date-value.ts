import { parseDate, parseTime, type CalendarDate, type Time } from '@internationalized/date';

/** Days are `YYYY-MM-DD` everywhere outside the fields; what cannot be read counts as empty. */
export function toCalendarDate(day: string | null | undefined): CalendarDate | null | undefined {
  if (day === null || day === undefined) return day;
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}

/** Times are `HH:MM`. */
export function toTime(time: string | null | undefined): Time | null | undefined {
  if (time === null || time === undefined) return time;
  try {
    return parseTime(time);
  } catch {
    return null;
  }
}

/** `HH:MM` of a time, seconds left off. */
export function fromTime(time: { hour: number; minute: number }): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
