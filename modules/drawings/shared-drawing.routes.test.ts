import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { settleShareable, share, today, type Shareable } from '../../tests/harness/world-sharing.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as rights from '../data-rights/api.ts';
import { listShareable, withdrawShare } from '../sharing/api.ts';
import { getReceived, listReceived, printReceived } from '../sharing/api-received.ts';
import * as api from './api.ts';
import type { Figure } from './ecogram/domain.ts';

// A moment of a drawing, shared with a partner.

let world: World;
let home: Shareable;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleShareable(world);
});

const nina = (personId: string | null): Figure => ({
  ...{ name: 'Nina', role: 'dochter', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 200 },
  ...{ bond: 'strained', receives: [], gives: ['material'], personId },
});
const params = () => ({ caseId: home.caseId });
const put = (drawingId: string, content: Figure) =>
  world.ask('generalist', api.putDrawingPart, {
    params: { ...params(), drawingId, partId: uuidv7() },
    body: { kind: 'ecogram', version: 0, content },
  });
const moments = async () =>
  (await world.ask('generalist', api.listDrawings, { params: params(), query: { kind: 'ecogram' } })).body.drawings;
const theDrawing = () => ({ pieceKind: 'drawing', pieceId: home.drawingId }) as const;
const open = (shareId: string) => world.ask('partner', getReceived, { params: { shareId } });

test('is read as a picture with its words and a table, without the names of the household', async () => {
  const { body: made } = await share(world, home, theDrawing());
  const { status, body } = await open(made.id);
  expect(status).toBe(200);
  expect(body.piece.blocks.map(({ kind }) => kind)).toEqual(['drawing', 'paragraph', 'heading', 'table']);
  const [picture] = body.piece.blocks;
  expect(picture).toMatchObject({ kind: 'drawing', alt: expect.stringContaining('Sjaan') });
  const words = JSON.stringify(body);
  for (const hidden of ['Wit', 'Truus', 'Wim', home.caseId, home.householdId, home.personId]) {
    expect(words).not.toContain(hidden);
  }
  const { body: paper } = await world.ask('partner', printReceived, { params: { shareId: made.id } });
  expect(JSON.stringify(readPdf(Buffer.from(paper)))).toContain('Sjaan');
});

test('stays as it was shown: drawing goes on in a next moment, which is not shared', async () => {
  const { body: made } = await share(world, home, theDrawing());
  const [shown, next] = await moments();
  expect(shown).toMatchObject({ id: home.drawingId, isClosed: true });
  expect(next).toMatchObject({ isClosed: false, onDay: today, personId: home.personId });
  expect(next?.parts.map(({ id, content }) => ({ id, content }))).toEqual(
    shown?.parts.map(({ id, content }) => ({ id, content })),
  );
  expect((await put(home.drawingId, nina(null))).status).toBe(422);
  expect((await put(next!.id, nina(null))).status).toBe(200);
  expect(JSON.stringify((await open(made.id)).body)).not.toContain('Nina');
  await share(world, home, {
    ...theDrawing(),
    recipient: { kind: 'account', id: world.viewers.otherPartner.accountId },
  });
  expect(await moments()).toHaveLength(2);
});

test('who was drawn and is known to the team is asked as well', async () => {
  await put(home.drawingId, nina(home.daughterId));
  const { body } = await world.ask('generalist', listShareable, { params: params() });
  expect(body.pieces.find(({ id }) => id === home.drawingId)?.consentOf.toSorted()).toEqual(
    [home.personId, home.daughterId].toSorted(),
  );
  const alone = await share(world, home, theDrawing());
  expect(alone).toMatchObject({ status: 400, body: { errors: [{ path: 'ground.given' }] } });
  expect(await moments()).toMatchObject([{ isClosed: false }]);
  const given = [home.personId, home.daughterId].map((personId) => ({
    personId,
    how: 'spoken' as const,
    onDay: today,
  }));
  expect((await share(world, home, { ...theDrawing(), ground: { basis: 'consent', given } })).status).toBe(201);
});

test('is gone for the partner when it is stopped', async () => {
  const { body: made } = await share(world, home, theDrawing());
  await world.ask('generalist', withdrawShare, { params: { ...params(), shareId: made.id }, body: {} });
  expect((await open(made.id)).status).toBe(404);
});

test('takes its sharing along when the resident has it erased; what else is shared stays', async () => {
  const { body: made } = await share(world, home, theDrawing());
  const { body: wish } = await share(world, home);
  const { body: request } = await world.ask('generalist', rights.askRight, {
    params: params(),
    body: { personId: home.personId, kind: 'erase', words: 'Haal de tekening weg', receivedOn: today },
  });
  const erased = await world.ask('generalist', rights.eraseRecords, {
    params: { ...params(), requestId: request.id },
    body: {
      ...{ records: [{ table: 'drawing', key: home.drawingId }], reason: 'De tekening is weg' },
      ...{ version: request.version, confirmed: true },
    },
  });
  expect(erased.status).toBe(201);
  expect((await open(made.id)).status).toBe(404);
  const { body: left } = await world.ask('partner', listReceived);
  expect(left.shares.map(({ id }) => id)).toContain(wish.id);
  expect(left.shares.map(({ id }) => id)).not.toContain(made.id);
});
