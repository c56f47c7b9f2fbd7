import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { planConversation, sayFragment } from './api.ts';
import * as api from './api-report.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

/** A conversation in which two people and a worker said something about money. */
async function held() {
  const home = await settleCase(world);
  const { body } = await world.ask('generalist', planConversation, {
    params: { caseId: home.caseId },
    body: { participants: [{ role: 'member', personId: home.personId }] },
  });
  const params = { caseId: home.caseId, conversationId: body.id };
  const quoteId = uuidv7();
  const say = (more: object) =>
    world.ask('generalist', sayFragment, {
      params,
      body: {
        id: uuidv7(),
        saidAt: new Date().toISOString(),
        text: '',
        voice: 'member',
        personId: home.personId,
        ...more,
      },
    });
  await say({ id: quoteId, text: 'Ik durf ze niet open te maken.', kind: 'worry', area: 'finances' });
  await say({ text: 'Op het aanrecht ligt een rekening.', voice: 'worker', personId: null, area: 'finances' });
  await say({ text: 'Samen één brief openen.', voice: 'worker', personId: null, kind: 'agreement' });
  return { home, params, quoteId };
}

const read = async (params: { caseId: string; conversationId: string }) =>
  (await world.ask('generalist', api.getReport, { params })).body;

describe('writing', () => {
  test('it grows out of what was said, voices as quotations, agreements apart', async () => {
    const { params } = await held();
    const report = await read(params);
    expect(report).toMatchObject({ status: 'none', isNew: true, versions: [], readers: [{ name: 'Truus' }] });
    expect(report.sections).toMatchObject([
      { id: 'area-finances', text: 'Op het aanrecht ligt een rekening.', quotes: [{ speaker: 'Truus' }] },
      { id: 'agreements', text: 'De generalist: Samen één brief openen.', quotes: [] },
    ]);
    expect(report.preview.notDiscussed).toContain('Wonen');
  });

  test('what somebody wrote stays when more is said, a quotation can be left out', async () => {
    const { home, params, quoteId } = await held();
    const at = { params: { ...params, section: 'area-finances' as const } };
    const body = { version: 0, text: 'U kijkt liever niet naar de post.', leftOut: [quoteId] };
    const kept = await world.ask('generalist', api.changeReportSection, { ...at, body });
    expect(kept.body).toMatchObject({ version: 1, isEdited: true, quotes: [{ leftOut: true }] });
    await world.ask('generalist', sayFragment, {
      params,
      body: {
        id: uuidv7(),
        saidAt: new Date().toISOString(),
        text: 'Nog iets',
        voice: 'member',
        personId: home.personId,
        area: 'finances',
      },
    });
    const report = await read(params);
    expect(report.status).toBe('draft');
    expect(report.sections[0]).toMatchObject({ text: body.text, quotes: [{ leftOut: true }, { leftOut: false }] });
    expect(report.preview.sections[0]?.quotes.map(({ text }) => text)).toEqual(['Nog iets']);
  });

  test('two who write one part are shown both', async () => {
    const { params } = await held();
    const at = { params: { ...params, section: 'agreements' as const } };
    await world.ask('generalist', api.changeReportSection, { ...at, body: { version: 0, text: 'Eerst' } });
    const first = await world.ask('colleague', api.changeReportSection, { ...at, body: { version: 0, text: 'Ook' } });
    expect(first).toMatchObject({ status: 409, body: { current: { text: 'Eerst', version: 1 } } });
    const good = await world.ask('colleague', api.changeReportSection, { ...at, body: { version: 1, text: 'Ook' } });
    expect(good.body).toMatchObject({ text: 'Ook', version: 2 });
  });
});

