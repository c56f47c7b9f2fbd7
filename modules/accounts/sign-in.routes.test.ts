import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { getMe, signIn, signOut } from './api.ts';
import * as calls from './api-security.ts';
import type { AccountTables } from './tables.ts';

let world: World;
let samira: { email: string; password: string };
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  await db().deleteFrom('signInTry').execute();
  samira = await withPassword(world, 'generalist');
});

const db = () => world.owner.withTables<AccountTables>();
const wrong = () => ({ ...samira, password: 'een ander wachtwoord' });
const signedIn = async () => {
  const visitor = new Visitor(world);
  expect((await visitor.enter(samira)).body.complete).toBe(true);
  return visitor;
};

/** As if the tries were made so many seconds earlier. */
async function letPass(seconds: number): Promise<void> {
  for (const { key, at } of await db().selectFrom('signInTry').select(['key', 'at']).execute()) {
    const earlier = new Date(Date.parse(at) - seconds * 1000).toISOString();
    await db().updateTable('signInTry').set({ at: earlier }).where('key', '=', key).execute();
  }
}

describe('the door', () => {
  test('opens with capitals and spaces around the name, and says which device', async () => {
    const visitor = new Visitor(world);
    await visitor.enter({ ...samira, email: samira.email.toUpperCase() });
    const { body } = await visitor.ask(calls.getSecurity);
    expect(body.sessions.find(({ isThis }) => isThis)).toMatchObject({ browser: 'firefox', system: 'windows' });
  });

  test('says the same of a wrong password, an unknown name, a left colleague and somebody without a password', async () => {
    const gone = await withPassword(world, 'coach');
    const { accountId } = world.viewers.coach;
    await db().updateTable('account').set({ endedAt: new Date().toISOString() }).where('id', '=', accountId).execute();
    const host = await withPassword(world, 'host');
    await db().updateTable('account').set({ passwordHash: null }).where('email', '=', host.email).execute();
    const answers = [];
    for (const account of [wrong(), { ...samira, email: 'niemand@world.example' }, gone, host]) {
      const { status, body } = await new Visitor(world).enter(account);
      answers.push({ status, body });
    }
    expect(answers[0]).toMatchObject({
      status: 401,
      body: { code: 'wrong-sign-in', detail: expect.stringMatching(/^Dit e-mailadres en wachtwoord/) },
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('works as hard for an unknown name as for a known one', async () => {
    // Work of this process, not the clock, by turns, and the least of each: whatever else the machine does is left out.
    const least = new Map<string, number>();
    for (let turn = 0; turn < 30; turn += 1) {
      const email = turn % 2 === 0 ? samira.email : 'niemand@world.example';
      await db().deleteFrom('signInTry').execute();
      const before = process.cpuUsage();
      await new Visitor(world).enter({ email, password: 'mis' });
      const { user, system } = process.cpuUsage(before);
      least.set(email, Math.min(least.get(email) ?? Infinity, user + system));
    }
    const [known = 0, unknown = 0] = least.values();
    expect(unknown / known).toBeGreaterThan(0.6);
    expect(unknown / known).toBeLessThan(1.7);
  });

  test('refuses half a form by field', async () => {
    const { status, body } = await new Visitor(world).ask(signIn, { body: { email: 'geen adres', password: '' } });
    expect(status).toBe(400);
    expect((body as unknown as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'email',
      'password',
    ]);
  });

  test.each(['niemand@world.example', undefined])('slows a guesser down, known name or not (%s)', async (email) => {
    const guess = { ...wrong(), ...(email ? { email } : {}) };
    const statuses = [];
    for (let turn = 0; turn < 6; turn += 1) statuses.push((await new Visitor(world).enter(guess)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const { headers, body } = await new Visitor(world).enter(guess);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(5);
    expect((body as unknown as { detail: string }).detail).toMatch(/Wacht \d seconden?/);
    await letPass(5);
    expect((await new Visitor(world).enter(guess)).status).toBe(401);
    await letPass(5);
    expect((await new Visitor(world).enter(guess)).status).toBe(429);
    await letPass(3600);
    expect((await new Visitor(world).enter(guess)).status).toBe(401);
  });

  test('many guesses at the same moment are as many guesses', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => new Visitor(world).enter(wrong())));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test('a guesser elsewhere, or a colleague who forgot, does not keep the owner out', async () => {
    await signedIn();
    for (let turn = 0; turn < 45; turn += 1) {
      await new Visitor(world, `198.51.100.${turn}`).enter(wrong());
    }
    expect((await new Visitor(world, '203.0.113.9').enter(samira)).status).toBe(429);
    const colleague = await withPassword(world, 'colleague');
    for (let turn = 0; turn < 7; turn += 1) await new Visitor(world).enter({ ...colleague, password: 'mis' });
    expect((await new Visitor(world).enter(samira)).status).toBe(201);
  });

  test('signing in again in the same browser ends the session from before', async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    await visitor.enter(samira);
    expect((await visitor.ask(getMe)).status).toBe(200);
    visitor.cookie = before;
    expect((await visitor.ask(getMe)).status).toBe(401);
  });
});

describe('the password once more', () => {
  const acts = [
    ['codes on', (visitor: Visitor) => visitor.ask(calls.startCodes)],
    ['codes off', (visitor: Visitor) => visitor.ask(calls.removeCodes)],
    ['a passkey', (visitor: Visitor) => visitor.ask(calls.startPasskey)],
    ['a password', (visitor: Visitor) => visitor.ask(calls.changePassword, { body: { newPassword: samira.password } })],
  ] as const;

  test.each(acts)('%s asks for it', async (_, act) => {
    const visitor = await signedIn();
    expect(await act(visitor)).toMatchObject({ status: 403, body: { code: 'proof-needed' } });
    await visitor.prove(samira.password);
    expect((await act(visitor)).status).toBeLessThan(300);
  });

  test('counts for one act, in this session, for five minutes', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await one.prove(samira.password);
    expect((await two.ask(calls.startPasskey)).status).toBe(403);
    expect((await one.ask(calls.startPasskey)).status).toBe(201);
    expect((await one.ask(calls.startPasskey)).status).toBe(403);
    await one.prove(samira.password);
    const provenAt = new Date(Date.now() - 5 * 60_000).toISOString();
    await db().updateTable('session').set({ provenAt }).where('provenAt', 'is not', null).execute();
    expect((await one.ask(calls.startPasskey)).status).toBe(403);
  });

  test('a wrong one is refused, slowed down, and does not end the session', async () => {
    const visitor = await signedIn();
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await visitor.prove('mis'));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(answers[0]?.body).toMatchObject({
      code: 'wrong-sign-in',
      detail: expect.stringMatching(/niet je wachtwoord/),
    });
    expect((await visitor.ask(calls.startPasskey)).status).toBe(403);
    expect((await visitor.ask(getMe)).status).toBe(200);
  });
});

describe('the password', () => {
  test('is changed, works at once, and ends the other sessions', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    await here.prove(samira.password);
    const newPassword = 'paarse fiets onder brug';
    expect((await here.ask(calls.changePassword, { body: { newPassword } })).status).toBe(200);
    expect((await here.ask(getMe)).status).toBe(200);
    expect((await there.ask(getMe)).status).toBe(401);
    expect((await new Visitor(world).enter(samira)).status).toBe(401);
    expect((await new Visitor(world).enter({ ...samira, password: newPassword })).status).toBe(201);
  });

  test('needs twelve characters and nothing else', async () => {
    const visitor = await signedIn();
    await visitor.prove(samira.password);
    const short = await visitor.ask(calls.changePassword, { body: { newPassword: 'elf tekens.' } });
    expect(short).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'newPassword', message: 'Vul ten minste 12 tekens in.' }] },
    });
    const plain = 'aaaa bbbb cccc';
    expect((await visitor.ask(calls.changePassword, { body: { newPassword: plain } })).status).toBe(200);
  });

  test('is not the name of the product or of the person, nor a known one; another can be chosen at once', async () => {
    const visitor = await signedIn();
    await visitor.prove(samira.password);
    const { name } = (await visitor.ask(getMe)).body;
    for (const newPassword of ['Keukentafel 2026!', `${name} ${name} 2026`, '1q2w3e4r5t6y']) {
      const easy = await visitor.ask(calls.changePassword, { body: { newPassword } });
      expect(easy).toMatchObject({ status: 400, body: { errors: [{ path: 'newPassword' }] } });
    }
    const good = '  Paarse fiets onder de brug, die niemand kent behalve de kapitein van de pont.  ';
    expect((await visitor.ask(calls.changePassword, { body: { newPassword: good } })).status).toBe(200);
    // Exactly as it was typed, spaces at the ends and all 80 characters.
    expect((await new Visitor(world).enter({ ...samira, password: good.trim() })).status).toBe(401);
    expect((await new Visitor(world).enter({ ...samira, password: good })).status).toBe(201);
  });

  test('leaves no trace beside its hash: not in keys of writes, not in the audit', async () => {
    const visitor = await signedIn();
    const newPassword = `geheim ${uuidv7()}`;
    await visitor.prove(samira.password);
    const key = uuidv7();
    await visitor.ask(calls.changePassword, { body: { newPassword }, key });
    await visitor.prove(newPassword);
    const { body } = await visitor.ask(calls.startCodes, { key: uuidv7() });
    type Kept = { idempotencyKey: { key: string }; auditEntry: { action: string } };
    const kept = world.owner.withTables<Kept>();
    const keys = await kept.selectFrom('idempotencyKey').selectAll().execute();
    const entries = await kept.selectFrom('auditEntry').selectAll().execute();
    expect(keys.map((row) => row.key)).not.toContain(key);
    expect(JSON.stringify([keys, entries])).not.toMatch(new RegExp(`${newPassword}|${body.key}`));
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(['changePassword', 'proveIdentity']));
  });
});

