import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { addWmoEvent, reportNeed } from '../applications/api.ts';
import { exportCaseloadCsv } from '../bring-in/api.ts';
import { find } from '../find/api.ts';
import { getHousehold } from '../households/api.ts';
import { addReferralEvent, prepareReferral } from '../referrals/api.ts';
import { restrictHousehold } from '../restrictions/api.ts';
import { addProvision } from '../social-map/api.ts';
import * as api from './api.ts';

const number = '999990019';
const otherNumber = '999990020';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

type Home = Awaited<ReturnType<typeof settleCase>>;

/** An application of the first person that is on its way. */
async function apply({ caseId, personId }: Home): Promise<string> {
  const { body } = await world.ask('generalist', reportNeed, {
    params: { caseId },
    body: { personId, subject: 'Huishoudelijke hulp', reportedOn: '2026-01-05' },
  });
  const params = { caseId, applicationId: body.id };
  await world.ask('generalist', addWmoEvent, { params, body: { kind: 'applied', onDay: '2026-03-09', version: 1 } });
  return body.id;
}

const keep = ({ householdId, personId }: Home, groundId: string, more: object = {}) =>
  world.ask('generalist', api.keepBsn, {
    params: { householdId, personId },
    body: { bsn: number, groundId, reason: 'Aanvraag huishoudelijke hulp', ...more },
  });
const list = async ({ householdId }: Home) =>
  (await world.ask('generalist', api.listBsn, { params: { householdId } })).body;
const lookUp = (who: Who, bsn = number) => world.ask(who, api.lookUpBsn, { body: { bsn } });

describe('a BSN', () => {
  test('is not taken while nothing needs it', async () => {
    const home = await settleCase(world);
    expect((await list(home)).people.map(({ grounds }) => grounds)).toEqual([[], []]);
    const { status, body } = await keep(home, home.caseId);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'groundId' }] });
  });

  test('may be asked of whoever is handed over to an individual provision, not for a cup of coffee', async () => {
    const home = await settleCase(world);
    const handOver = async (kind: 'individual' | 'general') => {
      const { body: provision } = await world.ask('generalist', addProvision, {
        body: { name: `Zorg ${kind}`, kind, areas: ['network'], summary: 'Thuis' },
      });
      const params = { caseId: home.caseId };
      const { body } = await world.ask('generalist', prepareReferral, {
        params,
        body: {
          kind: 'hand-over',
          to: { kind: 'provision', name: `Zorg ${kind}`, provisionId: provision.id },
          request: 'Begeleiding',
          named: true,
          personIds: [home.otherPersonId],
          ground: { basis: 'agreed', on: '2026-01-05', how: 'at-table', personId: home.otherPersonId },
        },
      });
      await world.ask('generalist', addReferralEvent, {
        params: { ...params, referralId: body.id },
        body: { kind: 'sent', onDay: '2026-01-06', version: body.version },
      });
      return body.id;
    };
    await handOver('general');
    const id = await handOver('individual');
    expect((await list(home)).people.map(({ grounds }) => grounds)).toEqual([
      [],
      [{ ground: 'hand-over', id, about: 'Zorg individual' }],
    ]);
  });

  test.each([
    ['999990018', 'eleven', 'Dit is geen geldig BSN. Kijk of elk cijfer klopt.'],
    ['99999', 'length', 'Een BSN heeft acht of negen cijfers.'],
    ['burger', 'digits', 'Een BSN bestaat alleen uit cijfers.'],
  ])('that cannot be one (%s) is refused in words, and the words do not repeat it', async (bsn, _, message) => {
    const home = await settleCase(world);
    const { status, body } = await keep(home, await apply(home), { bsn });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'bsn', message }] });
    expect(JSON.stringify(body)).not.toContain(bsn);
  });
});

