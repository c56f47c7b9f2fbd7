import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { greyPng, pngChunk } from '../../platform/files/sample-files.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, everybody, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { destroyAttachments, sweepAttachments } from './removal.ts';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  ({ caseId } = await settleCase(world));
});

const place = 'N 52.3676 E 4.9041';
const letter = greyPng(60, 40, (x, y) => (x ^ y) & 255, [pngChunk('tEXt', Buffer.from(place))]);
const cleanLetter = greyPng(60, 40, (x, y) => (x ^ y) & 255);
const title = 'Brief van de woningbouw';

const bring = (more: Partial<Parameters<World['bring']>[2]> = {}) =>
  world.bring('generalist', api.addAttachment, { params: { caseId }, body: { title }, file: letter, ...more } as never);
const list = async () => (await world.ask('generalist', api.listAttachments, { params: { caseId } })).body;
const filesOnDisk = () =>
  readdirSync(world.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('bringing a letter in', () => {
  test('keeps it with the case, cleaned and sealed, and gives it back to whoever may see the case', async () => {
    const { status, body } = await bring();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title,
      kind: 'png',
      size: cleanLetter.length,
      isScanned: false,
      createdByName: 'De generalist',
    });
    expect((await list()).attachments).toEqual([body]);

    const params = { caseId, attachmentId: body.id };
    const file = await world.ask('colleague', api.getAttachmentFile, { params });
    expect((file.body as unknown as Buffer).equals(cleanLetter)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(cleanLetter.length),
      'content-disposition': "inline; filename*=UTF-8''Brief%20van%20de%20woningbouw.png",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(file.headers['content-security-policy']).toContain('sandbox');
    const seen = (await world.auditOf('getAttachmentFile')).rows;
    expect(seen.at(-1)).toMatchObject({ kind: 'read', objects: params, accountId: world.viewers.colleague.accountId });

    const sealed = readFileSync(
      join(world.folder, world.viewers.generalist.organisationId, body.id.slice(-2), body.id),
    );
    expect(sealed.includes('IDAT')).toBe(false);
    expect(sealed.includes(place)).toBe(false);
  });

  test('twice with one key happens once, and the second file is not kept', async () => {
    const key = uuidv7();
    const [one, two] = [await bring({ key }), await bring({ key })];
    expect(two.body).toEqual(one.body);
    const count = filesOnDisk().length;
    const both = await Promise.all([1, 2].map(() => bring({ key: '0199aaaa-0000-7000-8000-000000000001' })));
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect(filesOnDisk()).toHaveLength(count + 1);
    expect((await list()).attachments).toHaveLength(2);
    const other = await bring({ key, body: { title: 'Iets anders' } });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  });

  test('is refused with a sentence for what is no letter, is too large, or lies about itself', async () => {
    const count = filesOnDisk().length;
    const refused = async (file: Buffer) => {
      const { status, body } = await bring({ file });
      return { status, detail: (body as unknown as { detail?: string }).detail };
    };
    expect(await refused(Buffer.from('<html><script>alert(1)</script>'))).toMatchObject({
      status: 415,
      detail: expect.stringContaining('JPEG'),
    });
    expect(await refused(Buffer.alloc(0))).toMatchObject({ status: 422, detail: expect.stringContaining('leeg') });
    expect(await refused(letter.subarray(0, 90))).toMatchObject({
      status: 422,
      detail: expect.stringContaining('niet heel'),
    });
    const large = Buffer.concat([letter, Buffer.alloc(26 * 1024 * 1024)]);
    expect(await refused(large)).toMatchObject({ status: 413, detail: expect.stringContaining('te groot') });
    expect(filesOnDisk()).toHaveLength(count);
    expect((await list()).attachments).toEqual([]);
    const { rows } = await world.auditOf('addAttachment');
    const kept = rows.filter(({ reason }) => reason !== null);
    expect(kept).toHaveLength(4);
    expect(kept[0]).toMatchObject({ kind: 'write', objects: { caseId }, reason: expect.stringContaining('JPEG') });
  });

  test('says what is missing about it before it is read', async () => {
    const { status, body } = await bring({ body: { title: ' ' } });
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ path: 'title' }] } });
    const strange = await bring({ body: { title, conversationId: randomUUID() } });
    expect(strange).toMatchObject({ status: 400, body: { errors: [{ path: 'conversationId' }] } });
    const json = await world.ask('generalist', api.addAttachment, { params: { caseId }, body: { title } });
    expect(json.status).toBe(400);
    expect((await list()).attachments).toEqual([]);
  });

  test('nobody else brings or sees anything, and no byte of theirs is kept', async () => {
    const { body } = await bring();
    const count = filesOnDisk().length;
    const params = { caseId, attachmentId: body.id };
    for (const who of everybody.filter((one) => !['generalist', 'colleague', 'coach'].includes(one))) {
      const brought = await world.bring(who, api.addAttachment, { params: { caseId }, body: { title }, file: letter });
      expect({ who, status: brought.status }).toEqual({ who, status: 404 });
      expect((await world.ask(who, api.getAttachmentFile, { params })).status).toBe(404);
    }
    expect(filesOnDisk()).toHaveLength(count);
  });

  test('of another case of the same team it is not handed out under this one', async () => {
    const { body } = await bring();
    const other = await settleCase(world);
    const params = { caseId: other.caseId, attachmentId: body.id };
    expect((await world.ask('generalist', api.getAttachmentFile, { params })).status).toBe(404);
  });
});

