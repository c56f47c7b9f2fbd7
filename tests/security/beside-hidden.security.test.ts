import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { hideAddress, replaceAddress } from '../../access/secret-address.ts';
import type { AnyRoute } from '../../access/gate/route.ts';
import type { Role } from '../../access/viewer.ts';
import { rooms } from '../../app/rooms.ts';
import { addSignalEvent, captureSignal } from '../../modules/signals/api.ts';
import { matchKey } from '../../platform/match-key.ts';
import { buildWorld, type Who, type World } from '../harness/world.ts';
import { comparable } from './comparable.ts';
import { figure, howMany } from './figures.ts';
import { forgetfulServer } from './forgetful-server.ts';
import { fillHome, questionsTo, recordsOf, send, type Home, type Question } from './full-home.ts';
import { parametersOf } from './house-calls.ts';
import type { Records } from './records-by-name.ts';
import { Copier, settleStrangers, type Whose } from './second-homes.ts';

// Every call that reads (lists, counts, search, suggestions, figures, files to take out) is asked in every role, in a
// town without a household and in the same town with it: whoever may not see it gets the same answer, to the letter and
// to the byte. What is hidden is a copy of a household that is seen, so that whatever finds the one would find the other.

const routes: readonly AnyRoute[] = rooms.flatMap((room) => room.routes).filter(isReading);
function isReading({ endpoint }: AnyRoute) {
  return endpoint.method === 'GET';
}

/** Somebody in each role. */
const inRole: Record<Role, Who> = {
  ...{ host: 'host', generalist: 'generalist', coach: 'coach', partner: 'partner' },
  ...{ policy: 'policy', admin: 'admin', privacy: 'privacy' },
};
/** Who may see what is settled last: proof that there is something to see. */
const knowing: readonly Who[] = ['colleague', 'neighbour', 'stranger'];

/** What is settled when, and from when on there are people who may see it. */
const stages: readonly { ways: readonly Whose[]; hiddenFrom: readonly Who[] }[] = [
  // Policy officers count the whole organisation, administrators its work, the privacy officer watches over it.
  { ways: ['another organisation'], hiddenFrom: ['policy', 'admin', 'privacy'] },
  { ways: ['another team'], hiddenFrom: ['coach'] },
  {
    ways: ['a restricted household', 'a household they are kept out of by name'],
    hiddenFrom: ['generalist', 'host', 'partner'],
  },
];

/** What is looked for, by the field it is looked for in: words of the household, and so of its copies. */
const lookedFor: Record<string, readonly string[]> = {
  q: ['Wit', 'Truus', 'Kade', '1997 KA', 'map'],
  address: ['Kade 7'],
  personName: ['Truus de Wit'],
  birthDate: ['1950-05-05'],
};
const otherTexts = ['before', 'ids', 'from', 'until', 'guide'];

let world: World;
let home: Home;
let own: Records;
let known: ReadonlySet<string>;
let aside: Awaited<ReturnType<typeof forgetfulServer>>;
let copier: Copier;
beforeAll(async () => {
  world = await buildWorld();
  home = await fillHome(world, howMany({ sample: 1, whole: 2 }));
  await atTheDoor();
  own = await recordsOf(world, home);
  known = new Set([...own.values()].flat());
  aside = await forgetfulServer(world);
  copier = new Copier(world);
  await copier.open();
  // A document says when it was made: for all of them that is now.
  vi.useFakeTimers({ toFake: ['Date'] });
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await copier.close();
  await aside.close();
});

/** By its door and by a signal the household is found as well. */
async function atTheDoor(): Promise<void> {
  const address = lookedFor['address']![0]!;
  await sql`update household set address_key = ${matchKey(address)} where id = ${home.householdId}`.execute(
    world.owner,
  );
  const body = { teamId: world.teams.haven, text: 'Truus komt niet meer buiten', address, personName: 'Truus de Wit' };
  const { body: signal } = await world.ask('generalist', captureSignal, { body });
  const event = { kind: 'linked' as const, caseId: home.caseId };
  const { status } = await world.ask('generalist', addSignalEvent, { params: { signalId: signal.id }, body: event });
  expect(status).toBe(201);
}

const isList = ({ endpoint }: AnyRoute) => parametersOf(endpoint.path).length === 0;

