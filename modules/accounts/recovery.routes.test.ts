import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, turnCodesOn, Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { writtenAnywhere } from '../../tests/harness/written-anywhere.ts';
import { confirmCode, confirmRecovery, getMe } from './api.ts';
import * as calls from './api-security.ts';
import type { AccountTables } from './tables.ts';

// Codes for when the phone is gone: shown once, kept as hashes, each good for one door.

let world: World;
let samira: { email: string; password: string };
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  const db = world.owner.withTables<AccountTables>();
  await db.deleteFrom('recoveryCode').execute();
  await db.deleteFrom('signInTry').execute();
  samira = await withPassword(world, 'generalist');
});

async function pastPassword(account = samira): Promise<Visitor> {
  const visitor = new Visitor(world);
  await visitor.enter(account);
  return visitor;
}

/** Signed in, with an app that gives codes. */
async function withApp(account = samira): Promise<{ visitor: Visitor; key: string }> {
  const visitor = await pastPassword(account);
  return { visitor, key: await turnCodesOn(visitor, account.password) };
}

async function makeCodes(visitor: Visitor): Promise<string[]> {
  await visitor.prove(samira.password);
  const { status, body } = await visitor.ask(calls.makeRecoveryCodes);
  expect(status).toBe(201);
  return body.codes;
}

const left = async (visitor: Visitor) => (await visitor.ask(calls.getSecurity)).body.recoveryCodesLeft;
const tryCode = (visitor: Visitor, code: string) => visitor.ask(confirmRecovery, { body: { code } });

describe('recovery codes', () => {
  test('are ten, made with the password, and readable nowhere but in that one answer', async () => {
    const { visitor } = await withApp();
    expect((await visitor.ask(calls.makeRecoveryCodes)).status).toBe(403);
    const codes = await makeCodes(visitor);
    expect(new Set(codes).size).toBe(10);
    expect(await left(visitor)).toBe(10);
    const written = codes.flatMap((code) => [code, code.replaceAll('-', ''), code.replaceAll('-', '').slice(4)]);
    expect(await writtenAnywhere(world.owner, written)).toEqual([]);
    expect((await visitor.ask(calls.makeRecoveryCodes)).status).toBe(403);
  });

  test('are refused to who has no second step', async () => {
    const visitor = await pastPassword();
    await visitor.prove(samira.password);
    const refused = await visitor.ask(calls.makeRecoveryCodes);
    expect(refused).toMatchObject({ status: 422, body: { code: 'rule' } });
  });

  test('open the door once each, and are offered as long as there are any', async () => {
    const { visitor } = await withApp();
    const [code = ''] = await makeCodes(visitor);
    const next = new Visitor(world);
    expect((await next.enter(samira)).body).toEqual({ complete: false, secondFactors: ['totp', 'recovery'] });
    const opened = await tryCode(next, code.toUpperCase().replaceAll('-', ' '));
    expect(opened).toMatchObject({ status: 201, body: { complete: true } });
    expect((await next.ask(getMe)).status).toBe(200);
    expect(await left(next)).toBe(9);

    const again = await pastPassword();
    expect(await tryCode(again, code)).toMatchObject({ status: 401, body: { code: 'wrong-sign-in' } });
    expect((await again.ask(getMe)).status).toBe(401);

    await sql`update recovery_code set used_at = now()`.execute(world.owner);
    expect((await new Visitor(world).enter(samira)).body).toEqual({ complete: false, secondFactors: ['totp'] });
  });

  test('used by two at the same moment open one door', async () => {
    const { visitor } = await withApp();
    const [code = ''] = await makeCodes(visitor);
    const both = [await pastPassword(), await pastPassword()];
    const answers = await Promise.all(both.map((one) => tryCode(one, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  test('of somebody else, or before a password, open nothing', async () => {
    const { visitor } = await withApp();
    const [code = ''] = await makeCodes(visitor);
    expect((await tryCode(new Visitor(world), code)).status).toBe(401);
    const coach = await withPassword(world, 'coach');
    await withApp(coach);
    expect((await tryCode(await pastPassword(coach), code)).status).toBe(401);
    // A session that is open already has nothing to confirm.
    expect((await tryCode(visitor, code)).status).toBe(401);
    expect(await left(visitor)).toBe(10);
  });

  test.each(['nonsense', '0000-0000-0000', '😀'.repeat(20), "' or 1=1 --"])('%j is refused', async (code) => {
    const { visitor } = await withApp();
    await makeCodes(visitor);
    expect((await tryCode(await pastPassword(), code)).status).toBe(401);
  });

  test('are guessed no faster than codes of an app, and together with them', async () => {
    const { visitor, key } = await withApp();
    const [code = ''] = await makeCodes(visitor);
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await tryCode(await pastPassword(), '0000-0000-0000')).status).toBe(401);
    }
    expect((await tryCode(await pastPassword(), code)).status).toBe(429);
    expect((await (await pastPassword()).ask(confirmCode, { body: { code: codeOf(key) } })).status).toBe(429);
  });

  test('made anew put an end to the earlier ones; without a second step there are none', async () => {
    const { visitor } = await withApp();
    const [old = ''] = await makeCodes(visitor);
    const [fresh = ''] = await makeCodes(visitor);
    expect((await tryCode(await pastPassword(), old)).status).toBe(401);
    expect((await tryCode(await pastPassword(), fresh)).status).toBe(201);

    await visitor.prove(samira.password);
    expect((await visitor.ask(calls.removeCodes)).body.recoveryCodesLeft).toBe(0);
    expect((await new Visitor(world).enter(samira)).body).toEqual({ complete: true, secondFactors: [] });
  });
});