describe('sessions', () => {
  test('are listed, and one elsewhere is ended', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const { body } = await there.ask(calls.getSecurity);
    const id = body.sessions.find(({ isThis }) => isThis)?.id ?? '';
    expect((await here.ask(calls.endSession, { params: { sessionId: id } })).status).toBe(200);
    expect((await there.ask(getMe)).status).toBe(401);
    expect((await here.ask(calls.endSession, { params: { sessionId: id } })).status).toBe(404);
  });

  test('all others end at once', async () => {
    const [here, one, two] = [await signedIn(), await signedIn(), await signedIn()];
    expect((await here.ask(calls.endOtherSessions)).body.sessions).toHaveLength(1);
    for (const other of [one, two]) expect((await other.ask(getMe)).status).toBe(401);
    expect((await here.ask(getMe)).status).toBe(200);
  });

  test('of somebody else are not there', async () => {
    const here = await signedIn();
    const colleague = new Visitor(world);
    await colleague.enter(await withPassword(world, 'colleague'));
    const { body } = await colleague.ask(calls.getSecurity);
    const params = { sessionId: body.sessions.find(({ isThis }) => isThis)?.id ?? '' };
    expect((await here.ask(calls.endSession, { params })).status).toBe(404);
    expect((await colleague.ask(getMe)).status).toBe(200);
  });

  test('leaving ends this one', async () => {
    const visitor = await signedIn();
    const before = visitor.cookie;
    await visitor.ask(signOut);
    expect(visitor.cookie).toBeUndefined();
    visitor.cookie = before;
    expect((await visitor.ask(getMe)).status).toBe(401);
  });
});
