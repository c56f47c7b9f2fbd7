export const timeZone = 'Europe/Amsterdam';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clock and the calendar on the wall in Amsterdam show at a moment: `20261112T140000`. */
export function amsterdamClock(moment: Date): string {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['year']!.padStart(4, '0')}${part['month']}${part['day']}T${part['hour']}${part['minute']}${part['second']}`;
}

/** The day on the calendar in Amsterdam at a moment: `2026-11-12`. */
export const amsterdamDay = (moment: Date): string =>
  amsterdamClock(moment).replace(/^(\d{4})(\d{2})(\d{2})T.*$/, '$1-$2-$3');

const hour = 3_600_000;

/** In the night that summer time ends the clock shows one hour twice; true for its second time. */
export const isRepeatedHour = (moment: Date): boolean =>
  amsterdamClock(moment) === amsterdamClock(new Date(moment.getTime() - hour));
