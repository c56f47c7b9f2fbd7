import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { Traveller } from '../../tests/harness/municipality.ts';
import { Visitor, withPassword } from '../../tests/harness/visitor.ts';
import {
  world,
  municipality,
  db,
  done,
  arrive,
  me,
  settleMunicipality,
} from '../../tests/harness/municipality-place.ts';

settleMunicipality();

// Against a real OpenID provider on loopback: what it says is believed when all of it is right, and otherwise nothing.

describe('an account that is there already', () => {
  /** As an administrator makes one beforehand: nobody's yet. */
  async function waitingAccount(email: string, role: 'host' | 'admin' = 'host') {
    const { organisationId } = world.viewers.generalist;
    const [waiting] = await db()
      .insertInto('account')
      .values({
        organisationId,
        id: uuidv7(),
        name: 'Wacht',
        email,
        role,
        language: 'en',
        passwordHash: null,
        totpSealed: null,
        totpConfirmedAt: null,
        totpLastStep: null,
        expertise: [],
        endedAt: null,
      })
      .returning('id')
      .execute();
    const accountId = waiting?.id ?? '';
    await db().insertInto('signInName').values({ email, organisationId, accountId }).execute();
    return accountId;
  }
  const tell = (email: string, email_verified: unknown) =>
    municipality.people.set('eva', { name: 'Eva', email, groups: ['wijkteam'], email_verified } as never);

  test('waits for somebody whose address the provider checked', async () => {
    const accountId = await waitingAccount('eva1@gemeente.example');
    tell('Eva1@Gemeente.example', true);
    expect((await me(await arrive('eva')))?.accountId).toBe(accountId);
  });

  test.each([undefined, false, 'true', 1])(
    'is not joined by an address that was not checked (%s)',
    async (verified) => {
      const email = `eva-${String(verified)}@gemeente.example`;
      await waitingAccount(email);
      tell(email, verified);
      const traveller = new Traveller(world, municipality);
      // A claim that is no boolean does not even get through the provider's own format; both ways nobody comes in.
      expect(await traveller.visit('eva')).toBe('/signed-in#page.email-taken');
      expect(traveller.here.has('session')).toBe(false);
    },
  );

  test("with a password is somebody's own, and so is that of an administrator", async () => {
    const samira = await withPassword(world, 'generalist');
    tell(samira.email, true);
    expect(await new Traveller(world, municipality).visit('eva')).toBe('/signed-in#page.email-taken');
    await waitingAccount('beheer@gemeente.example', 'admin');
    tell('beheer@gemeente.example', true);
    expect(await new Traveller(world, municipality).visit('eva')).toBe('/signed-in#page.email-taken');
  });

  test('is joined by being in both at once, after showing who one is', async () => {
    const samira = await withPassword(world, 'generalist');
    const visitor = new Visitor(world);
    await visitor.enter(samira);
    tell(samira.email, true);
    const traveller = new Traveller(world, municipality);
    traveller.here.set('session', visitor.cookie ?? '');
    await db()
      .updateTable('session')
      .set({ steppedUpAt: new Date(Date.now() - 3_600_000).toISOString() })
      .where('accountId', '=', world.viewers.generalist.accountId)
      .execute();
    expect(await traveller.visit('eva', 'link')).toBe('/signed-in#page.failed');
    await visitor.prove(samira.password);
    expect(await traveller.visit('eva', 'link')).toBe(done);
    expect((await me(await arrive('eva')))?.accountId).toBe(world.viewers.generalist.accountId);
    expect(await new Traveller(world, municipality).visit('eva', 'link')).toBe('/signed-in#page.failed');
  });
});

describe('showing once more who one is', () => {
  async function longAgo(): Promise<void> {
    const steppedUpAt = new Date(Date.now() - 3_600_000).toISOString();
    await db().updateTable('session').set({ steppedUpAt }).execute();
  }
  const freshProofs = () =>
    db()
      .selectFrom('session')
      .select('id')
      .where('steppedUpAt', '>', new Date(Date.now() - 60_000).toISOString())
      .execute();

  test('is asked again there, and counts', async () => {
    const traveller = await arrive();
    await longAgo();
    expect(await traveller.visit('noor', 'step-up')).toBe(done);
    expect(await freshProofs()).toHaveLength(1);
  });

  test('somebody else there is not the one here', async () => {
    const traveller = await arrive();
    await longAgo();
    municipality.people.set('eva', { name: 'Eva', groups: ['wijkteam'] });
    // Who comes in there as somebody else goes out there first, and the provider tells us: the session here is over.
    expect(await traveller.visit('eva', 'step-up')).toBe('/signed-in#page.failed');
    expect(await me(traveller)).toBeUndefined();
    expect(await freshProofs()).toHaveLength(0);
  });

  test.each([undefined, -7200])('a provider that did not ask again (auth_time %s) is not believed', async (offset) => {
    const traveller = await arrive();
    await longAgo();
    municipality.quirk = ({ auth_time: _, ...claims }, sign) =>
      sign({ ...claims, ...(offset ? { auth_time: Math.floor(Date.now() / 1000) + offset } : {}) });
    expect(await traveller.visit('noor', 'step-up')).toBe('/signed-in#page.failed');
    expect(await freshProofs()).toHaveLength(0);
  });
});
