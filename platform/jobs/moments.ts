import { Cron } from 'croner';

/** Every so many hours, from the moment it was last done. */
export const everyHours =
  (hours: number) =>
  (after: Date): Date =>
    new Date(after.getTime() + hours * 60 * 60 * 1000);

/** Dutch teams: a night is a night in the Netherlands, in summer and in winter, wherever the server stands. */
const timezone = 'Europe/Amsterdam';

/**
 * The moments of a crontab line (`15 2 * * *`: at 02:15 every night).
 *
 * @throws Error when the line is none, or no moment ever comes
 */
export function byCrontab(line: string): (after: Date) => Date {
  const cron = new Cron(line, { timezone });
  return (after) => {
    const next = cron.nextRun(after);
    if (next === null) throw new Error(`No moment ever comes for "${line}".`);
    return next;
  };
}

/** Is this a line that `byCrontab` understands, and does its moment ever come? */
export function isCrontab(line: string): boolean {
  try {
    byCrontab(line)(new Date());
    return true;
  } catch {
    return false;
  }
}
