import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf } from '../../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import * as api from '../api.ts';
import type { Value } from '../toolbox/answer.ts';
import * as toolbox from '../toolbox/api.ts';
import type { Definition } from '../toolbox/domain.ts';
import type { SheetPart } from './domain.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

const common = { to: 'resident', help: null, only: null } as const;
const both = (words: string) => ({ nl: words, en: words });
const definition: Definition = {
  ...{ label: both('Hoe slaapt u?'), hint: both('Kort.'), when: null, watchOut: null, filledBy: 'together' },
  fields: [
    {
      ...{ ...common, id: 'sleep', kind: 'scale', ask: both('Hoe goed?') },
      scale: { from: 0, to: 10, low: both('Slecht'), high: both('Goed'), isScored: true },
    },
    { ...common, id: 'why', kind: 'text', ask: both('Hoe komt dat?') },
    { ...common, id: 'who', kind: 'person', ask: both('Wie helpt?') },
    {
      ...{ ...common, id: 'nights', kind: 'group', ask: both('Welke nachten?') },
      fields: [{ ...common, id: 'day', kind: 'date', ask: both('Wanneer?') }],
    },
  ],
  score: { bands: [{ upTo: 10, label: both('Genoeg') }] },
};

const params = () => ({ caseId: home.caseId });

const publish = (toolId: string, number: number) =>
  world.ask('coach', toolbox.publishTool, { params: { toolId }, body: { number, version: 1 } });

async function ownTool(): Promise<string> {
  const id = uuidv7();
  await world.ask('coach', toolbox.addTool, { body: { id, definition } });
  await publish(id, 1);
  return id;
}
const begin = (toolId: string | null, more: { after?: string } = {}) =>
  world.ask('generalist', api.beginDrawing, {
    params: params(),
    body: { id: uuidv7(), kind: 'sheet', toolId, after: null, onDay: '2026-11-01', ...more },
  });
const partIds = async (toolId: string) =>
  (await world.ask('generalist', toolbox.getTool, { params: { toolId } })).body.partIds;
const put = (moment: api.Drawing, partId: string, content: SheetPart | null, version = 0) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { ...params(), drawingId: moment.id, partId },
    body: { kind: 'sheet', toolId: moment.toolId, version, content },
  });
const answer = (field: string, value: Value): SheetPart => ({ part: 'answer', field, value });
const list = async (toolId: string) =>
  (await world.ask('generalist', api.listDrawings, { params: params(), query: { kind: 'sheet', toolId } })).body
    .drawings;

describe('a sheet', () => {
  test('keeps an answer to each question, and rows of a group under ids of their own', async () => {
    const toolId = await ownTool();
    const ids = await partIds(toolId);
    const { body: moment } = await begin(toolId);
    const [night, other] = [uuidv7(), uuidv7()];
    const row = (day: string): SheetPart => ({
      part: 'row',
      field: 'nights',
      order: 0,
      values: { day: { kind: 'date', day } },
    });
    expect((await put(moment, ids['sleep']!, answer('sleep', { kind: 'scale', number: 4 }))).status).toBe(200);
    expect((await put(moment, night, row('2026-11-02'))).status).toBe(200);
    expect((await put(moment, other, row('2026-11-03'))).status).toBe(200);
    const who = answer('who', { kind: 'person', personId: home.personId, name: 'Truus' });
    expect((await put(moment, ids['who']!, who)).status).toBe(200);
    expect((await list(toolId))[0]?.parts).toHaveLength(4);
  });

  test.each([
    ['a number beyond the scale', 'sleep', answer('sleep', { kind: 'scale', number: 11 })],
    ['an answer of another kind', 'sleep', answer('sleep', { kind: 'text', text: 'Goed' })],
    ['an answer to another question under this id', 'why', answer('sleep', { kind: 'scale', number: 4 })],
    ['a question that is not asked', 'why', answer('colour', { kind: 'text', text: 'Blauw' })],
    ['a row where there is no group', 'why', { part: 'row', field: 'why', order: 0, values: {} } satisfies SheetPart],
    [
      'a row with a question that its group does not have',
      'nights',
      {
        part: 'row',
        field: 'nights',
        order: 0,
        values: { colour: { kind: 'text', text: 'Blauw' } },
      } satisfies SheetPart,
    ],
  ] as const)('takes not %s', async (_, field, content) => {
    const toolId = await ownTool();
    const { body: moment } = await begin(toolId);
    expect(await put(moment, (await partIds(toolId))[field]!, content)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content' }] },
    });
    expect((await list(toolId))[0]?.parts).toEqual([]);
  });

  test('is about nobody of another household', async () => {
    const toolId = await ownTool();
    const other = await settleCase(world);
    const { body: moment } = await begin(toolId);
    const row: SheetPart = {
      ...{ part: 'row', field: 'nights', order: 0 },
      values: { who: { kind: 'person', personId: other.personId, name: 'Iemand' } },
    };
    const who = answer('who', { kind: 'person', personId: other.personId, name: 'Iemand' });
    expect((await put(moment, (await partIds(toolId))['who']!, who)).status).toBe(404);
    expect((await put(moment, uuidv7(), row)).status).toBe(404);
  });

  test('of one tool does not close that of another', async () => {
    const [one, other] = [await ownTool(), await ownTool()];
    const { body: first } = await begin(one);
    const { body: second } = await begin(other);
    const { body: builtIn } = await begin('anger-thermometer');
    expect(builtIn).toMatchObject({ toolId: 'anger-thermometer', methodVersion: 2, isClosed: false });
    expect(await list(one)).toMatchObject([{ id: first.id, isClosed: false }]);
    expect(await list(other)).toMatchObject([{ id: second.id, isClosed: false }]);
    expect((await put({ ...first, toolId: other }, uuidv7(), null)).status).toBe(404);
  });

  test('has a tool that is there', async () => {
    expect(await begin(null)).toMatchObject({ status: 400, body: { errors: [{ path: 'toolId' }] } });
    expect((await begin('nothing')).status).toBe(404);
    expect((await begin(uuidv7())).status).toBe(404);
    const draft = uuidv7();
    await world.ask('coach', toolbox.addTool, { body: { id: draft, definition } });
    expect((await begin(draft)).status).toBe(404);
  });
});

