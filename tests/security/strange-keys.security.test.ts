import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyRoute } from '../../access/gate/route.ts';
import { rooms } from '../../app/rooms.ts';
import { requestHash } from '../../platform/http/idempotency.ts';
import { buildWorld, type Who, type World } from '../harness/world.ts';
import { comparable } from './comparable.ts';
import { figure, howMany } from './figures.ts';
import { ofOthers } from './fingerprints.ts';
import { forgetfulServer } from './forgetful-server.ts';
import { fillHome, questionsTo, recordsOf, send, type Question } from './full-home.ts';
import type { Records } from './records-by-name.ts';

// Every call that writes, with the idempotency key under which somebody else already got an answer to the very same
// request: a colleague, or somebody of another organisation. It is answered as a key that nobody ever used, nothing of
// that answer comes back, and nothing is written in the other organisation.

const routes: readonly AnyRoute[] = rooms
  .flatMap((room) => room.routes)
  .filter(({ endpoint }) => endpoint.method !== 'GET');

const askers = ['generalist', 'coach', 'partner', 'privacy', 'host', 'admin', 'policy'] as const;
const askerOf = ({ policy }: AnyRoute): Who => askers.find((who) => policy.roles.includes(world.viewers[who].role))!;

/** A passkey is made and signed by a device: by chance alone a request to add one is seldom imagined. */
const mayNotBeImagined = ['addPasskey'];

/** Whose key it is. */
const owners = { themselves: undefined, 'a colleague': 'colleague', 'another organisation': 'stranger' } as const;

let world: World;
let own: Records;
let known: ReadonlySet<string>;
let aside: Awaited<ReturnType<typeof forgetfulServer>>;
beforeAll(async () => {
  world = await buildWorld();
  own = await recordsOf(world, await fillHome(world, howMany({ sample: 1, whole: 2 })));
  known = new Set([...own.values()].flat());
  aside = await forgetfulServer(world);
}, 120_000);
afterAll(() => aside.close());

/** What was answered under the other key: nobody else may ever read it. */
const answered = 'Alleen voor wie het vroeg';

/** Requests to a route that are read as they must be; an answer is kept for those only. */
const wholeQuestions = (route: AnyRoute, index: number, count: number): Question[] =>
  questionsTo(route, own, 900 + index, 60)
    .filter(
      ({ route: { endpoint }, params, body }) =>
        endpoint.params.safeParse(params).success && endpoint.body.safeParse(body ?? {}).success,
    )
    .slice(0, count);

/** Keeps an answer to this very request under a new key of somebody. */
async function keyOf(who: Who, { route: { endpoint }, params, body }: Question): Promise<string> {
  const { organisationId, accountId } = world.viewers[who];
  const [key, hash] = [
    uuidv7(),
    requestHash(endpoint.id, endpoint.params.parse(params), endpoint.body.parse(body ?? {})),
  ];
  await sql`insert into idempotency_key (organisation_id, account_id, key, request_hash, status, reply, objects, created_at)
    values (${organisationId}, ${accountId}, ${key}, ${hash}, 201,
      ${JSON.stringify({ answered })}::jsonb, '{}', now())`.execute(world.owner);
  return key;
}

const ask = async (who: Who, question: Question, key?: string) =>
  comparable(await send(aside.server, world.cookies[who], question, key), known);

test('the key of somebody else is answered as one that nobody used', async (context) => {
  const wrong: object[] = [];
  const count = { routes: new Set<string>(), asked: 0, repeated: new Set<string>(), done: 0 };
  for (const [index, route] of routes.entries()) {
    const who = askerOf(route);
    for (const question of wholeQuestions(route, index, howMany({ sample: 1, whole: 8 }))) {
      const fresh = await ask(who, question);
      if (fresh.status < 300) count.done += 1;
      for (const [whose, owner = who] of Object.entries(owners)) {
        const key = await keyOf(owner, question);
        count.routes.add(route.endpoint.id);
        const reply = await ask(who, question, key);
        if (whose === 'themselves') {
          if (reply.body.includes(answered)) count.repeated.add(route.endpoint.id);
          continue;
        }
        count.asked += 1;
        if (JSON.stringify(reply) !== JSON.stringify(fresh)) wrong.push({ at: route.endpoint.id, whose, reply, fresh });
        if (reply.body.includes(answered)) wrong.push({ at: route.endpoint.id, whose, gives: answered });
      }
    }
  }
  expect(wrong).toEqual([]);
  // Proof that an answer that is kept does come back, to whoever it was given.
  expect(count.repeated.size).toBeGreaterThan(routes.length / 3);
  expect(count.done).toBeGreaterThan(20);
  const asked = [...count.routes, ...mayNotBeImagined];
  expect(routes.map(({ endpoint }) => endpoint.id).filter((id) => !asked.includes(id))).toEqual([]);
  figure(context, 'writes with the key of somebody else', count.asked, 'answered as a key that nobody used');
});

test('nothing is written in the organisation whose key it is', async () => {
  const others = { organisationId: world.viewers.stranger.organisationId, teamId: uuidv7() };
  const writes: { who: Who; question: Question; key: string }[] = [];
  for (const [index, route] of routes.entries()) {
    for (const question of wholeQuestions(route, index, howMany({ sample: 1, whole: 8 }))) {
      const key = await keyOf('stranger', question);
      writes.push({ who: askerOf(route), question, key });
    }
  }
  const before = await ofOthers(world.owner, others);
  let done = 0;
  for (const { who, question, key } of writes) {
    const reply = await send(world.server, world.cookies[who], question, key);
    // Some of them end the very session they came with.
    if (reply.statusCode === 401) await world.signInAgain(who);
    if (reply.statusCode < 300) done += 1;
    expect(reply.payload).not.toContain(answered);
  }
  expect(done).toBeGreaterThan(20);
  expect(await ofOthers(world.owner, others)).toEqual(before);
});
