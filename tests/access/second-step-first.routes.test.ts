import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { apiRoot } from '../../access/gate/serve.ts';
import { rooms } from '../../app/rooms.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { pathOf } from '../../platform/web/call.ts';
import { buildWorld, type World } from '../harness/world.ts';

// Where an organisation asks a second step and somebody has none, every route of the house gives one and the same
// refusal, but for the few with which a second step is set up. A new route is refused until it is named here.

const routes = rooms.flatMap((room) => room.routes);
const setsItUp = ['getMe', 'changeMe', 'getSecurity', 'startCodes', 'confirmCodes', 'startPasskey', 'addPasskey'];

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  await world.owner
    .withTables<AccountTables>()
    .updateTable('organisation')
    .set({ secondStepFrom: '2020-01-01' })
    .where('organisationId', '=', world.viewers.generalist.organisationId)
    .execute();
});

const madeUp = (path: string) => Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name]) => [name, uuidv7()]));

describe.each(routes.map((route) => [route.endpoint.id, route] as const))('%s', (id, { endpoint }) => {
  test(setsItUp.includes(id) ? 'is answered' : 'is refused until a second step is set up', async () => {
    for (const who of ['generalist', 'admin'] as const) {
      const { status, body } = await world.knock(
        who,
        endpoint.method,
        apiRoot + pathOf(endpoint, madeUp(endpoint.path) as Record<string, string>),
      );
      const isRefused = status === 401 && (body as { code: string }).code === 'second-step-needed';
      expect({ who, isRefused }).toEqual({ who, isRefused: !setsItUp.includes(id) });
    }
  });
});

test('somebody of an organisation that does not ask it is not refused', async () => {
  expect((await world.knock('stranger', 'GET', `${apiRoot}/households`)).status).toBe(200);
});