describe('after a new version of its tool', () => {
  test('a sheet answers the version it was begun with, and the next begins with what the new one still asks', async () => {
    const toolId = await ownTool();
    const ids = await partIds(toolId);
    const { body: moment } = await begin(toolId);
    await put(moment, ids['sleep']!, answer('sleep', { kind: 'scale', number: 9 }));
    await put(moment, ids['why']!, answer('why', { kind: 'text', text: 'De buren' }));
    const [, why] = definition.fields;
    const next: Definition = { ...definition, fields: [why!], score: null };
    await world.ask('coach', toolbox.changeTool, {
      params: { toolId },
      body: { number: 2, version: 0, definition: next },
    });
    await publish(toolId, 2);
    const late = await put(moment, ids['sleep']!, answer('sleep', { kind: 'scale', number: 8 }), 1);
    expect(late.status).toBe(200);
    const { body: second } = await begin(toolId, { after: moment.id });
    expect(second).toMatchObject({ methodVersion: 2, parts: [{ id: ids['why'] }] });
    expect(second.parts).toHaveLength(1);
    const [first] = await list(toolId);
    expect(first).toMatchObject({ methodVersion: 1 });
    expect(first?.parts.find(({ id }) => id === ids['sleep'])).toMatchObject({ content: { value: { number: 8 } } });
    const old = await world.ask('generalist', toolbox.getTool, { params: { toolId }, query: { version: 1 } });
    expect(old.body.definition).toEqual(definition);
  });

  test('and after its retirement what was filled in stays, and nothing new begins', async () => {
    const toolId = await ownTool();
    const { body: moment } = await begin(toolId);
    await world.ask('coach', toolbox.retireTool, { params: { toolId }, body: { isRetired: true } });
    expect((await begin(toolId, { after: moment.id })).status).toBe(422);
    const ids = await partIds(toolId);
    expect((await put(moment, ids['why']!, answer('why', { kind: 'text', text: 'Toch nog' }))).status).toBe(200);
  });
});

test('is printed with its questions, answers and score; what was left open says so', async () => {
  const toolId = await ownTool();
  const { body: moment } = await begin(toolId);
  await put(moment, (await partIds(toolId))['sleep']!, answer('sleep', { kind: 'scale', number: 4 }));
  const { body } = await world.ask('generalist', api.printDrawing, { params: { ...params(), drawingId: moment.id } });
  const text = JSON.stringify([readPdf(Buffer.from(body)).title, readPdf(Buffer.from(body)).structure]);
  for (const words of ['Hoe slaapt u?', 'Hoe goed?', '4 van 10', 'Niet besproken', 'Genoeg'])
    expect(text).toContain(words);
});

test('is printed with the picture that its tool has, and what that says', async () => {
  const { body: moment } = await begin('scaling-questions');
  const ids = await partIds('scaling-questions');
  await put(moment, ids['now']!, answer('now', { kind: 'scale', number: 4 }));
  const { body } = await world.ask('generalist', api.printDrawing, { params: { ...params(), drawingId: moment.id } });
  expect(JSON.stringify(readPdf(Buffer.from(body)).structure)).toContain('Een lijn van 0 tot 10. Nu: 4. Goed genoeg:');
});
