import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { sealPending } from '../../platform/audit/seal.ts';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { greyPng } from '../../platform/files/sample-files.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { addAttachment } from '../attachments/api.ts';
import { addView, getCase } from '../cases/api.ts';
import { planConversation, sayFragment } from '../conversations/api.ts';
import { addStage } from '../conversations/api-picture.ts';
import { addRelationType } from '../conversations/api-standing.ts';
import { addGoal, addProblem } from '../plans/api.ts';
import { listCertificates } from '../retention/api.ts';
import * as api from './api.ts';

type Home = Awaited<ReturnType<typeof settleCase>>;

let world: World;
let home: Home;
beforeAll(async () => {
  world = await buildWorld();
});

const today = amsterdamDay(new Date());
const story = 'Mijn broer drinkt weer en komt elke nacht langs';

/** What somebody said of how they see it: brought along the way, and kept by no law. */
async function said(at: Home, text: string, personId = at.personId): Promise<string> {
  const { body } = await world.ask('generalist', addView, {
    params: { caseId: at.caseId },
    body: { voice: 'member', personId, story: text },
  });
  return body.views.find((view) => view.story === text)!.id;
}

/** Words of the person laid on the table of a conversation. */
async function laid({ caseId, personId }: Home, text: string): Promise<string> {
  const { body: talk } = await world.ask('generalist', planConversation, { params: { caseId }, body: {} });
  const { body } = await world.ask('generalist', sayFragment, {
    params: { caseId, conversationId: talk.id },
    body: { id: uuidv7(), saidAt: new Date().toISOString(), text, voice: 'member', personId },
  });
  return body.id;
}

async function asked({ caseId, personId }: Home) {
  const body = { personId, kind: 'erase' as const, words: 'Haal dat weg', receivedOn: today };
  return (await world.ask('generalist', api.askRight, { params: { caseId }, body })).body;
}

const erase = (
  { caseId }: Home,
  request: { id: string; version: number },
  records: { table: string; key: string }[],
  who: Who = 'generalist',
) =>
  world.ask(who, api.eraseRecords, {
    params: { caseId, requestId: request.id },
    body: { records, reason: 'Het verhaal is weg, het plan blijft', version: request.version, confirmed: true },
  });
const view = (key: string) => ({ table: 'case_view', key });
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string }).code];

