import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { buildWorld, type Who, type World } from '../../../tests/harness/world.ts';
import * as api from './api.ts';
import type { Draft } from './domain.ts';
import { emptyTool } from './making/making.ts';
import { partIdOf } from './part-id.ts';
import { aTool, words } from './sample-tool.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const add = (definition: Draft, id = uuidv7(), who: Who = 'coach') =>
  world.ask(who, api.addTool, { body: { id, definition } });
const change = (toolId: string, number: number, version: number, definition: Draft, who: Who = 'coach') =>
  world.ask(who, api.changeTool, { params: { toolId }, body: { number, version, definition } });
const publish = (toolId: string, number = 1, version = 1, who: Who = 'coach') =>
  world.ask(who, api.publishTool, { params: { toolId }, body: { number, version } });
const retire = (toolId: string, isRetired: boolean, who: Who = 'coach') =>
  world.ask(who, api.retireTool, { params: { toolId }, body: { isRetired } });
const drop = (toolId: string, number = 1, version = 1, who: Who = 'coach') =>
  world.ask(who, api.dropDraft, { params: { toolId }, query: { number, version } });
const get = (toolId: string, version?: number, who: Who = 'generalist') =>
  world.ask(who, api.getTool, { params: { toolId }, query: version === undefined ? {} : { version } });
const own = (toolId: string, who: Who = 'coach') => world.ask(who, api.getOwnTool, { params: { toolId } });
const line = async (toolId: string, who: Who) =>
  (await world.ask(who, api.listTools)).body.tools.find(({ id }) => id === toolId);
const called = (nl: string): Draft => ({ ...aTool, label: words(nl) });

async function published(): Promise<string> {
  const { body } = await add(aTool);
  await publish(body.id);
  return body.id;
}

describe('a tool', () => {
  test('is a draft, then a version, then the draft of the next', async () => {
    const { body: made, status } = await add(called('Eerst'));
    expect(status).toBe(201);
    expect(made).toMatchObject({ isRetired: false, versions: [{ number: 1, version: 1, publishedAt: null }] });
    expect((await get(made.id)).status).toBe(404);

    expect(await publish(made.id)).toMatchObject({ status: 201, body: { versions: [{ number: 1 }] } });
    expect((await own(made.id)).body.versions[0]?.publishedByName).toBeTruthy();
    expect(await change(made.id, 2, 0, called('Daarna'))).toMatchObject({ status: 200 });
    expect((await get(made.id)).body).toMatchObject({ version: 1, definition: { label: { nl: 'Eerst' } } });
    expect(await line(made.id, 'coach')).toMatchObject({ version: 1, hasDraft: true, label: { nl: 'Eerst' } });

    await publish(made.id, 2);
    expect((await get(made.id)).body).toMatchObject({ version: 2, definition: { label: { nl: 'Daarna' } } });
    expect((await get(made.id, 1)).body).toMatchObject({ version: 1, definition: { label: { nl: 'Eerst' } } });
    expect((await get(made.id, 3)).status).toBe(404);
  });

  test('says under which id each answer is kept', async () => {
    const toolId = await published();
    const { body } = await get(toolId);
    expect(body.partIds['rest']).toBe(partIdOf(toolId, 'rest'));
    expect(Object.keys(body.partIds)).toEqual(aTool.fields.map(({ id }) => id));
  });

  test('of the way of working is there for everybody who works with it, and for nobody to change', async () => {
    const { body: now } = await get('anger-thermometer');
    expect(now).toMatchObject({
      id: 'anger-thermometer',
      version: 2,
      definition: { picture: { kind: 'thermometer' } },
    });
    const { body: before } = await get('anger-thermometer', 1);
    expect(before).toMatchObject({ version: 1, definition: { fields: now.definition.fields } });
    expect(before.definition.picture).toBeUndefined();
    expect((await get('no-such-tool')).status).toBe(404);
    const reply = await world.ask('coach', api.getOwnTool, { params: { toolId: 'anger-thermometer' } });
    expect(reply.status).toBe(404);
  });

  test('added twice, as a device does that did not hear the answer, is there once as it was first', async () => {
    const id = uuidv7();
    await add(called('Eerst'), id);
    const again = await add(called('Nog eens'), id);
    expect(again.body.versions).toMatchObject([{ number: 1, version: 1, definition: { label: { nl: 'Eerst' } } }]);
    const { body } = await world.ask('coach', api.listTools);
    expect(body.tools.filter((tool) => tool.id === id)).toHaveLength(1);
  });
});

