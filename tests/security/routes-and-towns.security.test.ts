import fc from 'fast-check';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { apiRoot } from '../../access/gate/serve.ts';
import { rooms } from '../../app/rooms.ts';
import { createSession } from '../../modules/accounts/session-store.ts';
import { newSessionToken, tokenText } from '../../platform/auth/session-token.ts';
import { pathOf } from '../../platform/web/call.ts';
import { inDatabase } from '../harness/engine.ts';
import { buildWorld, type World } from '../harness/world.ts';
import { withoutChance } from './comparable.ts';
import { figure, howMany, seed } from './figures.ts';
import { parametersOf } from './house-calls.ts';
import { aTown, type Town } from './imagined-town.ts';
import { TownPlace, type PutTown } from './town-in-database.ts';
import { mayDo } from './who-sees-rows.ts';

// Every route below a case or household, asked by everybody of imagined towns about every household in them, of the own
// organisation and of the other. Who may not gets the very answer of what does not exist; who may gets past the gate.
// Writes come without an idempotency key: access is decided before that is missed, and nothing is carried out.

const first = { caseId: 'supportCase', householdId: 'household' } as const;
const firstOf = (path: string) => parametersOf(path)[0] as keyof typeof first;
const routes = rooms.flatMap((room) => room.routes).filter(({ endpoint }) => firstOf(endpoint.path) in first);

let world: World;
let place: TownPlace;
beforeAll(async () => {
  world = await buildWorld();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.owner);
  place = new TownPlace(inDatabase(inject('engine').templateUrl, rows[0]!.name));
  await place.open();
}, 60_000);
afterAll(() => place.close());

async function signInAll({ ids }: PutTown, town: Town): Promise<string[]> {
  const cookies: string[] = [];
  for (const [who, { organisation }] of town.workers.entries()) {
    const token = newSessionToken(ids.organisations[organisation]!);
    await world.owner.transaction().execute((tx) => createSession(tx, token, ids.workers[who]!, true));
    cookies.push(tokenText(token));
  }
  return cookies;
}

type AnyRoute = (typeof routes)[number];

async function knock(cookie: string, { endpoint }: AnyRoute, id: string) {
  const [, ...rest] = parametersOf(endpoint.path);
  const made = Object.fromEntries(rest.map((name) => [name, uuidv7()]));
  const reply = await world.server.inject({
    method: endpoint.method,
    url: apiRoot + pathOf(endpoint, { ...made, [firstOf(endpoint.path)]: id }),
    cookies: { session: cookie },
    ...(endpoint.method === 'GET' ? {} : { payload: {} }),
  });
  return { status: reply.statusCode, body: reply.payload, headers: withoutChance(reply.headers) };
}

test('every route below a household answers everybody as the sentences say', async (context) => {
  const count = { asked: 0, refused: 0 };
  const strangers = howMany({ sample: 2, whole: 9 });
  const walk = async (town: Town) => {
    const put = await place.put(town);
    const cookies = await signInAll(put, town);
    for (const [index, route] of routes.entries()) {
      const { path, method } = route.endpoint;
      for (let turn = 0; turn < strangers; turn += 1) {
        const who = (index + turn) % town.workers.length;
        const missing = await knock(cookies[who]!, route, uuidv7());
        for (const home of town.homes.keys()) {
          const may = mayDo(town, who, route.policy.name, home);
          // What lies below is made up: then who may and who may not are both told that it is not there.
          if (may && parametersOf(path).length > 1) continue;
          const answer = await knock(cookies[who]!, route, put.ids.homes[home]![first[firstOf(path)]]);
          count.asked += 1;
          const told = { who, role: town.workers[who]!.role, home, call: `${method} ${path}` };
          if (may) expect({ ...told, isThere: answer.status !== 404 }).toEqual({ ...told, isThere: true });
          else expect({ ...told, ...answer }).toEqual({ ...told, ...missing });
          if (!may) count.refused += 1;
        }
      }
    }
  };
  await fc.assert(fc.asyncProperty(aTown, walk), {
    seed,
    numRuns: howMany({ sample: 1, whole: 4 }),
    endOnFailure: true,
  });
  expect(count.refused).toBeGreaterThan(0);
  expect(count.asked).toBeGreaterThan(count.refused);
  figure(context, 'questions about households, route by route', count.asked, 'each as the sentences say');
  figure(context, '  of which answered as what does not exist', count.refused, 'the same to the letter');
}, 600_000);
