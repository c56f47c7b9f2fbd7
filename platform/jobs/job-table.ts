import type { Db } from '../db/connection.ts';
import type { Job, JobState } from './job.ts';

type JobTables = {
  job: {
    name: string;
    dueAt: string;
    takenUntil: string | null;
    succeededAt: string | null;
    failedAt: string | null;
    failure: string | null;
  };
};

/** Longer than any job takes. Whoever has one longer has died. */
const lease = 60 * 60 * 1000;
/** How long a job that failed waits before it is tried again. */
const patience = 10 * 60 * 1000;

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString();
const jobs = (owner: Db) => owner.withTables<JobTables>();

/** Makes a row for each job that has none. One that is due earlier by a new plan comes earlier; a missed turn stays. */
export async function planJobs(owner: Db, all: readonly Job[], now: Date): Promise<void> {
  for (const { name, next } of all) {
    const dueAt = next(now).toISOString();
    await jobs(owner)
      .insertInto('job')
      .values({ name, dueAt })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((row) => ({
          dueAt: row.fn<string>('least', ['job.dueAt', 'excluded.dueAt']),
        })),
      )
      .execute();
  }
}

/** Takes the job in hand when it is due and nobody else has it. */
export async function takeJob(owner: Db, name: string, now: Date): Promise<boolean> {
  const taken = await jobs(owner)
    .updateTable('job')
    .set({ takenUntil: later(now, lease) })
    .where('name', '=', name)
    .where('dueAt', '<=', now.toISOString())
    .where((row) => row.or([row('takenUntil', 'is', null), row('takenUntil', '<=', now.toISOString())]))
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function jobSucceeded(owner: Db, { name, next }: Job, now: Date): Promise<void> {
  const done = { dueAt: next(now).toISOString(), takenUntil: null, succeededAt: now.toISOString(), failure: null };
  await jobs(owner).updateTable('job').set(done).where('name', '=', name).execute();
}

export async function jobFailed(owner: Db, { name }: Job, failure: string, now: Date): Promise<void> {
  const again = { dueAt: later(now, patience), takenUntil: null, failedAt: now.toISOString(), failure };
  await jobs(owner).updateTable('job').set(again).where('name', '=', name).execute();
}

export async function jobStates(owner: Db): Promise<JobState[]> {
  return jobs(owner).selectFrom('job').select(['name', 'succeededAt', 'failedAt']).orderBy('name').execute();
}
