import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { remember } from '../modules/accounts/door.ts';
import { signInName } from '../modules/accounts/domain.ts';
import type { AccountTables } from '../modules/accounts/tables.ts';
import { hashPassword } from '../platform/auth/password.ts';
import { connect } from '../platform/db/connection.ts';
import { migrate } from '../platform/db/migrate.ts';

export const NewOrganisation = z.object({
  name: z.string().trim().min(1).max(200),
  adminEmail: z.email().max(200),
  adminName: z.string().trim().min(1).max(200).default('Beheer'),
  teams: z.array(z.string().trim().min(1).max(200)).max(200).default([]),
});
export type NewOrganisation = z.output<typeof NewOrganisation>;

/**
 * Makes the first organisation of a database, its teams, and an administrator with a password nobody else knows. All of
 * it or nothing, and only where no organisation is: a second one, or the demo, is never mixed with it.
 *
 * @param ownerUrl the address of a role that may create tables; an empty database gets them first
 * @param appPassword for the role of the program, as DATABASE_APP_PASSWORD
 * @returns the password, shown once and kept as a hash only; or the name of the organisation that is there already
 */
export async function makeFirstOrganisation(
  ownerUrl: string,
  { name, adminEmail, adminName, teams }: NewOrganisation,
  appPassword?: string,
): Promise<{ password: string } | { there: string }> {
  const owner = connect(ownerUrl, 1);
  try {
    // Where the tables are, the program has made them; doing it again would give its role another password.
    const { rows } = await sql<{ found: string | null }>`select to_regclass('organisation')::text as found`.execute(
      owner,
    );
    if (!rows[0]?.found) await migrate(ownerUrl, appPassword);
    const password = randomBytes(15).toString('base64url');
    const passwordHash = await hashPassword(password);
    return await owner.transaction().execute(async (tx) => {
      // Two of these at once: the second one waits, and then finds the first.
      await sql`lock table organisation in exclusive mode`.execute(tx);
      const db = tx.withTables<AccountTables>();
      const there = await db.selectFrom('organisation').select('name').limit(1).executeTakeFirst();
      if (there) return { there: there.name };
      const organisationId = uuidv7();
      const admin = { organisationId, id: uuidv7(), role: 'admin' as const };
      await db.insertInto('organisation').values({ organisationId, name, isDemo: false }).execute();
      for (const team of teams) {
        await db
          .insertInto('team')
          .values({ organisationId, id: uuidv7(), neighbourhoodId: null, name: team })
          .execute();
      }
      await db
        .insertInto('account')
        .values({
          ...admin,
          name: adminName,
          email: adminEmail,
          language: 'nl',
          passwordHash,
          totpSealed: null,
          totpConfirmedAt: null,
          totpLastStep: null,
          expertise: [],
          endedAt: null,
        })
        .execute();
      const email = signInName(adminEmail);
      await db.insertInto('signInName').values({ email, organisationId, accountId: admin.id }).execute();
      await remember(tx, admin, 'makeOrganisation', uuidv7());
      return { password };
    });
  } finally {
    await owner.destroy();
  }
}