describe('freezing', () => {
  test('keeps what was read with the answer in own words; later writing makes a new version', async () => {
    const { home, params } = await held();
    const { stamp } = await read(params);
    const answer = { personId: home.personId, answer: 'agreed-with-remark' as const, remark: 'Het was mijn idee!' };
    const frozen = await world.ask('generalist', api.freezeReport, { params, body: { stamp, answers: [answer] } });
    expect(frozen).toMatchObject({ status: 201, body: { status: 'agreed-with-remark', isNew: false } });
    expect(frozen.body.versions).toMatchObject([
      { number: 1, byName: 'De generalist', answers: [{ name: 'Truus', remark: 'Het was mijn idee!' }] },
    ]);
    await world.ask('generalist', api.changeReportSection, {
      params: { ...params, section: 'agreements' },
      body: { version: 0, text: 'Truus: één brief, vrijdag.' },
    });
    const after = await read(params);
    expect(after).toMatchObject({ status: 'agreed-with-remark', isNew: true });
    expect(after.versions[0]?.content).toEqual(frozen.body.versions[0]?.content);
    const again = await world.ask('generalist', api.freezeReport, { params, body: { stamp: after.stamp } });
    expect(again.body.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(again.body.status).toBe('shown');
  });

  test('what changed after it was read is not frozen unread', async () => {
    const { params } = await held();
    const { stamp } = await read(params);
    await world.ask('colleague', api.changeReportSection, {
      params: { ...params, section: 'other' },
      body: { version: 0, text: 'Stond er niet' },
    });
    const { status, body } = await world.ask('generalist', api.freezeReport, { params, body: { stamp } });
    expect(status).toBe(409);
    expect(body).toMatchObject({ current: { versions: [] } });
  });

  test('two who freeze at once make one version', async () => {
    const { params } = await held();
    const { stamp } = await read(params);
    const both = await Promise.all([
      world.ask('generalist', api.freezeReport, { params, body: { stamp } }),
      world.ask('colleague', api.freezeReport, { params, body: { stamp } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await read(params)).versions).toHaveLength(1);
  });

  test('a remark without words is asked for, a person of another household is not there', async () => {
    const { home, params } = await held();
    const other = await settleCase(world);
    const { stamp } = await read(params);
    const wordless = { personId: home.personId, answer: 'agreed-with-remark' as const };
    const asked = await world.ask('generalist', api.freezeReport, { params, body: { stamp, answers: [wordless] } });
    expect(asked.status).toBe(422);
    const stranger = { personId: other.personId, answer: 'agreed' as const };
    const refused = await world.ask('generalist', api.freezeReport, { params, body: { stamp, answers: [stranger] } });
    expect(refused.status).toBe(404);
  });

  test('the newest answer of a person counts, the earlier stays to be read', async () => {
    const { home, params } = await held();
    const { stamp } = await read(params);
    const no = { personId: home.personId, answer: 'not-agreed' as const, remark: 'Dit klopt niet' };
    await world.ask('generalist', api.freezeReport, { params, body: { stamp, answers: [no] } });
    const yes = await world.ask('generalist', api.answerReport, {
      params: { ...params, number: 1 },
      body: { personId: home.personId, answer: 'agreed' },
    });
    expect(yes.body).toMatchObject({ status: 'agreed' });
    expect(yes.body.versions[0]?.answers.map(({ answer }) => answer)).toEqual(['not-agreed', 'agreed']);
  });

  test('the database refuses to change a frozen version', async () => {
    const { params } = await held();
    const { stamp } = await read(params);
    await world.ask('generalist', api.freezeReport, { params, body: { stamp } });
    const change = world.db
      .withTables<{ reportVersion: { number: number } }>()
      .updateTable('reportVersion')
      .set({ number: 9 })
      .execute();
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('printing', () => {
  const texts = (nodes: readonly StructureNode[]): string =>
    nodes.map((node) => (node.actual ?? node.text) + texts(node.children)).join(' ');

  test('a frozen version with its answer, and the draft marked as one', async () => {
    const { home, params } = await held();
    const { stamp } = await read(params);
    const answer = { personId: home.personId, answer: 'agreed' as const };
    await world.ask('generalist', api.freezeReport, { params, body: { stamp, answers: [answer] } });
    const printed = await world.ask('generalist', api.printReport, { params: { ...params, number: 1 } });
    const text = texts(readPdf(Buffer.from(printed.body)).structure);
    expect(text).toContain('Ik durf ze niet open te maken.');
    expect(text).toContain('Truus vindt dat het klopt');
    const draft = await world.ask('generalist', api.printReportDraft, { params });
    expect(texts(readPdf(Buffer.from(draft.body)).structure)).toContain('Concept');
  });

  test('a version that is not there, and a viewer who may not', async () => {
    const { params } = await held();
    expect((await world.ask('generalist', api.printReport, { params: { ...params, number: 7 } })).status).toBe(404);
    for (const who of ['host', 'neighbour', 'stranger', 'admin', 'policy', 'privacy', 'partner'] as const) {
      expect((await world.ask(who, api.getReport, { params })).status).toBe(404);
      expect((await world.ask(who, api.printReportDraft, { params })).status).toBe(404);
      expect((await world.ask(who, api.freezeReport, { params, body: { stamp: 1 } })).status).toBe(404);
    }
  });
});
