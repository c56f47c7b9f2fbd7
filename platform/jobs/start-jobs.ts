import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '../db/connection.ts';
import type { Job } from './job.ts';
import { jobFailed, jobSucceeded, planJobs, takeJob } from './job-table.ts';

/** How often is looked whether something is due, in milliseconds. */
const every = 30_000;

/** Runs every job that is due and that nobody else has in hand, one after another. */
export async function runDueJobs(
  owner: Db,
  jobs: readonly Job[],
  onError: (name: string, error: unknown) => void,
  now: () => Date = () => new Date(),
): Promise<void> {
  for (const job of jobs) {
    if (!(await takeJob(owner, job.name, now()))) continue;
    try {
      await job.run();
      await jobSucceeded(owner, job, now());
    } catch (error) {
      onError(job.name, error);
      await jobFailed(owner, job, error instanceof Error ? error.message : String(error), now());
    }
  }
}

/**
 * Looks after the jobs until `stop`, which waits for the one that runs.
 *
 * @param owner a connection as the owner of the tables: the program's own role does not see the table of jobs
 */
export function startJobs(
  owner: Db,
  jobs: readonly Job[],
  onError: (name: string, error: unknown) => void,
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ongoing = (error: unknown) => {
    if (!signal.aborted) onError('all', error);
  };
  const running = (async () => {
    while (!signal.aborted) {
      await planJobs(owner, jobs, new Date())
        .then(() => runDueJobs(owner, jobs, onError))
        .catch(ongoing);
      await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
