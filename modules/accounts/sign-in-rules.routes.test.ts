import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { PasskeyDevice } from '../../tests/harness/passkey-device.ts';
import { turnCodesOn, Visitor, withPassword } from '../../tests/harness/visitor.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { getMe, listColleagues, signOut } from './api.ts';
import * as security from './api-security.ts';
import { changeSignInRules, checkProvider, getSignInRules, type SignInRules } from './api-sign-in-rules.ts';
import type { AccountTables } from './tables.ts';

const day = (ahead: number) => amsterdamDay(new Date(Date.now() + ahead * 86_400_000));
const nothing = {
  secondStepFrom: null,
  secondStepFor: 'all' as const,
  idleMinutes: null,
  longestMinutes: null,
  passwordsOff: false,
};

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  const db = world.owner.withTables<AccountTables>();
  await db.deleteFrom('passkey').execute();
  await db.deleteFrom('signInTry').execute();
  await db.deleteFrom('identityProvider').execute();
  await db.updateTable('account').set({ passwordHash: null, totpSealed: null, totpConfirmedAt: null }).execute();
  await db.updateTable('organisation').set(nothing).execute();
});

const rules = async (): Promise<SignInRules> => (await world.ask('admin', getSignInRules)).body;
async function choose(part: Partial<z.input<typeof changeSignInRules.body>>) {
  const { version } = await rules();
  return world.ask('admin', changeSignInRules, { body: { ...nothing, ...part, version } });
}

/** A provider that is in use, at an address where nobody answers. */
async function keepProvider(isEnabled = true): Promise<string> {
  const id = uuidv7();
  const { organisationId } = world.viewers.admin;
  await world.owner
    .withTables<AccountTables>()
    .insertInto('identityProvider')
    .values({
      ...{ organisationId, id, name: 'Gemeente', issuer: 'http://127.0.0.1:9', clientId: 'keukentafel', isEnabled },
      ...{ clientSecret: Buffer.from('geheim'), groupClaim: 'groups', version: 1, createdAt: new Date().toISOString() },
      roleRules: JSON.stringify([{ group: 'wijkteam', role: 'generalist' }]),
      teamRules: JSON.stringify([{ group: 'haven', teamId: world.teams.haven }]),
    })
    .execute();
  return id;
}

async function comeIn(account: { email: string; password: string }): Promise<Visitor> {
  const visitor = new Visitor(world);
  await visitor.enter(account);
  return visitor;
}