describe('a version that was published', () => {
  test('never changes, whichever version one says that one saw', async () => {
    const toolId = await published();
    for (const version of [0, 1, 2]) {
      const answer = await change(toolId, 1, version, called('Stiekem anders'));
      expect(answer.status, `version ${version}`).toBe(409);
    }
    expect((await publish(toolId)).status).toBe(409);
    expect((await get(toolId)).body.definition).toEqual(aTool);
  });

  test('is followed by the next number only', async () => {
    const toolId = await published();
    for (const number of [3, 7]) expect((await change(toolId, number, 0, aTool)).status).toBe(409);
    expect((await change(toolId, 2, 0, aTool)).status).toBe(200);
    expect((await change(toolId, 3, 0, aTool)).status).toBe(409);
    expect((await own(toolId)).body.versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is finished: a draft that is not stays a draft, with every word', async () => {
    const unfinished: Draft = { ...emptyTool(), label: { nl: 'Half ', en: '' } };
    const { body: made } = await add(unfinished);
    expect(await publish(made.id)).toMatchObject({ status: 422, body: { code: 'rule' } });
    const { body } = await own(made.id);
    expect(body.versions).toMatchObject([{ publishedAt: null, definition: unfinished }]);
    expect((await change(made.id, 1, 1, aTool)).status).toBe(200);
    expect((await publish(made.id, 1, 2)).status).toBe(201);
  });
});

describe('two makers at once', () => {
  test('write one draft: who comes second is shown what stands', async () => {
    const { body: made } = await add(aTool);
    expect((await change(made.id, 1, 1, called('Van de coach'))).status).toBe(200);
    expect(await change(made.id, 1, 1, called('Van de beheerder'), 'admin')).toMatchObject({
      status: 409,
      body: { current: { versions: [{ version: 2, definition: { label: { nl: 'Van de coach' } } }] } },
    });
    expect((await own(made.id, 'admin')).body.versions[0]?.definition.label.nl).toBe('Van de coach');
  });

  test('begin the next version: who comes second is shown the first', async () => {
    const toolId = await published();
    const both = await Promise.all([
      change(toolId, 2, 0, called('Een')),
      change(toolId, 2, 0, called('Twee'), 'admin'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await own(toolId)).body.versions).toHaveLength(2);
  });

  test('publish what a colleague changed meanwhile: it is not published unseen', async () => {
    const { body: made } = await add(aTool);
    await change(made.id, 1, 1, called('Anders'), 'admin');
    expect((await publish(made.id, 1, 1)).status).toBe(409);
    expect((await get(made.id)).status).toBe(404);
  });
});

describe('a draft that is thrown away', () => {
  test('leaves nothing of a tool that was never published', async () => {
    const { body: made } = await add(called('Vergissing'));
    expect((await drop(made.id)).body).toEqual({ tool: null });
    expect((await own(made.id)).status).toBe(404);
    expect(await line(made.id, 'coach')).toBeUndefined();
    expect((await drop(made.id)).status).toBe(404);
  });

  test('leaves the version in use as it was', async () => {
    const toolId = await published();
    await change(toolId, 2, 0, called('Volgende'));
    const { body } = await drop(toolId, 2);
    expect(body.tool?.versions).toMatchObject([{ number: 1, publishedAt: expect.any(String) }]);
    expect((await get(toolId)).body.version).toBe(1);
    expect(await change(toolId, 2, 0, called('Toch'))).toMatchObject({ status: 200 });
  });

  test('is never one that was published, or that a colleague changed meanwhile', async () => {
    const toolId = await published();
    expect((await drop(toolId)).status).toBe(409);
    await change(toolId, 2, 0, called('Volgende'));
    await change(toolId, 2, 1, called('Van de collega'), 'admin');
    const late = await drop(toolId, 2, 1);
    expect(late).toMatchObject({ status: 409, body: { current: { versions: [{}, { version: 2 }] } } });
    expect((await own(toolId)).body.versions).toHaveLength(2);
  });
});

test('a tool that is retired can be read by who filled it in, and is offered to makers only, until it is taken up', async () => {
  const toolId = await published();
  expect((await retire(toolId, true)).body.isRetired).toBe(true);
  expect((await get(toolId)).status).toBe(200);
  expect(await line(toolId, 'generalist')).toBeUndefined();
  expect(await line(toolId, 'admin')).toMatchObject({ isRetired: true });
  expect((await retire(toolId, false, 'admin')).body.isRetired).toBe(false);
  expect(await line(toolId, 'generalist')).toMatchObject({ isRetired: false });
});

describe('who', () => {
  test('makes: a coach and an administrator; the others get no draft and change nothing', async () => {
    const { body: made } = await add(called('Concept'), uuidv7(), 'admin');
    for (const who of ['generalist', 'host', 'partner', 'policy', 'privacy'] as const) {
      const answers = await Promise.all([
        own(made.id, who),
        add(aTool, uuidv7(), who),
        change(made.id, 1, 1, called('Stiekem'), who),
        publish(made.id, 1, 1, who),
        retire(made.id, true, who),
        drop(made.id, 1, 1, who),
      ]);
      expect(
        answers.map(({ status }) => status),
        who,
      ).toEqual([404, 404, 404, 404, 404, 404]);
    }
    expect((await own(made.id)).body).toMatchObject({ isRetired: false, versions: [{ version: 1 }] });
  });

  test('sees the list: who works with residents, without drafts, and makers', async () => {
    const { body: draft } = await add(called('Concept'));
    const ready = await published();
    await change(ready, 2, 0, called('Volgende'));
    for (const who of ['generalist', 'neighbour'] as const) {
      const { body } = await world.ask(who, api.listTools);
      expect(body.can.make).toBe(false);
      expect(body.tools.find(({ id }) => id === draft.id)).toBeUndefined();
      expect(body.tools.find(({ id }) => id === ready)).toMatchObject({ hasDraft: false, label: aTool.label });
    }
    for (const who of ['host', 'partner', 'policy', 'privacy'] as const) {
      expect((await world.ask(who, api.listTools)).status, who).toBe(404);
      expect((await get(ready, undefined, who)).status, who).toBe(404);
    }
  });

  test('is of another organisation gets the answer of nothing', async () => {
    const ready = await published();
    const nothing = await get(uuidv7(), undefined, 'stranger');
    const { status, body } = await get(ready, undefined, 'stranger');
    expect({ status, title: (body as { title?: string }).title }).toEqual({
      status: nothing.status,
      title: (nothing.body as { title?: string }).title,
    });
    expect(await line(ready, 'stranger')).toBeUndefined();
  });
});
