import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { listColleagues } from '../accounts/api.ts';
import { importChunk, mapColumns, startImport, uploadCaseload } from '../bring-in/api.ts';
import { decideOnCase, getCase, openCase } from '../cases/api.ts';
import type { Phase } from '../cases/domain.ts';
import { createHousehold } from '../households/api.ts';
import { addSignalEvent, captureSignal } from '../signals/api.ts';
import * as api from './api-teams.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const list = async () => (await world.ask('admin', api.listTeams)).body;
const team = async (id: string) => (await list()).teams.find((one) => one.id === id);
const add = async (name = `Team ${uuidv7()}`) =>
  (await world.ask('admin', api.addTeam, { body: { name, neighbourhoodId: null } })).body;
const account = (who: 'generalist' | 'colleague' | 'coach' | 'policy' | 'stranger') => world.viewers[who].accountId;
const members = (id: string, version: number, accountIds: string[]) =>
  world.ask('admin', api.setTeamMembers, { params: { teamId: id }, body: { accountIds, version } });
const end = (id: string, version: number) =>
  world.ask('admin', api.endTeam, { params: { teamId: id }, body: { version } });

const step = (caseId: string, from: Phase, phase: Phase) =>
  world.ask('colleague', decideOnCase, {
    params: { caseId },
    body: { kind: 'phase', from, phase, reason: 'Zo is het' },
  });
const begin = (householdId: string) =>
  world.ask('colleague', openCase, { body: { householdId, phase: 'acquaintance', reason: 'Begin' } });

/** A team with one colleague in it, a household that has no file yet and one whose file is closed. */
async function settleTeam() {
  const { id: teamId } = await add();
  const { version } = (await members(teamId, 1, [account('colleague')])).body;
  const body = { teamId, name: 'Familie Vos', people: [{ givenName: 'Jaap', familyName: 'Vos' }] };
  const [{ body: fresh }, { body: earlier }] = [
    await world.ask('colleague', createHousehold, { body }),
    await world.ask('colleague', createHousehold, { body: { ...body, name: 'Familie Bos' } }),
  ];
  const { id: closedCaseId } = (await begin(earlier.id)).body;
  expect((await step(closedCaseId, 'acquaintance', 'closed')).status).toBeLessThan(300);
  return { teamId, householdId: fresh.id, closedCaseId, version };
}

/** Everybody queues at the row of the team: the end in front, or what is given to the team. Gives the end first. */
function atOnce<E, W>(teamId: string, endIsFirst: boolean, ending: () => E, work: () => W[]): Promise<[E, ...W[]]> {
  return world.owner.transaction().execute(async (tx): Promise<[E, ...W[]]> => {
    await sql`select from team where id = ${teamId} for update`.execute(tx);
    const ended = endIsFirst ? ending() : undefined;
    if (endIsFirst) await delay(300);
    const given = work();
    await delay(300);
    if (ended) return [ended, ...given];
    const last = ending();
    await delay(300);
    return [last, ...given];
  });
}

/** A team whose coach began to bring in a file with one household; the next call makes it. */
async function settleImport() {
  const { id: teamId } = await add();
  const { version } = (await members(teamId, 1, [account('coach')])).body;
  const content = Buffer.from('Voornaam;Achternaam\nJaap;Vos').toString('base64');
  const { body: file } = await world.ask('coach', uploadCaseload, {
    body: { teamId, fileName: 'caseload.csv', content },
  });
  const params = { importId: file.id };
  const { grouping, phase } = file;
  const columns = file.columns.map(({ field }) => field);
  const mapped = await world.ask('coach', mapColumns, {
    params,
    body: { columns, grouping, phase, version: file.version },
  });
  const begun = await world.ask('coach', startImport, { params, body: { version: mapped.body.version } });
  expect(begun.body.step).toBe('importing');
  return { teamId, version, bringIn: () => world.ask('coach', importChunk, { params }) };
}

test('a team is made, renamed, and found by everyone who passes work on', async () => {
  const made = await add();
  const name = `Team Noord ${uuidv7()}`;
  const body = { name, neighbourhoodId: null, version: made.version };
  const changed = await world.ask('admin', api.changeTeam, { params: { teamId: made.id }, body });
  expect(changed.body).toMatchObject({ name, version: 2 });
  expect((await world.ask('coach', listColleagues)).body.teams).toContainEqual({ id: made.id, name });
  const stale = await world.ask('admin', api.changeTeam, {
    params: { teamId: made.id },
    body: { ...body, name: 'Zuid' },
  });
  expect(stale).toMatchObject({ status: 409, body: { current: { name } } });
});

