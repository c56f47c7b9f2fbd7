import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PasskeyDevice } from '../../tests/harness/passkey-device.ts';
import { codeOf, turnCodesOn, Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { confirmCode, getMe } from './api.ts';
import * as calls from './api-security.ts';
import { sealReadableCodesKeys } from './codes-key.ts';
import type { AccountTables } from './tables.ts';

let world: World;
let samira: { email: string; password: string };
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  const db = world.owner.withTables<AccountTables>();
  await db.deleteFrom('passkey').execute();
  await db.deleteFrom('signInTry').execute();
  samira = await withPassword(world, 'generalist');
});

async function signedIn(account = samira): Promise<Visitor> {
  const visitor = new Visitor(world);
  await visitor.enter(account);
  return visitor;
}

async function addPasskey(visitor: Visitor, name = 'Telefoon'): Promise<PasskeyDevice> {
  const device = new PasskeyDevice();
  await visitor.prove(samira.password);
  const { body } = await visitor.ask(calls.startPasskey);
  const { status } = await visitor.ask(calls.addPasskey, { body: { name, response: device.make(body.challenge) } });
  expect(status).toBe(201);
  return device;
}

/** Past the password, with the challenge of the second step. */
async function atSecondStep(): Promise<{ visitor: Visitor; challenge: string }> {
  const visitor = await signedIn();
  const { body } = await visitor.ask(calls.startPasskeySignIn);
  return { visitor, challenge: body.challenge };
}