/** The fields of a query in which any text can be typed. */
function textsOf({ endpoint }: AnyRoute): string[] {
  const { properties = {} } = z.toJSONSchema(endpoint.query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).flatMap(([name, part]) =>
    typeof part === 'object' && part.type === 'string' && !part.enum && part.format !== 'uuid' ? [name] : [],
  );
}

/** Questions to a route: of what is known, and with words that are to be found. */
function questionsOf(route: AnyRoute, index: number): Question[] {
  const texts = textsOf(route).filter((name) => name in lookedFor);
  const count = texts.length > 0 ? 5 : howMany({ sample: 1, whole: 6 });
  return questionsTo(route, own, 700 + index, count).map((question, pick) => ({
    ...question,
    query: {
      ...question.query,
      ...Object.fromEntries(texts.map((name) => [name, lookedFor[name]![pick % lookedFor[name]!.length]])),
    },
  }));
}

interface Asked {
  at: string;
  question: Question;
  reply: ReturnType<typeof comparable>;
}

async function ask(who: Who, question: Question) {
  return comparable(await send(aside.server, world.cookies[who], question), known);
}

async function askAll(who: Who, which: (route: AnyRoute) => boolean = () => true): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const [index, route] of routes.entries()) {
    if (!route.policy.roles.includes(world.viewers[who].role) || !which(route)) continue;
    for (const question of questionsOf(route, index)) {
      const at = `${who}: ${route.endpoint.id} ${JSON.stringify(question.query)}`;
      asked.push({ at, question, reply: await ask(who, question) });
    }
  }
  return asked;
}

/** Which of these are answered differently now. */
async function changed(who: Who, asked: readonly Asked[]) {
  const different: { at: string; before: string; now: string }[] = [];
  for (const { at, question, reply } of asked) {
    const [before, now] = [JSON.stringify(reply), JSON.stringify(await ask(who, question))];
    if (now === before) continue;
    const from = [...now].findIndex((letter, place) => letter !== before[place]);
    const around = (text: string) => text.slice(Math.max(0, from - 150), from + 150);
    different.push({ at, before: around(before), now: around(now) });
  }
  return different;
}

test('every field in which something can be looked for is looked in', () => {
  const told = [...Object.keys(lookedFor), ...otherTexts];
  expect(routes.flatMap(textsOf).filter((name) => !told.includes(name))).toEqual([]);
});

test('a household that is hidden changes no answer to whoever may not see it', async (context) => {
  const before = new Map<Who, Asked[]>();
  for (const who of Object.values(inRole)) before.set(who, await askAll(who));
  for (const who of knowing) before.set(who, await askAll(who, isList));
  let compared = 0;
  for (const { ways, hiddenFrom } of stages) {
    await settleStrangers(world, copier, home, ways);
    for (const who of hiddenFrom) {
      expect(await changed(who, before.get(who)!)).toEqual([]);
      compared += before.get(who)!.length;
    }
  }
  // Proof that there was something to find: whoever may see one of them finds it in many an answer.
  for (const who of knowing) expect((await changed(who, before.get(who)!)).length, who).toBeGreaterThan(3);
  expect([...before.values()].flat().filter(({ reply }) => reply.status === 200).length).toBeGreaterThan(compared / 2);
  figure(context, 'questions asked with and without a hidden household', compared, 'the same to the letter');
});

test('where somebody must not be found changes no answer', async (context) => {
  const { organisationId } = world.viewers.generalist;
  const at = { organisationId, teamId: world.teams.haven, householdId: home.householdId, caseId: home.caseId };
  await world.owner.transaction().execute((tx) => hideAddress(tx, world.vault, at));
  const before = new Map<Who, Asked[]>();
  for (const who of Object.values(inRole)) before.set(who, await askAll(who));
  const elsewhere = { street: 'Geheimweg', houseNumber: '12', postcode: '1998 MO', city: 'Elders' };
  await world.owner.transaction().execute((tx) => replaceAddress(tx, world.vault, at, elsewhere));
  for (const [who, asked] of before) expect(await changed(who, asked)).toEqual([]);
  const count = [...before.values()].flat().length;
  figure(context, 'questions asked while a secret address moves', count, 'the same to the letter');
});
