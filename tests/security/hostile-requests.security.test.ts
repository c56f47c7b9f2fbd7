import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { apiRoot } from '../../access/gate/serve.ts';
import { knownRecords } from '../access/known-records.ts';
import { settleCase } from '../harness/world-case.ts';
import { buildWorld, everybody, type Who, type World } from '../harness/world.ts';
import { figure, howMany, seed } from './figures.ts';
import { ofAdministrator, ofEverything, ofOthers } from './fingerprints.ts';
import { requestsTo, type HostileRequest } from './hostile-requests.ts';
import { houseCalls, otherPlaces } from './house-calls.ts';

// Every call of the house, in every role and as nobody, with bodies, queries, paths and headers that are valid, nearly
// valid, hostile or broken. Nothing may make the server fail, and nobody may change what is not theirs.

/** Of another team or organisation: they must notice nothing. */
const others: readonly Who[] = ['neighbour', 'stranger', 'farPartner'];
/** The people of the harbour and nobody. */
const actors = [...everybody.filter((who) => !others.includes(who)), 'nobody'] as const;
type Actor = (typeof actors)[number];

let world: World;
let ids: readonly string[];
let known: Record<string, string>;
beforeAll(async () => {
  world = await buildWorld();
  known = await knownRecords(world);
  const cases = [await settleCase(world, { team: 'molen' }), await settleCase(world, { team: 'far' })];
  const people = Object.values(world.viewers).map(({ accountId }) => accountId);
  ids = [...Object.values(known), ...cases.flatMap(Object.values), ...Object.values(world.teams), ...people].filter(
    (id) => /^[0-9a-f-]{36}$/.test(id),
  );
}, 60_000);

const mayCall = (who: Actor, roles: readonly string[] | undefined) =>
  roles === undefined || (who !== 'nobody' && roles.includes(world.viewers[who].role));

interface Sent {
  who: Actor;
  request: HostileRequest;
  status: number;
}

async function send(who: Actor, request: HostileRequest): Promise<Sent> {
  const { headers, ...rest } = request;
  const reply = await world.server.inject({
    ...rest,
    headers: { ...(who === 'nobody' ? {} : { cookie: `session=${world.cookies[who]}` }), ...headers },
  } as never);
  // Some of them end the very session they came with.
  if (reply.statusCode === 401 && who !== 'nobody') await world.signInAgain(who);
  return { who, request, status: reply.statusCode };
}

/** Sends them all, some at a time, and returns what was answered. */
async function sendAll(all: readonly { who: Actor; request: HostileRequest }[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  const waiting = all.values();
  const lane = async () => {
    for (const { who, request } of waiting) sent.push(await send(who, request));
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return sent;
}

const failures = (sent: readonly Sent[]) =>
  sent
    .filter(({ status }) => status >= 500)
    .slice(0, 5)
    .map(({ who, request, status }) => `${status} to ${who}: ${JSON.stringify(request).slice(0, 1_500)}`);

/** Requests to every call in turn, by those for whom `chosen` holds, `count` in all. */
function drawRequests(count: number, chosen: (who: Actor, roles: readonly string[] | undefined) => boolean) {
  const pairs = houseCalls.flatMap((call) =>
    actors.filter((who) => chosen(who, call.roles)).map((who) => ({ call, who })),
  );
  const perPair = Math.max(1, Math.ceil(count / pairs.length));
  return pairs.flatMap(({ call, who }, index) =>
    fc
      .sample(requestsTo(call.endpoint, { root: apiRoot, ids, known }), { seed: seed + index, numRuns: perPair })
      .map((request) => ({ who, request })),
  );
}

test('who may not come in changes nothing at all and makes nothing fail', async (context) => {
  const requests = drawRequests(howMany({ sample: 1_000, whole: 6_000 }), (who, roles) => !mayCall(who, roles));
  const before = await ofEverything(world.owner);
  const sent = await sendAll(requests);
  expect(failures(sent), `seed ${seed}`).toEqual([]);
  expect(
    sent.filter(({ status }) => status < 400).map(({ request }) => request.url),
    `seed ${seed}`,
  ).toEqual([]);
  expect(await ofEverything(world.owner), `seed ${seed}`).toEqual(before);
  figure(context, 'hostile requests by who may not come in', sent.length, 'no 5xx, nothing changed');
});

test('who may come in makes nothing fail and changes nothing of another team or organisation', async (context) => {
  const requests = drawRequests(howMany({ sample: 1_000, whole: 7_000 }), mayCall);
  const elsewhere = { organisationId: world.viewers.stranger.organisationId, teamId: world.teams.molen };
  const isByAdmin = ({ who }: { who: Actor }) => who === 'admin';
  const before = await ofOthers(world.owner, elsewhere);
  const sent = await sendAll(requests.filter((request) => !isByAdmin(request)));
  expect(await ofOthers(world.owner, elsewhere), `seed ${seed}`).toEqual(before);
  const beforeAdmin = await ofOthers(world.owner, elsewhere, ofAdministrator);
  sent.push(...(await sendAll(requests.filter(isByAdmin))));
  expect(await ofOthers(world.owner, elsewhere, ofAdministrator), `seed ${seed}`).toEqual(beforeAdmin);
  expect(failures(sent), `seed ${seed}`).toEqual([]);
  // Proof that they were not all stopped at the door.
  const carriedOut = sent.filter(({ status, request }) => status < 300 && request.method !== 'GET').length;
  expect(carriedOut).toBeGreaterThan(0);
  figure(context, 'hostile requests by who may come in', sent.length, 'no 5xx, nothing of others changed');
  figure(context, '  of which were carried out', sent.filter(({ status }) => status < 300).length, 'more than none');
});

test('what is no call of the house does not fail either', async (context) => {
  const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'];
  const places = [
    ...otherPlaces,
    '/api',
    '/api/v2/cases',
    '/api/v1/%',
    '/%00',
    '/..%2f..%2fetc/passwd',
    '//evil.example',
    '/assets/../../package.json',
    `/${'a'.repeat(5_000)}`,
    `/api/v1/cases/${'a'.repeat(500)}`,
    '/api/v1/cases/%ff%fe',
    '/api/v1/me?__proto__[x]=1&q[]=1&q=%',
    '/\ud83d',
  ];
  const all = places.flatMap((url): { who: Actor; request: HostileRequest }[] =>
    methods.map((method) => ({ who: 'host', request: { method, url, headers: {} } })),
  );
  const sent = await sendAll(all);
  expect(failures(sent)).toEqual([]);
  figure(context, 'requests to what is no call', sent.length, 'no 5xx');
});