describe('codes of an app', () => {
  test('count only after the first right code, and then are asked at the door', async () => {
    const visitor = await signedIn();
    await visitor.prove(samira.password);
    const { body: offer } = await visitor.ask(calls.startCodes);
    expect(offer.uri).toContain(`secret=${offer.key}`);
    expect((await new Visitor(world).enter(samira)).body).toEqual({ complete: true, secondFactors: [] });

    const wrong = await visitor.ask(calls.confirmCodes, { body: { code: codeOf(offer.key, 40) } });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
    const { body } = await visitor.ask(calls.confirmCodes, { body: { code: codeOf(offer.key) } });
    expect(body.codesSince).toEqual(expect.any(String));

    const next = new Visitor(world);
    expect((await next.enter(samira)).body).toEqual({ complete: false, secondFactors: ['totp'] });
    expect((await next.ask(getMe)).status).toBe(401);
    expect((await next.ask(calls.getSecurity)).status).toBe(401);
    expect((await next.prove(samira.password)).status).toBe(401);
  });

  test('a right code opens the door, with a new secret', async () => {
    const key = await turnCodesOn(await signedIn(), samira.password);
    const visitor = await signedIn();
    const before = visitor.cookie;
    expect((await visitor.ask(confirmCode, { body: { code: codeOf(key) } })).body).toMatchObject({ complete: true });
    expect((await visitor.ask(getMe)).status).toBe(200);
    expect(visitor.cookie).not.toBe(before);
    visitor.cookie = before;
    expect((await visitor.ask(getMe)).status).toBe(401);
    expect((await visitor.ask(confirmCode, { body: { code: codeOf(key, 1) } })).status).toBe(401);
  });

  test.each([
    ['of another key', () => codeOf('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')],
    ['of the future', (key: string) => codeOf(key, 3)],
    ['of a while ago', (key: string) => codeOf(key, -3)],
  ])('a code %s is refused', async (_, wrong) => {
    const key = await turnCodesOn(await signedIn(), samira.password);
    const visitor = await signedIn();
    const refused = await visitor.ask(confirmCode, { body: { code: wrong(key) } });
    expect(refused).toMatchObject({ status: 401, body: { code: 'wrong-sign-in' } });
    expect((await visitor.ask(getMe)).status).toBe(401);
  });

  test('a code works once, also for somebody who looked over a shoulder', async () => {
    const key = await turnCodesOn(await signedIn(), samira.password);
    const code = codeOf(key);
    const [one, two] = [await signedIn(), await signedIn()];
    const answers = await Promise.all([one, two].map((who) => who.ask(confirmCode, { body: { code } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  test('the code that confirmed the app does not open the door', async () => {
    const key = await turnCodesOn(await signedIn(), samira.password, 0);
    const visitor = await signedIn();
    expect((await visitor.ask(confirmCode, { body: { code: codeOf(key) } })).status).toBe(401);
  });

  test('their key stands readable nowhere, also when an earlier version had kept it so', async () => {
    const key = await turnCodesOn(await signedIn(), samira.password);
    expect(await writtenAnywhere(world.owner, [key])).toEqual([]);

    const { organisationId, accountId } = world.viewers.generalist;
    await sql`update account set totp_secret = ${key}, totp_sealed = null
      where organisation_id = ${organisationId} and id = ${accountId}`.execute(world.owner);
    expect(await writtenAnywhere(world.owner, [key])).toEqual(['account.totp_secret']);
    expect(await sealReadableCodesKeys(world.owner, world.vault)).toBe(1);
    expect(await sealReadableCodesKeys(world.owner, world.vault)).toBe(0);
    expect(await writtenAnywhere(world.owner, [key])).toEqual([]);
    const visitor = await signedIn();
    expect((await visitor.ask(confirmCode, { body: { code: codeOf(key) } })).status).toBe(201);
  });

  test('guessing is slowed down, whatever address it comes from', async () => {
    const key = await turnCodesOn(await signedIn(), samira.password);
    for (let guess = 0; guess < 5; guess += 1) {
      const visitor = await signedIn();
      visitor.address = `198.51.100.${guess}`;
      expect((await visitor.ask(confirmCode, { body: { code: '000000' } })).status).toBe(401);
    }
    const visitor = await signedIn();
    const refused = await visitor.ask(confirmCode, { body: { code: codeOf(key) } });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('turned off, they are not asked any more and do not help any more', async () => {
    const visitor = await signedIn();
    const key = await turnCodesOn(visitor, samira.password);
    const waiting = await signedIn();
    await visitor.prove(samira.password);
    expect((await visitor.ask(calls.removeCodes)).body.codesSince).toBeNull();
    expect((await waiting.ask(confirmCode, { body: { code: codeOf(key) } })).status).toBe(401);
    expect((await new Visitor(world).enter(samira)).body.complete).toBe(true);
  });

  test('are not replaced by another app before they are turned off', async () => {
    const visitor = await signedIn();
    await turnCodesOn(visitor, samira.password);
    await visitor.prove(samira.password);
    expect(await visitor.ask(calls.startCodes)).toMatchObject({ status: 422, body: { code: 'rule' } });
  });

  test('a key offered in one session is not confirmed in another', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await one.prove(samira.password);
    const { body } = await one.ask(calls.startCodes);
    expect((await two.ask(calls.confirmCodes, { body: { code: codeOf(body.key) } })).status).toBe(422);
  });
});

describe('passkeys', () => {
  test('several can be kept by name, and any of them opens the door', async () => {
    const visitor = await signedIn();
    const [phone, laptop] = [await addPasskey(visitor, 'Telefoon'), await addPasskey(visitor, 'Laptop 💻')];
    const { body } = await visitor.ask(calls.getSecurity);
    expect(body.passkeys.map(({ name }) => name)).toEqual(['Telefoon', 'Laptop 💻']);
    expect(JSON.stringify(body)).not.toContain('publicKey');
    for (const device of [phone, laptop]) {
      const { visitor: next, challenge } = await atSecondStep();
      const before = next.cookie;
      expect(await next.ask(calls.confirmPasskey, { body: { response: device.use(challenge) } })).toMatchObject({
        status: 201,
        body: { complete: true },
      });
      expect((await next.ask(getMe)).status).toBe(200);
      expect(next.cookie).not.toBe(before);
    }
  });

  test('the door names only the passkeys of this person, after the password', async () => {
    const phone = await addPasskey(await signedIn());
    const next = new Visitor(world);
    expect((await next.ask(calls.startPasskeySignIn)).status).toBe(401);
    expect((await next.enter(samira)).body).toEqual({ complete: false, secondFactors: ['passkey'] });
    const { body } = await next.ask(calls.startPasskeySignIn);
    expect(body).toMatchObject({ rpId: 'localhost', allowCredentials: [{ id: phone.id }] });
  });

  test.each([
    ['made on another site', { origin: 'https://localhost.example' }],
    ['on another port', { origin: 'http://localhost:8080' }],
    ['of another host', { host: 'keukentafel.example' }],
    ['that counts back: a copy', { counter: 1 }],
  ])('an answer %s is refused', async (_, quirks) => {
    const device = await addPasskey(await signedIn());
    for (let use = 0; use < 2; use += 1) {
      const { visitor, challenge } = await atSecondStep();
      await visitor.ask(calls.confirmPasskey, { body: { response: device.use(challenge) } });
    }
    const { visitor, challenge } = await atSecondStep();
    const refused = await visitor.ask(calls.confirmPasskey, { body: { response: device.use(challenge, quirks) } });
    expect(refused).toMatchObject({ status: 401, body: { code: 'wrong-sign-in' } });
    expect((await visitor.ask(getMe)).status).toBe(401);
  });

  test('an answer to the challenge of another session is refused', async () => {
    const device = await addPasskey(await signedIn());
    const [one, two] = [await atSecondStep(), await atSecondStep()];
    const response = device.use(one.challenge);
    expect((await two.visitor.ask(calls.confirmPasskey, { body: { response } })).status).toBe(401);
    expect((await one.visitor.ask(calls.confirmPasskey, { body: { response } })).status).toBe(201);
  });

  test('a challenge is answered once, right or wrong', async () => {
    const device = await addPasskey(await signedIn());
    const { visitor, challenge } = await atSecondStep();
    const wrong = device.use(challenge, { origin: 'https://elders.example' });
    expect((await visitor.ask(calls.confirmPasskey, { body: { response: wrong } })).status).toBe(401);
    expect((await visitor.ask(calls.confirmPasskey, { body: { response: device.use(challenge) } })).status).toBe(401);
  });

  test('a passkey of a colleague does not open the door', async () => {
    await addPasskey(await signedIn());
    const colleague = await withPassword(world, 'colleague');
    const theirs = new PasskeyDevice();
    const other = await signedIn(colleague);
    await other.prove(colleague.password);
    const { body } = await other.ask(calls.startPasskey);
    await other.ask(calls.addPasskey, { body: { name: 'Van mij', response: theirs.make(body.challenge) } });
    const { visitor, challenge } = await atSecondStep();
    const refused = await visitor.ask(calls.confirmPasskey, { body: { response: theirs.use(challenge) } });
    expect(refused.status).toBe(401);
  });

  test('one that was taken away opens nothing', async () => {
    const owner = await signedIn();
    const [phone, laptop] = [await addPasskey(owner), await addPasskey(owner, 'Laptop')];
    const { visitor, challenge } = await atSecondStep();
    await owner.prove(samira.password);
    const { body } = await owner.ask(calls.removePasskey, { params: { passkeyId: phone.id } });
    expect(body.passkeys.map(({ id }) => id)).toEqual([laptop.id]);
    const refused = await visitor.ask(calls.confirmPasskey, { body: { response: phone.use(challenge) } });
    expect(refused.status).toBe(401);
  });

  test.each([
    ['made on another site', { origin: 'https://localhost.example' }],
    ['for another host', { host: 'keukentafel.example' }],
  ])('one %s is not kept', async (_, quirks) => {
    const visitor = await signedIn();
    await visitor.prove(samira.password);
    const { body } = await visitor.ask(calls.startPasskey);
    const response = new PasskeyDevice().make(body.challenge, quirks);
    expect((await visitor.ask(calls.addPasskey, { body: { name: 'Vals', response } })).status).toBe(422);
    expect((await visitor.ask(calls.getSecurity)).body.passkeys).toEqual([]);
  });

  test('one made for another session, or without asking, is not kept', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await one.prove(samira.password);
    const { body } = await one.ask(calls.startPasskey);
    const response = new PasskeyDevice().make(body.challenge);
    expect((await two.ask(calls.addPasskey, { body: { name: 'Vreemd', response } })).status).toBe(422);
    expect((await one.ask(calls.addPasskey, { body: { name: '', response } })).status).toBe(400);
  });
});
