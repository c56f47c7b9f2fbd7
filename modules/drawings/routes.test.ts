import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import * as conversations from '../conversations/api.ts';
import * as rights from '../data-rights/api.ts';
import type { Figure } from './ecogram/domain.ts';
import { destroyPiece } from '../retention/destroy.ts';
import * as api from './api.ts';
import { mostParts } from './domain.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

const anna: Figure = {
  ...{ name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 40 },
  ...{ bond: 'strong', receives: ['emotional'], gives: ['company'], personId: null },
};

const params = () => ({ caseId: home.caseId });
const begin = (id = uuidv7(), more: { personId?: string; onDay?: string; after?: string } = {}) =>
  world.ask('generalist', api.beginDrawing, {
    params: params(),
    body: { id, kind: 'ecogram', after: null, onDay: '2026-11-01', ...more },
  });
const put = (drawingId: string, partId: string, version: number, content: Figure | null) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { ...params(), drawingId, partId },
    body: { kind: 'ecogram', version, content },
  });
const list = async () =>
  (await world.ask('generalist', api.listDrawings, { params: params(), query: { kind: 'ecogram' } })).body;

describe('a moment', () => {
  test('holds what is drawn, with who stands in the middle', async () => {
    const { body: made } = await begin(undefined, { personId: home.personId });
    const partId = uuidv7();
    expect(await put(made.id, partId, 0, anna)).toMatchObject({ status: 200, body: { id: partId, version: 1 } });
    const { drawings, people, householdName } = await list();
    expect(drawings).toMatchObject([
      {
        id: made.id,
        personId: home.personId,
        isClosed: false,
        methodVersion: 1,
        parts: [{ id: partId, content: anna }],
      },
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Truus de Wit', 'Wim de Wit']);
    expect(householdName).toBe('Familie De Wit');
  });

  test('stays as it was once the next begins, which begins with the same people', async () => {
    const { body: first } = await begin();
    const [kept, gone] = [uuidv7(), uuidv7()];
    await put(first.id, kept, 0, anna);
    await put(first.id, gone, 0, { ...anna, name: 'Bep' });
    await put(first.id, gone, 1, null);
    const { body: second } = await begin(undefined, { onDay: '2026-11-20', after: first.id });
    await put(second.id, kept, 1, { ...anna, ring: 1 });
    expect(await put(first.id, kept, 1, null)).toMatchObject({ status: 422, body: { code: 'rule' } });
    const { drawings } = await list();
    expect(drawings.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(drawings[0]?.parts.find(({ id }) => id === kept)).toMatchObject({ content: { ring: 2 } });
    expect(drawings[1]?.parts).toMatchObject([{ id: kept, version: 2, content: { ring: 1 } }]);
  });

  test('begun twice with one id, as a device does that did not hear the answer, is there once and stays open', async () => {
    const id = uuidv7();
    await begin(id);
    await begin(id);
    expect((await list()).drawings).toMatchObject([{ id, isClosed: false }]);
  });

  test('begins around nobody of another household', async () => {
    const other = await settleCase(world);
    expect((await begin(undefined, { personId: other.personId })).status).toBe(404);
    const { body: made } = await begin();
    expect((await put(made.id, uuidv7(), 0, { ...anna, personId: other.personId })).status).toBe(404);
  });
});

test('who was named at the table can be drawn, in the words of the table and not of who reported', async () => {
  const { body: made } = await world.ask('generalist', conversations.planConversation, {
    params: params(),
    body: { place: 'Thuis', participants: [{ role: 'member', personId: home.personId }] },
  });
  const at = { ...params(), conversationId: made.id };
  const said = { kind: 'network-person' as const, saidAt: '2026-11-01T10:00:00Z' };
  await world.ask('generalist', conversations.sayFragment, {
    params: at,
    body: { ...said, id: uuidv7(), text: 'Mijn zus Anna belt', voice: 'member', personId: home.personId },
  });
  await world.ask('generalist', conversations.sayFragment, {
    params: at,
    body: { ...said, id: uuidv7(), text: 'Buurman Jan maakt ruzie', voice: 'reporter', voiceName: 'De buren' },
  });
  expect((await list()).said.map(({ text }) => text)).toEqual(['Mijn zus Anna belt']);
});

test('a moment that is full takes nothing more, and says so', async () => {
  const { body: made } = await begin();
  await sql`insert into drawing_part (organisation_id, drawing_id, id, team_id, case_id, changed_by, changed_at)
    select organisation_id, id, gen_random_uuid(), team_id, case_id, created_by, now()
    from drawing, generate_series(1, ${mostParts}) where id = ${made.id}`.execute(world.owner);
  const full = await put(made.id, uuidv7(), 0, anna);
  expect(full).toMatchObject({ status: 422, body: { detail: expect.stringContaining(String(mostParts)) as string } });
});

describe('two people at once', () => {
  test('begin one moment: who comes second gets what was begun', async () => {
    const both = await Promise.all([begin(), begin()]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const { drawings } = await list();
    expect(both.map(({ body }) => body.id)).toEqual([drawings[0]?.id, drawings[0]?.id]);
    const next = await Promise.all([1, 2, 3].map(() => begin(undefined, { after: drawings[0]!.id })));
    expect(new Set(next.map(({ body }) => body.id)).size).toBe(1);
    // Later too: who did not see yet that somebody began.
    expect((await begin(undefined, { after: drawings[0]!.id })).body.id).toBe(next[0]?.body.id);
    expect((await list()).drawings.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  test('who comes second sees what is there, and both may draw somebody else', async () => {
    const { body: made } = await begin();
    const partId = uuidv7();
    await put(made.id, partId, 0, anna);
    await put(made.id, partId, 1, { ...anna, ring: 1 });
    const late = await put(made.id, partId, 1, { ...anna, ring: 4 });
    expect(late).toMatchObject({ status: 409, body: { current: { id: partId, version: 2, content: { ring: 1 } } } });
    expect((await put(made.id, partId, 0, anna)).status).toBe(409);
    expect((await put(made.id, uuidv7(), 0, anna)).status).toBe(200);
  });
});

describe('taking somebody out', () => {
  test('leaves nothing of them, and can be undone', async () => {
    const { body: made } = await begin();
    const partId = uuidv7();
    await put(made.id, partId, 0, anna);
    expect((await put(made.id, partId, 1, null)).body.content).toBeNull();
    expect((await put(made.id, partId, 2, anna)).body).toMatchObject({ version: 3, content: anna });
  });
});

describe('what is drawn goes', () => {
  const letters = 'Vrouw Holle van de overkant';
  const somebody = async () => {
    const { body: made } = await begin();
    const partId = uuidv7();
    await put(made.id, partId, 0, { ...anna, name: letters });
    return [made.id, partId] as const;
  };

  test('with the file of the household', async () => {
    const ids = await somebody();
    const { organisationId, accountId } = world.viewers.privacy;
    const gone = await inScope(world.db, { organisationId, role: 'privacy' }, (tx) =>
      destroyPiece(
        tx,
        { organisationId, accountId },
        {
          ...{ kind: 'household', id: home.householdId, rule: 'wmo-file' },
          ...{ startedOn: '2011-01-01', keptUntil: '2026-01-01', goesOn: '2026-01-02' },
        },
      ),
    );
    expect(gone?.certificate.counts).toMatchObject({ drawing: 1, drawing_part: 1 });
    expect(await writtenAnywhere(world.owner, [letters, ...ids])).toEqual([]);
  });

  test('earlier, when the resident asks it, with everybody in it', async () => {
    const [drawingId, partId] = await somebody();
    const { body: request } = await world.ask('generalist', rights.askRight, {
      params: params(),
      body: { personId: home.personId, kind: 'erase', words: 'Haal de tekening weg', receivedOn: '2026-11-02' },
    });
    const at = { ...params(), requestId: request.id };
    const { body: choice } = await world.ask('generalist', rights.listErasable, { params: at });
    expect(choice.may).toMatchObject([{ table: 'drawing', key: drawingId }]);
    expect(choice.stays.map(({ table }) => table)).not.toContain('drawing_part');
    const { status } = await world.ask('generalist', rights.eraseRecords, {
      params: at,
      body: {
        ...{ records: [{ table: 'drawing', key: drawingId }], reason: 'De tekening is weg' },
        ...{ version: request.version, confirmed: true },
      },
    });
    expect(status).toBe(201);
    expect(await writtenAnywhere(world.owner, [letters, drawingId, partId])).toEqual([]);
  });
});

test('the drawing of another case is not there', async () => {
  const { body: made } = await begin();
  const other = await settleCase(world);
  const reply = await world.ask('generalist', api.putDrawingPart, {
    params: { caseId: other.caseId, drawingId: made.id, partId: uuidv7() },
    body: { kind: 'ecogram', version: 0, content: anna },
  });
  expect(reply.status).toBe(404);
});

test('on paper it is a picture in words, and a table', async () => {
  const { body: made } = await begin(undefined, { personId: home.personId });
  await put(made.id, uuidv7(), 0, anna);
  await put(made.id, uuidv7(), 0, {
    ...anna,
    name: 'Thuiszorg',
    role: '',
    mark: 'organisation',
    isFormal: true,
    ring: 4,
  });
  const { body } = await world.ask('generalist', api.printDrawing, { params: { ...params(), drawingId: made.id } });
  const pdf = readPdf(Buffer.from(body));
  const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)];
  const nodes = pdf.structure.flatMap(flat);
  expect(nodes.filter(({ type }) => type === 'Figure')).toHaveLength(1);
  expect(nodes.find(({ type }) => type === 'Figure')?.alt).toContain('Anna, zus. Dichtbij, sterk.');
  expect(nodes.filter(({ type }) => type === 'TR')).toHaveLength(3);
});