test('two teams or neighbourhoods are not called the same, in whatever letters', async () => {
  const { name } = await add();
  const body = { name: name.toUpperCase(), neighbourhoodId: null };
  expect((await world.ask('admin', api.addTeam, { body })).body).toMatchObject({ errors: [{ path: 'name' }] });
  const { body: area } = await world.ask('admin', api.addNeighbourhood, { body: { name: `Wijk ${uuidv7()}` } });
  const again = await world.ask('admin', api.addNeighbourhood, { body: { name: area.name.toUpperCase() } });
  expect(again.body).toMatchObject({ errors: [{ path: 'name' }] });
  const renamed = { params: { neighbourhoodId: area.id }, body: { name: area.name.toUpperCase(), version: 1 } };
  expect((await world.ask('admin', api.changeNeighbourhood, renamed)).body.version).toBe(2);
  expect((await world.ask('admin', api.changeNeighbourhood, renamed)).status).toBe(409);
});

test('who belongs is who was named; who cannot work in a team, or is elsewhere, is refused', async () => {
  const made = await add();
  const both = await members(made.id, 1, [account('generalist'), account('coach')]);
  expect(both.body.memberIds.sort()).toEqual([account('generalist'), account('coach')].sort());
  expect((await members(made.id, 2, [account('coach')])).body.memberIds).toEqual([account('coach')]);
  for (const who of ['policy', 'stranger'] as const) {
    expect((await members(made.id, 3, [account(who)])).body).toMatchObject({ errors: [{ path: 'accountIds' }] });
  }
});

describe('a team ends', () => {
  test('only when no file and no signal is open, and is then gone for everyone', async () => {
    const { caseId } = await settleCase(world, { team: 'molen' });
    const id = world.teams.molen;
    const open = await team(id);
    expect(open?.openFiles).toBe(1);
    expect(await end(id, open?.version ?? 0)).toMatchObject({ status: 422, body: { code: 'rule' } });
    const { phase: from } = (await world.ask('neighbour', getCase, { params: { caseId } })).body;
    const closing = { params: { caseId }, body: { kind: 'phase', phase: 'closed', from, reason: 'Klaar' } } as const;
    expect((await world.ask('neighbour', decideOnCase, closing)).status).toBeLessThan(300);

    const { body: signal } = await world.ask('neighbour', captureSignal, {
      body: { teamId: id, text: 'Gordijnen dicht' },
    });
    expect(await team(id)).toMatchObject({ openFiles: 0, openSignals: 1 });
    expect((await end(id, open?.version ?? 0)).status).toBe(422);
    const event = { params: { signalId: signal.id }, body: { kind: 'closed', reason: 'Loos' } } as const;
    expect((await world.ask('neighbour', addSignalEvent, event)).status).toBe(201);

    expect((await end(id, open?.version ?? 0)).status).toBe(201);
    expect(await team(id)).toBeUndefined();
    expect((await world.ask('coach', listColleagues)).body.teams.map((one) => one.id)).not.toContain(id);
    expect((await end(id, 2)).status).toBe(404);
  });

  test.each(['the end', 'the file'] as const)(
    'while a file and a signal come to it and a closed file opens again: never both (%s comes first)',
    async (first) => {
      const { teamId, householdId, closedCaseId, version } = await settleTeam();
      const work = () => [
        begin(householdId),
        world.ask('colleague', captureSignal, { body: { teamId, text: 'Gordijnen dicht' } }),
        step(closedCaseId, 'closed', 'support'),
      ];
      const [ending, ...coming] = await atOnce(teamId, first === 'the end', () => end(teamId, version), work);
      const came = (await Promise.all(coming)).map(({ status }) => status);
      expect([(await ending).status, ...came]).toEqual(
        first === 'the end' ? [201, 404, 404, 404] : [422, 201, 201, 201],
      );
    },
  );

  test.each(['the end', 'the caseload'] as const)(
    'while a caseload is brought in for it: never both, and no half of it (%s comes first)',
    async (first) => {
      const { teamId, version, bringIn } = await settleImport();
      const [ending, made] = await atOnce(
        teamId,
        first === 'the end',
        () => end(teamId, version),
        () => [bringIn()],
      );
      expect([(await ending).status, (await made!).status]).toEqual(first === 'the end' ? [201, 404] : [422, 201]);
      const { rows } = await sql`select from household where team_id = ${teamId}`.execute(world.owner);
      expect(rows).toHaveLength(first === 'the end' ? 0 : 1);
    },
  );

  test('with a stale version does not', async () => {
    const made = await add();
    await members(made.id, 1, [account('coach')]);
    expect((await end(made.id, 1)).status).toBe(409);
    expect(await team(made.id)).toBeDefined();
  });
});
