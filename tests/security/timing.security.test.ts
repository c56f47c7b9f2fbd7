import { performance } from 'node:perf_hooks';
import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { apiRoot } from '../../access/gate/serve.ts';
import { settleCase } from '../harness/world-case.ts';
import { buildWorld, type World } from '../harness/world.ts';
import { figure, howMany } from './figures.ts';

// Whether the time an answer takes tells a record of another organisation from one that does not exist. Only a figure:
// a machine at work on other things must not fail a test.

let world: World;
let far: Awaited<ReturnType<typeof settleCase>>;
let next: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  far = await settleCase(world, { team: 'far' });
  next = await settleCase(world, { team: 'molen' });
});

const places = {
  'a case': (id: string) => `/cases/${id}`,
  'a household': (id: string) => `/households/${id}`,
  'a print of a plan': (id: string) => `/cases/${id}/plan-document`,
  'what is found': (id: string) => `/find?q=${id}`,
};

async function timed(path: string): Promise<number> {
  const began = performance.now();
  await world.knock('generalist', 'GET', apiRoot + path);
  return performance.now() - began;
}

/** Cliff's delta, from the U of Mann and Whitney: 0 when neither is slower, 1 or -1 when one always is. */
function cliffsDelta(one: readonly number[], other: readonly number[]): number {
  let wins = 0;
  for (const a of one) for (const b of other) wins += Math.sign(a - b);
  return wins / (one.length * other.length);
}

/**
 * Enough to tell chance from time: where there is no difference, Cliff's delta of n pairs deviates by √(2 ÷ 3n), here
 * 0.026. With 250 that was 0.052, so chance alone would now and then pass ±0.1 in one of the eight figures.
 */
const wholePairs = 1000;

test.for(Object.entries(places))('the time it takes to ask for %s', async ([what, place], context) => {
  const pairs = howMany({ sample: 10, whole: wholePairs });
  const others = { 'another organisation': far, 'another team': next };
  for (const [whose, home] of Object.entries(others)) {
    const id = what === 'a household' ? home.householdId : home.caseId;
    const [foreign, missing]: [number[], number[]] = [[], []];
    for (let pair = 0; pair < pairs; pair += 1) {
      const turns = [
        () => timed(place(id)).then((ms) => foreign.push(ms)),
        () => timed(place(uuidv7())).then((ms) => missing.push(ms)),
      ];
      for (const turn of pair % 2 ? turns : turns.toReversed()) await turn();
    }
    const delta = cliffsDelta(foreign, missing);
    expect(Number.isFinite(delta)).toBe(true);
    const about = `Cliff's delta of ${what} of ${whose} against none`;
    if (pairs > 100) figure(context, about, delta, 'within ±0.1', Math.abs(delta) <= 0.1);
  }
});
