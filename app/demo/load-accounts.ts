import type { Town, Worker } from '../../demo/story-town.ts';
import type { PersonName } from '../../demo/story-words.ts';
import { signInName } from '../../modules/accounts/domain.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import type { DemoContext } from './telling-time.ts';

/** Every demo account has the same password: nothing in this town is real. */
export const demoPassword = 'keukentafel';

const fullName = (name: PersonName) => [name.given, name.infix, name.family].filter(Boolean).join(' ');

/** The municipality, its neighbourhoods and teams, and everyone who works there. */
export async function loadAccounts(demo: DemoContext, town: Town, workers: readonly Worker[]): Promise<void> {
  const { organisationId, id } = demo;
  const db = demo.tx.withTables<AccountTables>();
  await db
    .insertInto('organisation')
    .values({ organisationId, name: `Gemeente ${town.municipality}`, isDemo: true })
    .execute();
  await db
    .insertInto('neighbourhood')
    .values(town.neighbourhoods.map(({ key, name }) => ({ organisationId, id: id('neighbourhood', key), name })))
    .execute();
  await db
    .insertInto('team')
    .values(
      town.teams.map((team) => ({
        organisationId,
        id: id('team', team.key),
        name: team.name,
        neighbourhoodId: neighbourhoodOf(demo, town, team.key),
      })),
    )
    .execute();

  const passwordHash = await hashPassword(demoPassword);
  for (const worker of workers) {
    const accountId = id('account', worker.key);
    await db
      .insertInto('account')
      .values({
        organisationId,
        id: accountId,
        name: fullName(worker.name),
        email: worker.email,
        role: worker.role,
        language: 'nl',
        passwordHash,
        expertise: worker.expertise,
        totpSealed: null,
        totpConfirmedAt: null,
        totpLastStep: null,
        endedAt: null,
      })
      .execute();
    await db
      .insertInto('signInName')
      .values({ email: signInName(worker.email), organisationId, accountId })
      .execute();
    for (const team of worker.teams) {
      await db
        .insertInto('teamMember')
        .values({ organisationId, teamId: id('team', team), accountId })
        .execute();
    }
  }
}

function neighbourhoodOf(demo: DemoContext, town: Town, team: string): string | null {
  const found = town.neighbourhoods.find((neighbourhood) => neighbourhood.team === team);
  return found ? demo.id('neighbourhood', found.key) : null;
}