describe('a second step that is asked', () => {
  test('is announced until the day, and refuses everything but setting it up from the day on', async () => {
    const samira = await withPassword(world, 'generalist');
    expect((await choose({ secondStepFrom: day(5) })).status).toBe(200);
    const visitor = await comeIn(samira);
    expect((await visitor.ask(getMe)).body).toMatchObject({ secondStepFrom: day(5), needsSecondStep: false });
    expect((await visitor.ask(listColleagues)).status).toBe(200);

    await choose({ secondStepFrom: day(0) });
    expect((await visitor.ask(getMe)).body).toMatchObject({ secondStepFrom: day(0), needsSecondStep: true });
    const refused = await visitor.ask(listColleagues);
    expect(refused).toMatchObject({ status: 401, body: { code: 'second-step-needed' } });

    await turnCodesOn(visitor, samira.password);
    expect((await visitor.ask(getMe)).body).toMatchObject({ secondStepFrom: null, needsSecondStep: false });
    expect((await visitor.ask(listColleagues)).status).toBe(200);
  });

  test('can be a passkey', async () => {
    const samira = await withPassword(world, 'generalist');
    await choose({ secondStepFrom: day(0) });
    const visitor = await comeIn(samira);
    await visitor.prove(samira.password);
    const { body } = await visitor.ask(security.startPasskey);
    const response = new PasskeyDevice().make(body.challenge);
    expect((await visitor.ask(security.addPasskey, { body: { name: 'Telefoon', response } })).status).toBe(201);
    expect((await visitor.ask(listColleagues)).status).toBe(200);
  });

  test('lets somebody sign out without one', async () => {
    const visitor = await comeIn(await withPassword(world, 'generalist'));
    await choose({ secondStepFrom: day(0) });
    expect((await visitor.ask(signOut)).status).toBe(200);
    expect((await visitor.ask(getMe)).body).toMatchObject({ code: 'not-signed-in' });
  });

  test('is not asked of a host where it is asked of who reads files', async () => {
    const host = await withPassword(world, 'host');
    const coach = await withPassword(world, 'coach');
    await choose({ secondStepFrom: day(0), secondStepFor: 'files' });
    expect((await (await comeIn(host)).ask(getMe)).body.needsSecondStep).toBe(false);
    expect((await (await comeIn(coach)).ask(getMe)).body.needsSecondStep).toBe(true);
  });

  test('is not asked of who came by the provider of the municipality', async () => {
    const samira = await withPassword(world, 'generalist');
    await choose({ secondStepFrom: day(0) });
    const visitor = await comeIn(samira);
    const { accountId } = world.viewers.generalist;
    await world.owner
      .withTables<AccountTables>()
      .updateTable('session')
      .set({ providerId: await keepProvider() })
      .where('accountId', '=', accountId)
      .execute();
    expect((await visitor.ask(getMe)).body).toMatchObject({ secondStepFrom: null, needsSecondStep: false });
    await world.owner.withTables<AccountTables>().updateTable('session').set({ providerId: null }).execute();
  });

  test('cannot be got round by joining the account to somebody at the provider', async () => {
    const visitor = await comeIn(await withPassword(world, 'generalist'));
    const id = await keepProvider();
    const { organisationId } = world.viewers.generalist;
    const db = world.owner.withTables<AccountTables>();
    await db.insertInto('providerDoor').values({ id, organisationId, name: 'Gemeente' }).execute();
    await choose({ secondStepFrom: day(0) });
    const reply = await world.server.inject({
      url: `/api/v1/session/providers/${id}/visit?for=link`,
      cookies: { session: visitor.cookie ?? '' },
    });
    expect(reply.headers.location).toMatch(/failed$/);
    await db.deleteFrom('providerDoor').execute();
  });

  test('the last one stays', async () => {
    const samira = await withPassword(world, 'generalist');
    const visitor = await comeIn(samira);
    await turnCodesOn(visitor, samira.password);
    await choose({ secondStepFrom: day(0) });
    await visitor.prove(samira.password);
    expect(await visitor.ask(security.removeCodes)).toMatchObject({ status: 422, body: { code: 'rule' } });
    expect((await visitor.ask(security.getSecurity)).body.codesSince).not.toBeNull();
    await world.owner.withTables<AccountTables>().updateTable('organisation').set(nothing).execute();
    await visitor.prove(samira.password);
    expect((await visitor.ask(security.removeCodes)).status).toBe(200);
  });

  test('is counted for the administrator, who sees how many have none', async () => {
    const samira = await withPassword(world, 'generalist');
    await withPassword(world, 'host');
    await turnCodesOn(await comeIn(samira), samira.password);
    expect(await rules()).toMatchObject({ steps: { all: 2, files: 1 }, without: { all: 1, files: 0 } });
  });

  test('does not begin on a day that has gone', async () => {
    const refused = await choose({ secondStepFrom: day(-1) });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'secondStepFrom' }] } });
  });
});