describe('a file that was changed on disk', () => {
  test('is an error, not a letter', async () => {
    const { body } = await bring();
    const { id: organisationId } = { id: world.viewers.generalist.organisationId };
    await world.files.remove({ organisationId, id: body.id });
    const params = { caseId, attachmentId: body.id };
    expect((await world.ask('generalist', api.getAttachmentFile, { params })).status).toBe(500);
  });
});

describe('afterwards', () => {
  test('it can be called otherwise, by whoever saw how it was', async () => {
    const { body } = await bring();
    const params = { caseId, attachmentId: body.id };
    const renamed = await world.ask('colleague', api.renameAttachment, {
      params,
      body: { title: 'Aanmaning', version: 1 },
    });
    expect(renamed.body).toMatchObject({ title: 'Aanmaning', version: 2 });
    const late = await world.ask('generalist', api.renameAttachment, { params, body: { title: 'Anders', version: 1 } });
    expect(late).toMatchObject({ status: 409, body: { current: { title: 'Aanmaning' } } });
  });

  test('taken away with a reason, the file and its key are gone and the reason stays', async () => {
    const { body } = await bring();
    const params = { caseId, attachmentId: body.id };
    const count = filesOnDisk().length;
    const reason = 'Hoort bij de buren';
    expect(
      (await world.ask('generalist', api.removeAttachment, { params, body: { reason: '', version: 1 } })).status,
    ).toBe(400);
    expect((await world.ask('generalist', api.removeAttachment, { params, body: { reason, version: 1 } })).status).toBe(
      200,
    );
    expect(filesOnDisk()).toHaveLength(count - 1);
    expect((await world.ask('generalist', api.getAttachmentFile, { params })).status).toBe(404);
    expect(await list()).toMatchObject({
      attachments: [],
      removed: [{ id: body.id, removedByName: 'De generalist', reason }],
    });
    const { rows } = await sql`select title, sealed_key from attachment where id = ${body.id}`.execute(world.owner);
    expect(rows).toEqual([{ title: null, sealedKey: null }]);
    expect((await world.auditOf('removeAttachment')).rows.at(-1)).toMatchObject({ reason });
  });

  test('with a whole case they are destroyed in the transaction of the caller, and the files after it', async () => {
    await bring();
    await bring();
    const { organisationId } = world.viewers.generalist;
    const count = filesOnDisk().length;
    const undone = world.owner.transaction().execute(async (tx) => {
      await destroyAttachments(tx, world.files, { organisationId, caseId });
      throw new Error('something later failed');
    });
    await expect(undone).rejects.toThrow('later');
    expect((await list()).attachments).toHaveLength(2);

    const takeAway = await world.owner
      .transaction()
      .execute((tx) => destroyAttachments(tx, world.files, { organisationId, caseId }));
    expect((await list()).attachments).toEqual([]);
    // Ended just here, the files are left; sweeping finds them once they are old.
    expect(filesOnDisk()).toHaveLength(count);
    expect(await sweepAttachments(world.owner, world.files)).toBe(0);
    const dayAfterTomorrow = new Date(Date.now() + 48 * 60 * 60 * 1000);
    expect(await sweepAttachments(world.owner, world.files, dayAfterTomorrow)).toBeGreaterThanOrEqual(2);
    await takeAway();
    expect(filesOnDisk()).toHaveLength(count - 2);
  });
});