describe('a request to erase', () => {
  test('takes what is named out of every table and leaves a certificate; what stays is named with its reason', async () => {
    home = await settleCase(world);
    const [mine, kept] = [await said(home, story), await said(home, 'Dit mag blijven staan')];
    const request = await asked(home);
    const params = { caseId: home.caseId, requestId: request.id };
    const { body: list } = await world.ask('generalist', api.listErasable, { params });
    expect(list.may.map(({ table, key }) => [table, key])).toEqual(
      expect.arrayContaining([
        ['case_view', mine],
        ['case_view', kept],
      ]),
    );
    expect(list.stays).toEqual(
      expect.arrayContaining([
        { table: 'support_case', why: 'law', count: 1 },
        expect.objectContaining({ table: 'case_decision', why: 'law' }),
      ]),
    );
    const { status, body } = await erase(home, request, [view(mine)]);
    expect(status).toBe(201);
    expect(body).toMatchObject({ request: { outcome: 'partly' }, certificates: [{ kind: 'case-view' }] });
    // Nowhere any more: no table, no kept answer, nothing to be found.
    expect(await writtenAnywhere(world.owner, [story])).toEqual([]);
    expect(await writtenAnywhere(world.owner, [mine])).toEqual([]);
    const { body: found } = await world.ask('generalist', getCase, { params: { caseId: home.caseId } });
    expect(found.views.map(({ id }) => id)).toEqual([kept]);
    const { body: gone } = await world.ask('privacy', listCertificates);
    expect(gone.certificates[0]).toMatchObject({
      ...{ pieceKind: 'case-view', rule: 'erased-on-request', decidedByName: 'De generalist' },
      ...{ counts: { case_view: 1 }, hash: body.certificates[0]!.hash },
    });
    await sealPending(world.db);
    expect((await verifyAudit(world.owner)).flaws).toEqual([]);
  });

  test('takes what was said at the table, how ready somebody was, and a letter with its file', async () => {
    const at = await settleCase(world);
    const params = { caseId: at.caseId };
    const words = ['Ik durf de deur niet meer open te doen', 'Stoppen met drinken na de zomer'] as const;
    const fragment = await laid(at, words[0]);
    const { body: stage } = await world.ask('generalist', addStage, {
      params,
      body: { personId: at.personId, topic: 'Drank', stage: 'contemplation', reason: words[1] },
    });
    const note = 'Durft weer te vragen sinds de zomer';
    const { body: relation } = await world.ask('generalist', addRelationType, {
      params,
      body: { personId: at.personId, relationType: 'searcher', methodVersion: 1, onDay: '2026-06-01', reason: note },
    });
    const { body: letter } = await world.bring('generalist', addAttachment, {
      ...{ params, body: { title: 'Brief over de huur' }, file: greyPng(20, 20, (x, y) => (x ^ y) & 255) },
    });
    const onDisk = () =>
      readdirSync(world.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
    expect(onDisk()).toBe(1);
    const { status, body } = await erase(at, await asked(at), [
      { table: 'fragment', key: fragment },
      { table: 'stage_of_change', key: stage.id },
      { table: 'standing', key: relation.id },
      { table: 'attachment', key: letter.id },
    ]);
    expect(status).toBe(201);
    expect(body.certificates.map(({ kind }) => kind).sort()).toEqual([
      ...['attachment', 'fragment', 'stage-of-change', 'standing'],
    ]);
    expect(await writtenAnywhere(world.owner, [...words, note, 'Brief over de huur'])).toEqual([]);
    expect(onDisk()).toBe(0);
  });

  test('leaves what a goal or a problem of the plan was made of', async () => {
    const at = await settleCase(world);
    const params = { caseId: at.caseId };
    const [goal, problem] = [await laid(at, 'Ik wil weer slapen'), await laid(at, 'Ik lig elke nacht wakker')];
    expect((await world.ask('generalist', addGoal, { params, body: { fromFragmentId: goal } })).status).toBe(201);
    const made = { words: 'Geen slaap', fromFragmentIds: [problem] };
    expect((await world.ask('generalist', addProblem, { params, body: made })).status).toBe(201);
    const request = await asked(at);
    const list = { params: { ...params, requestId: request.id } };
    expect((await world.ask('generalist', api.listErasable, list)).body.stays).toContainEqual({
      ...{ table: 'fragment', why: 'rests-on-it', count: 2 },
    });
    for (const key of [goal, problem]) {
      expect(codeOf(await erase(at, request, [{ table: 'fragment', key }]))).toEqual([422, 'rule']);
    }
  });

  test('is refused for what the law keeps, what is of others, and what is elsewhere; then nothing goes', async () => {
    const [here, elsewhere] = [await settleCase(world), await settleCase(world)];
    const mine = await said(here, 'Wat ik zelf vertelde');
    const others = await said(here, 'Wat Wim vertelde', here.otherPersonId);
    const strange = await said(elsewhere, 'Van een ander huishouden');
    const request = await asked(here);
    const wrong = [
      { table: 'support_case', key: here.caseId },
      { table: 'person', key: here.personId },
      view(others),
      view(strange),
      view(uuidv7()),
      { table: 'account', key: world.viewers.generalist.accountId },
    ];
    for (const one of wrong) expect(codeOf(await erase(here, request, [view(mine), one]))).toEqual([422, 'rule']);
    const { body } = await world.ask('generalist', getCase, { params: { caseId: here.caseId } });
    expect(body.views.map(({ id }) => id).sort()).toEqual([mine, others].sort());
    const { body: rights } = await world.ask('generalist', api.listRights, { params: { caseId: here.caseId } });
    expect(rights.requests[0]).toMatchObject({ outcome: null });
    for (const who of ['neighbour', 'host', 'partner', 'privacy', 'admin'] as const) {
      expect((await erase(here, request, [view(mine)], who)).status).toBe(404);
    }
    // An older version is no ground: somebody answered meanwhile.
    expect((await erase(here, { ...request, version: request.version + 1 }, [view(mine)])).status).toBe(409);
  });

  test('is not answered with yes without saying what goes, and waits while a hold keeps the file', async () => {
    const held = await settleCase(world);
    const mine = await said(held, 'Dit blijft zolang er een klacht loopt');
    const request = await asked(held);
    for (const outcome of ['granted', 'partly'] as const) {
      const answer = await world.ask('generalist', api.answerRight, {
        params: { caseId: held.caseId, requestId: request.id },
        body: { outcome, reason: 'Goed', version: request.version },
      });
      expect(answer.status).toBe(422);
    }
    const { organisationId, accountId } = world.viewers.privacy;
    const hold = uuidv7();
    await sql`insert into legal_hold (organisation_id, id, piece_kind, piece_id, team_id, reason, until, set_by, set_at)
      values (${organisationId}, ${hold}, 'household', ${held.householdId}, ${world.teams.haven}, 'Een klacht',
        ${addDays(today, 10)}, ${accountId}, now())`.execute(world.owner);
    expect((await erase(held, request, [view(mine)])).status).toBe(422);
    await sql`update legal_hold set lifted_at = now(), lifted_by = ${accountId}, lift_reason = 'Klaar'
      where id = ${hold}`.execute(world.owner);
    expect((await erase(held, request, [view(mine)])).status).toBe(201);
  });
});