describe('the rules', () => {
  test('are changed by one administrator at a time; the second sees what the first chose', async () => {
    const { version } = await rules();
    expect(
      (await world.ask('admin', changeSignInRules, { body: { ...nothing, idleMinutes: 30, version } })).status,
    ).toBe(200);
    const late = await world.ask('admin', changeSignInRules, { body: { ...nothing, idleMinutes: 60, version } });
    expect(late).toMatchObject({ status: 409, body: { current: { idleMinutes: 30, version: version + 1 } } });
    expect((await rules()).idleMinutes).toBe(30);
  });

  test('ask once more who is there, and are kept in the audit with what was changed', async () => {
    const admin = await withPassword(world, 'admin');
    const visitor = await comeIn(admin);
    const { version } = await rules();
    await world.owner.withTables<AccountTables>().updateTable('session').set({ steppedUpAt: null }).execute();
    const body = { ...nothing, longestMinutes: 480, version };
    expect((await visitor.ask(changeSignInRules, { body })).body).toMatchObject({ code: 'step-up-needed' });
    await visitor.prove(admin.password);
    expect((await visitor.ask(changeSignInRules, { body })).status).toBe(200);
    const { rows } = await world.auditOf('changeSignInRules');
    expect(rows.at(-1)).toMatchObject({ kind: 'write', outcome: 'done', objects: { longestMinutes: '480' } });
    await world.owner
      .withTables<AccountTables>()
      .updateTable('session')
      .set({ steppedUpAt: new Date().toISOString() })
      .execute();
  });

  test('stay within the bounds', async () => {
    for (const wrong of [{ idleMinutes: 14 }, { idleMinutes: 721 }, { longestMinutes: 59 }, { longestMinutes: 1441 }]) {
      expect((await choose(wrong)).body).toMatchObject({ code: 'invalid-input' });
    }
    const longer = await choose({ idleMinutes: 120, longestMinutes: 60 });
    expect(longer).toMatchObject({ status: 400, body: { errors: [{ path: 'idleMinutes' }] } });
  });

  test('make a session shorter at once, and longer only from the next sign-in', async () => {
    const visitor = await comeIn(await withPassword(world, 'generalist'));
    const stored = async () =>
      world.owner
        .withTables<AccountTables>()
        .selectFrom('session')
        .select(['idleMinutes', 'longestMinutes'])
        .where('accountId', '=', world.viewers.generalist.accountId)
        .orderBy('createdAt', 'desc')
        .executeTakeFirstOrThrow();
    await choose({ idleMinutes: 20, longestMinutes: 90 });
    expect(await stored()).toEqual({ idleMinutes: 20, longestMinutes: 90 });
    await choose({ idleMinutes: 300, longestMinutes: 900 });
    expect(await stored()).toEqual({ idleMinutes: 20, longestMinutes: 90 });
    expect((await visitor.ask(getMe)).status).toBe(200);
    const email = (await visitor.ask(getMe)).body.email;
    await comeIn({ email, password: 'vier woorden op een rij' });
    expect(await stored()).toEqual({ idleMinutes: 300, longestMinutes: 900 });
  });
});

describe('passwords', () => {
  test('stay while there is no provider in use', async () => {
    await keepProvider(false);
    const refused = await choose({ passwordsOff: true });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'passwordsOff' }] } });
  });

  test('are not turned off by who would not come in again', async () => {
    await keepProvider();
    await withPassword(world, 'admin');
    const refused = await choose({ passwordsOff: true });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'passwordsOff' }] } });
    expect((await rules()).passwordsOff).toBe(false);
  });

  test('turned off, open the door to an administrator with a second step only, who then keeps it', async () => {
    await keepProvider();
    const samira = await withPassword(world, 'generalist');
    const admin = await withPassword(world, 'admin');
    const visitor = await comeIn(admin);
    await turnCodesOn(visitor, admin.password);
    expect((await choose({ passwordsOff: true })).status).toBe(200);

    const refused = await new Visitor(world).enter(samira);
    expect(refused).toMatchObject({ status: 401, body: { code: 'wrong-sign-in' } });
    expect((await new Visitor(world).enter(admin)).body).toEqual({ complete: false, secondFactors: ['totp'] });
    await visitor.prove(admin.password);
    expect((await visitor.ask(security.removeCodes)).status).toBe(422);

    // A provider that was taken away shuts nobody out.
    await world.owner.withTables<AccountTables>().deleteFrom('identityProvider').execute();
    expect((await new Visitor(world).enter(samira)).status).toBe(201);
  });
});

describe('the provider', () => {
  test('is shown as it is set, without its secret', async () => {
    const id = await keepProvider();
    const { body } = await world.ask('admin', getSignInRules);
    expect(body.providers).toEqual([
      {
        ...{ id, name: 'Gemeente', issuer: 'http://127.0.0.1:9', clientId: 'keukentafel', hasSecret: true },
        ...{ isEnabled: true, groupClaim: 'groups', people: 0, lastSignInAt: null },
        roleRules: [{ group: 'wijkteam', role: 'generalist' }],
        teamRules: [{ group: 'haven', team: expect.any(String) as string }],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('geheim');
  });

  test('that does not answer is said to be away', async () => {
    const providerId = await keepProvider();
    const { status, body } = await world.ask('admin', checkProvider, { params: { providerId } });
    expect({ status, outcome: body.outcome }).toEqual({ status: 201, outcome: 'away' });
  });
});
