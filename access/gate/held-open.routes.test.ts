import { Readable } from 'node:stream';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { addAttachment, listAttachments } from '../../modules/attachments/api.ts';
import { addView, openCaseToColleague, withdrawOpening } from '../../modules/cases/api.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { greyPng } from '../../platform/files/sample-files.ts';
import { writeAbout } from '../../platform/http/upload-about.ts';
import { pathOf } from '../../platform/web/call.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { apiRoot } from './serve.ts';

// A request says who sends it at once, and may let its body wait. What was taken from somebody meanwhile is gone for it.

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

/** A case of the harbour, opened to the neighbour of another team; gives how to withdraw that. */
async function openedCase() {
  const { caseId, personId } = await settleCase(world);
  const { body } = await world.ask('generalist', openCaseToColleague, {
    params: { caseId },
    body: { accountId: world.viewers.neighbour.accountId, purpose: 'Meedenken', until: '2099-01-01' },
  });
  const openingId = body.openings[0]!.id;
  return {
    caseId,
    view: viewOf(personId),
    withdraw: () => world.ask('generalist', withdrawOpening, { params: { caseId, openingId } }),
  };
}

/** Sends the body only after `meanwhile`, and a little later than a body takes. */
function sendLate(
  endpoint: Endpoint,
  caseId: string,
  content: Buffer,
  headers: object,
  meanwhile: () => Promise<unknown>,
) {
  async function* late() {
    yield content.subarray(0, 1);
    await meanwhile();
    await new Promise((resolve) => setTimeout(resolve, 600));
    yield content.subarray(1);
  }
  return world.server.inject({
    method: endpoint.method,
    url: apiRoot + pathOf(endpoint, { caseId }),
    headers: { 'idempotency-key': uuidv7(), ...headers },
    cookies: { session: world.cookies.neighbour },
    payload: Readable.from(late()),
  });
}

const viewOf = (personId: string) => Buffer.from(JSON.stringify({ voice: 'member', personId, story: 'Het is veel.' }));
const json = { 'content-type': 'application/json' };
const file = {
  'content-type': 'application/octet-stream',
  'upload-about': writeAbout({ title: 'Een brief' }),
};
const nothing = () => Promise.resolve();

describe('a request held open', () => {
  test('is carried out when nothing changed', async () => {
    const { caseId, view } = await openedCase();
    expect((await sendLate(addView, caseId, view, json, nothing)).statusCode).toBe(addView.status);
    const letter = greyPng(20, 20, () => 90);
    expect((await sendLate(addAttachment, caseId, letter, file, nothing)).statusCode).toBe(addAttachment.status);
  });

  test('finds nothing any more once the case was closed to whoever sends it', async () => {
    const { caseId, view, withdraw } = await openedCase();
    const answer = await sendLate(addView, caseId, view, json, withdraw);
    expect(answer.statusCode).toBe(404);
  });

  test('keeps no file that came in after that', async () => {
    const { caseId, withdraw } = await openedCase();
    const answer = await sendLate(
      addAttachment,
      caseId,
      greyPng(20, 20, () => 90),
      file,
      withdraw,
    );
    expect(answer.statusCode).toBe(404);
    const { body } = await world.ask('generalist', listAttachments, { params: { caseId } });
    expect(body.attachments).toEqual([]);
  });
});
