import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import { rooms } from '../../app/rooms.ts';
import { pathOf } from '../../platform/web/call.ts';
import { buildWorld, everybody, type Who, type World } from '../harness/world.ts';
import { knownRecords, ofOrganisation } from './known-records.ts';

// Every route of the house is tried at the door: without a session, in every role it is not for, and from another team
// and another organisation. Whoever is refused gets the very answer of a record that does not exist.

const routes = rooms.flatMap((room) => room.routes);
const parameters = (path: string) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);

let world: World;
let known: Record<string, string>;
beforeAll(async () => {
  world = await buildWorld();
  known = await knownRecords(world);
});

function knock(who: Who | 'nobody', route: (typeof routes)[number], ids: Record<string, string>) {
  const { endpoint } = route;
  return world.knock(who, endpoint.method, apiRoot + pathOf(endpoint, ids));
}

/** The ids of a path: the first is a real record, what lies below it is made up. */
function realIds(path: string): Record<string, string> {
  const [first, ...rest] = parameters(path);
  if (!first) return {};
  const id = known[first];
  if (!id) throw new Error(`Name a record for :${first} in known-records.ts`);
  return { [first]: id, ...Object.fromEntries(rest.map((name) => [name, uuidv7()])) };
}

const madeUpIds = (path: string) => Object.fromEntries(parameters(path).map((name) => [name, uuidv7()]));

/** An answer without what differs by chance. */
const essence = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

const named = (route: (typeof routes)[number]) => [`${route.endpoint.method} ${route.endpoint.path}`, route] as const;
const withRecord = routes.filter((route) => parameters(route.endpoint.path).length > 0);

describe.each(routes.map(named))('%s', (_, route) => {
  const { path } = route.endpoint;

  test('asks who is there', async () => {
    const { status, body } = await knock('nobody', route, realIds(path));
    expect({ status, code: (body as { code: string }).code }).toEqual({ status: 401, code: 'not-signed-in' });
  });

  test('is shut for every role it is not for', async () => {
    const absent = await world.knock('admin', 'GET', `${apiRoot}/no-such-room`);
    for (const who of everybody.filter((one) => !route.policy.roles.includes(world.viewers[one].role))) {
      const refused = await knock(who, route, realIds(path));
      expect({ who, ...essence(refused) }).toEqual({ who, ...essence(absent) });
    }
  });
});

describe.each(withRecord.map(named))('%s', (_, route) => {
  const { path } = route.endpoint;

  test('tells another team and another organisation what it tells of nothing', async () => {
    const shared = ofOrganisation.includes(parameters(path)[0] as string);
    for (const who of shared ? (['stranger'] as const) : (['neighbour', 'stranger'] as const)) {
      const [refused, absent] = [await knock(who, route, realIds(path)), await knock(who, route, madeUpIds(path))];
      expect(refused.status).toBe(404);
      expect({ who, ...essence(refused) }).toEqual({ who, ...essence(absent) });
    }
  });

  test('takes a path that is no id for nothing', async () => {
    const ids = Object.fromEntries(parameters(path).map((name) => [name, "x' or '1'='1"]));
    expect((await knock('generalist', route, ids)).status).toBe(404);
  });
});
