import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { connect } from '../db/connection.ts';
import type { Job } from './job.ts';
import { jobStates, planJobs, takeJob } from './job-table.ts';
import { everyHours } from './moments.ts';
import { runDueJobs } from './start-jobs.ts';

const { migratorUrl, appUrl } = await freshDatabase();
const owner = connect(migratorUrl, 4);
const app = connect(appUrl, 1);
afterAll(async () => {
  await owner.destroy();
  await app.destroy();
});

const start = new Date('2026-11-25T00:00:00.000Z');
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
const never = (name: string, error: unknown) => {
  throw new Error(`${name} failed`, { cause: error });
};

let name: string;
let count = 0;
beforeEach(() => {
  name = `job-${(count += 1)}`;
});

const counting = (runs: Date[], now: () => Date): Job => ({
  name,
  next: everyHours(6),
  run: async () => void runs.push(now()),
});

test('a job runs when it is due, and not before', async () => {
  const runs: Date[] = [];
  let now = start;
  const job = counting(runs, () => now);
  await planJobs(owner, [job], start);
  for (const moment of [hours(0), hours(5.9), hours(6), hours(7), hours(11.9), hours(12)]) {
    now = moment;
    await runDueJobs(owner, [job], never, () => now);
  }
  expect(runs).toEqual([hours(6), hours(12)]);
});

test('a turn that came while nothing ran is taken at the next start, once', async () => {
  const runs: Date[] = [];
  const job = counting(runs, () => hours(100));
  await planJobs(owner, [job], start);
  await planJobs(owner, [job], hours(100));
  await runDueJobs(owner, [job], never, () => hours(100));
  await runDueJobs(owner, [job], never, () => hours(100));
  expect(runs).toEqual([hours(100)]);
});

test('of programs that look at the same moment one takes it', async () => {
  const runs: Date[] = [];
  const job = counting(runs, () => hours(6));
  await planJobs(owner, [job], start);
  await Promise.all(Array.from({ length: 4 }, () => runDueJobs(owner, [job], never, () => hours(6))));
  expect(runs).toHaveLength(1);
});

test('a program that died with it in hand holds it for an hour', async () => {
  const job = counting([], () => start);
  await planJobs(owner, [job], start);
  expect(await takeJob(owner, name, hours(6))).toBe(true);
  expect(await takeJob(owner, name, hours(6.9))).toBe(false);
  expect(await takeJob(owner, name, hours(7))).toBe(true);
});

test('one that fails is told, tried again, and does not hold up the others', async () => {
  let isBroken = true;
  const failing: Job = {
    name,
    next: everyHours(6),
    run: () => (isBroken ? Promise.reject(new Error('no room on the disk')) : Promise.resolve()),
  };
  const runs: Date[] = [];
  const other: Job = { name: `${name}-other`, next: everyHours(6), run: async () => void runs.push(start) };
  await planJobs(owner, [failing, other], start);
  const told: unknown[] = [];
  const tell = (which: string, error: unknown) => told.push([which, (error as Error).message]);
  await runDueJobs(owner, [failing, other], tell, () => hours(6));
  expect(told).toEqual([[name, 'no room on the disk']]);
  expect(runs).toHaveLength(1);

  isBroken = false;
  await runDueJobs(owner, [failing], tell, () => hours(6.1));
  expect((await jobStates(owner)).find((one) => one.name === name)?.succeededAt).toBeNull();
  await runDueJobs(owner, [failing], tell, () => hours(6.2));
  expect((await jobStates(owner)).find((one) => one.name === name)).toEqual({
    name,
    failedAt: hours(6).toISOString(),
    succeededAt: hours(6.2).toISOString(),
  });
});

test('the role of the program sees no job and takes none', async () => {
  const job = counting([], () => start);
  await planJobs(owner, [job], start);
  expect(await jobStates(app)).toEqual([]);
  expect(await takeJob(app, name, hours(6))).toBe(false);
});
