import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { connect } from '../../platform/db/connection.ts';
import { reachEmbedded } from '../../platform/db/embedded/reach.ts';
import { dataFolder, postmasterOf } from '../crash/crash-place.ts';
import { runOnce } from '../harness/engine.ts';
import { freePort } from '../harness/free-port.ts';
import { startProgram, type RunningProgram } from '../harness/program.ts';
import { figure, howMany, seed } from './figures.ts';
import { startWriting } from './crash-writers.ts';

// The program, its database, or both at once are killed at random moments while eight people write. What was
// acknowledged is there, once; nothing is there by half; the chain of the audit holds.

const clients = 8;
const kinds = ['program', 'database', 'both'] as const;

/** Chance that can be repeated: the next number from 0 up to 1 of a seed (mulberry32). */
function chance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Ready on another database server than the one that was there: the connections of a server that was killed may go on
 * answering for a moment.
 */
async function untilReady(url: string, dataDir: string, before: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(25)) {
    if ((serverIn(dataDir) ?? before) === before) continue;
    const reply = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (reply?.ok) return;
  }
  throw new Error('It was not ready again within a minute.');
}

function serverIn(dataDir: string): number | undefined {
  try {
    return postmasterOf(dataDir);
  } catch {
    // Just now there is none.
    return undefined;
  }
}

test('killed again and again amid writing', async (context) => {
  const dataDir = dataFolder();
  const settings = { PORT: String(await freePort()), CALLS_PER_MINUTE: '1000000', LOG_LEVEL: 'silent' };
  let program: RunningProgram = await startProgram(dataDir, settings);
  const writing = await startWriting(program.url, clients);
  const next = chance(seed);
  const restarts: number[] = [];
  try {
    for (let kill = 0; kill < howMany({ sample: 3, whole: 50 }); kill += 1) {
      await pause(100 + next() * 900);
      const kind = kinds[Math.floor(next() * kinds.length)] ?? 'both';
      const server = postmasterOf(dataDir);
      const from = performance.now();
      if (kind !== 'program') process.kill(server, 'SIGKILL');
      if (kind !== 'database') {
        await program.end('SIGKILL');
        program = await startProgram(dataDir, settings);
      }
      await untilReady(program.url, dataDir, server);
      restarts.push(performance.now() - from);
    }
    await pause(500);
    const acknowledged = await writing.stop();
    expect(await program.end('SIGTERM')).toBe(0);
    const found = await look(dataDir, [...acknowledged.values()]);
    expect({ ...found, acknowledged: acknowledged.size > restarts.length }, `seed ${seed}`).toEqual({
      missing: [],
      twice: [],
      half: [],
      flaws: [],
      acknowledged: true,
    });
    figure(context, 'kills of the program, the database or both', restarts.length, `${clients} writing at once`);
    figure(context, '  acknowledged writes', acknowledged.size, 'all there, each once, none by half');
    const longest = Math.round(Math.max(...restarts));
    figure(context, '  longest until ready again (ms)', longest, 'under 5,000', longest < 5_000);
  } finally {
    await writing.stop();
    await program.end('SIGKILL');
  }
});

/** What is wrong in the database afterwards, by the ids of the signals that were acknowledged. */
async function look(dataDir: string, acknowledged: readonly string[]) {
  const database = await reachEmbedded(dataDir);
  const owner = connect(database.url, 2);
  try {
    const ids = `array[${acknowledged.map((id) => `'${id}'`).join(',')}]::uuid[]`;
    return {
      missing: await runOnce(database.url, `select id from unnest(${ids}) id where id not in (select id from signal)`),
      twice: await runOnce(
        database.url,
        `select text from signal where text like 'Proef %' group by text having count(*) > 1`,
      ),
      // A signal, what was typed to find it by, and who did it are one act.
      half: await runOnce(
        database.url,
        `select s.id from signal s where s.text like 'Proef %' and (
           not exists (select from search_entry e where e.entity_id = s.id)
           or not exists (select from audit_entry a where a.action = 'captureSignal' and a.objects ->> 'signalId' = s.id::text))`,
      ),
      flaws: (await verifyAudit(owner)).flaws,
    };
  } finally {
    await owner.destroy();
    await database.leave();
  }
}