describe('a BSN that is kept', () => {
  let home: Home;
  let groundId: string;
  beforeAll(async () => {
    home = await settleCase(world);
    groundId = await apply(home);
    expect((await keep(home, groundId)).status).toBe(200);
  });

  test('shows three digits, what for and by whom; no list, search or export has more', async () => {
    const { people } = await list(home);
    expect(people[0]).toMatchObject({
      kept: { lastDigits: '019', ground: 'application', reason: 'Aanvraag huishoudelijke hulp', version: 1 },
      grounds: [{ id: groundId, about: 'Huishoudelijke hulp' }],
    });
    const answers = [
      people,
      (await world.ask('generalist', getHousehold, { params: { householdId: home.householdId } })).body,
      (await world.ask('generalist', find, { query: { q: number } })).body,
      (await world.ask('coach', exportCaseloadCsv)).body,
    ];
    expect(JSON.stringify(answers)).not.toContain(number);
  });

  test('stands readable nowhere in the database, not in the audit and not with an idempotency key', async () => {
    await lookUp('generalist');
    const opening = { params: { householdId: home.householdId, personId: home.personId } };
    await world.ask('generalist', api.openBsn, { ...opening, body: { purpose: 'application' } });
    expect(await writtenAnywhere(world.owner, [number])).toEqual([]);
    expect(await writtenAnywhere(world.owner, ['Huishoudelijke hulp'])).toContain('wmo_application.subject');
  });

  test('is opened for a reason, and that is kept', async () => {
    const params = { householdId: home.householdId, personId: home.personId };
    const ask = (body: object) => world.ask('colleague', api.openBsn, { params, body: body as never });
    expect((await ask({})).status).toBe(400);
    expect((await ask({ purpose: 'other' })).status).toBe(400);
    const { body } = await ask({ purpose: 'other', reason: 'De aanbieder belt' });
    expect(body).toEqual({ bsn: number });
    const { rows } = await world.auditOf('openBsn');
    expect(rows.at(-1)).toMatchObject({
      reason: 'other: De aanbieder belt',
      accountId: world.viewers.colleague.accountId,
      householdId: home.householdId,
      permission: 'bsn.open',
    });
  });

  test('is written once although it is sent twice, and never over a number that was not seen', async () => {
    const twice = await keep(home, groundId);
    expect(twice).toMatchObject({ status: 200, body: { kept: { version: 1 } } });
    const other = await keep(home, groundId, { bsn: otherNumber });
    expect(other.status).toBe(409);
    expect(JSON.stringify(other.body)).not.toContain(number);
    expect(await keep(home, groundId, { version: 1, reason: 'Nagekeken' })).toMatchObject({
      status: 200,
      body: { kept: { version: 2, lastDigits: '019' } },
    });
  });

  test('is found by whoever may open the household, and by nobody else, with one and the same answer', async () => {
    expect((await lookUp('colleague', '9999 90 019')).body.found).toMatchObject([
      { householdId: home.householdId, personId: home.personId, householdName: 'Familie De Wit' },
    ]);
    const nothing = await lookUp('colleague', otherNumber);
    expect(nothing.body).toEqual({ found: [] });
    for (const who of ['neighbour', 'stranger'] as const) {
      expect(await lookUp(who)).toMatchObject({ status: nothing.status, body: nothing.body });
    }
    expect((await lookUp('host')).status).toBe(404);

    await world.ask('generalist', restrictHousehold, {
      params: { caseId: home.caseId },
      body: { kind: 'public-person', reason: 'Bekend van televisie' },
    });
    expect((await lookUp('colleague')).body).toEqual(nothing.body);
    expect((await lookUp('generalist')).body.found).toHaveLength(1);
    const { rows } = await world.auditOf('lookUpBsn');
    expect(rows.at(-1)?.found).toEqual([home.householdId]);
    expect(JSON.stringify(rows)).not.toContain('99999');
  });

  test('is gone when it is taken away', async () => {
    const params = { householdId: home.householdId, personId: home.personId };
    expect((await world.ask('generalist', api.removeBsn, { params })).status).toBe(200);
    expect((await world.ask('generalist', api.removeBsn, { params })).status).toBe(404);
    expect((await lookUp('generalist')).body.found).toEqual([]);
  });
});
