import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { PasskeyDevice } from '../../tests/harness/passkey-device.ts';
import { codeOf, Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { exportCaseload } from '../bring-in/api.ts';
import * as calls from './api-security.ts';
import type { AccountTables } from './tables.ts';

// What a passer-by at an open screen must not be able to do: the gate asks for proof that was given a short while ago.

let world: World;
let coach: { email: string; password: string };
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  await db().deleteFrom('signInTry').execute();
  await db().deleteFrom('passkey').execute();
  coach = await withPassword(world, 'coach');
});

const db = () => world.owner.withTables<AccountTables>();

/** Signed in, and then at work for so many minutes. */
async function atWork(minutes: number): Promise<Visitor> {
  const visitor = new Visitor(world);
  await visitor.enter(coach);
  await letPass(minutes);
  return visitor;
}

async function letPass(minutes: number): Promise<void> {
  const steppedUpAt = new Date(Date.now() - minutes * 60_000).toISOString();
  await db().updateTable('session').set({ steppedUpAt }).where('steppedUpAt', 'is not', null).execute();
}

const takeOut = async (visitor: Visitor) => {
  const { status, headers, body } = await visitor.askRaw(exportCaseload);
  return {
    status,
    code: status === 200 ? String(headers['content-type']).slice(0, 20) : (body as { code: string }).code,
  };
};

const needed = { status: 403, code: 'step-up-needed' };
const given = { status: 200, code: 'application/vnd.open' };

describe('taking the caseload out', () => {
  test('needs no proof right after signing in, and does ten minutes later', async () => {
    expect(await takeOut(await atWork(9))).toEqual(given);
    expect(await takeOut(await atWork(10))).toEqual(needed);
  });

  test('works again after the password, for more than one act; a wrong one gives nothing', async () => {
    const visitor = await atWork(30);
    expect((await visitor.prove('een ander wachtwoord')).status).toBe(401);
    expect(await takeOut(visitor)).toEqual(needed);
    expect((await visitor.prove(coach.password)).status).toBe(201);
    expect([await takeOut(visitor), await takeOut(visitor)]).toEqual([given, given]);
    await letPass(10);
    expect(await takeOut(visitor)).toEqual(needed);
  });

  test('leaves no trace of an export that was refused', async () => {
    const before = (await world.auditOf('exportCaseload')).rows.length;
    await takeOut(await atWork(30));
    expect((await world.auditOf('exportCaseload')).rows.length).toBe(before);
  });

  test('a proof of one session is none for another of the same person', async () => {
    const [office, tablet] = [await atWork(30), await atWork(30)];
    await tablet.prove(coach.password);
    expect(await takeOut(office)).toEqual(needed);
  });

  test('somebody who may not do it learns nothing of a proof that would be needed', async () => {
    await letPass(30);
    const host = await world.ask('host', exportCaseload);
    expect(host.status).toBe(404);
  });

  test('with a code, which counts once', async () => {
    const visitor = await atWork(0);
    await visitor.prove(coach.password);
    const { body } = await visitor.ask(calls.startCodes);
    await visitor.ask(calls.confirmCodes, { body: { code: codeOf(body.key, -1) } });
    await letPass(30);
    const code = codeOf(body.key);
    expect((await visitor.ask(calls.proveWithCode, { body: { code } })).status).toBe(201);
    expect(await takeOut(visitor)).toEqual(given);
    await letPass(30);
    expect((await visitor.ask(calls.proveWithCode, { body: { code } })).status).toBe(401);
    expect(await takeOut(visitor)).toEqual(needed);
  });

  test('with a passkey, that answers what was asked and nothing else', async () => {
    const visitor = await atWork(0);
    const device = new PasskeyDevice();
    await visitor.prove(coach.password);
    const { body: offer } = await visitor.ask(calls.startPasskey);
    await visitor.ask(calls.addPasskey, { body: { name: 'Tablet', response: device.make(offer.challenge) } });
    await letPass(30);
    await visitor.ask(calls.startPasskeyProof);
    const wrong = await visitor.ask(calls.proveWithPasskey, { body: { response: device.use(uuidv7()) } });
    expect(wrong.status).toBe(401);
    expect(await takeOut(visitor)).toEqual(needed);
    const { body: asked } = await visitor.ask(calls.startPasskeyProof);
    const right = await visitor.ask(calls.proveWithPasskey, { body: { response: device.use(asked.challenge) } });
    expect(right.status).toBe(201);
    expect(await takeOut(visitor)).toEqual(given);
  });
});
