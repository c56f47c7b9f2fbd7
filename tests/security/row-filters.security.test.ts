import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedRows } from '../../access/shared-rows.ts';
import { rowScope } from '../../access/viewer.ts';
import { loadViewer } from '../../modules/accounts/store.ts';
import { connect, type Db } from '../../platform/db/connection.ts';
import { asRecipient, inScope } from '../../platform/db/viewer-transaction.ts';
import { freshDatabase } from '../harness/database.ts';
import { figure, howMany, seed } from './figures.ts';
import { aTown, type Town } from './imagined-town.ts';
import { TownPlace, type PutTown } from './town-in-database.ts';
import { ofNoOrganisation, seesRow } from './who-sees-rows.ts';

// Every row filter of the database against the sentences of who-sees-rows.ts: imagined towns are put in a real
// PostgreSQL, everybody in them looks in every table, and what they see is compared row by row.

let place: TownPlace;
let db: Db;
let tables: string[];
beforeAll(async () => {
  const { appUrl, migratorUrl } = await freshDatabase();
  place = new TownPlace(migratorUrl);
  await place.open();
  db = connect(appUrl, 1);
  tables = place.tables().filter((table) => !ofNoOrganisation.includes(table));
});
afterAll(async () => {
  await place.close();
  await db.destroy();
});

/** What somebody sees of every table: table and place of each row, by the way a request goes. */
async function seen({ ids }: PutTown, town: Town, who: number): Promise<Set<string>> {
  const organisationId = ids.organisations[town.workers[who]!.organisation]!;
  const accountId = ids.workers[who]!;
  const viewer = await inScope(db, { organisationId, role: 'gate' }, async (tx) => {
    const found = (await loadViewer(tx, organisationId, accountId))!;
    if (found.role !== 'partner') return found;
    await asRecipient(tx, accountId);
    return { ...found, shared: await sharedRows(tx, organisationId, accountId) };
  });
  return inScope(db, rowScope(viewer), async (tx) => {
    const looks = tables.map(
      (table) => sql`select ${sql.lit(table)} as "table", ctid::text as place from ${sql.table(table)}`,
    );
    const { rows } = await sql<{ table: string; place: string }>`${sql.join(looks, sql` union all `)}`.execute(tx);
    return new Set(rows.map((row) => `${row.table} ${row.place}`));
  });
}

test('every table shows everybody exactly the rows they may see', async (context) => {
  let compared = 0;
  let visible = 0;
  const unspoken = new Set<string>();
  const look = async (town: Town) => {
    const put = await place.put(town);
    for (const who of town.workers.keys()) {
      const shown = await seen(put, town, who);
      const wrong = put.rows.flatMap(({ table, place: at, facts }) => {
        const should = seesRow(town, who, table, facts);
        if (should === undefined && !ofNoOrganisation.includes(table)) unspoken.add(table);
        compared += 1;
        const does = shown.delete(`${table} ${at}`);
        if (does) visible += 1;
        return should === undefined || should === does ? [] : [{ table, facts, should, does }];
      });
      expect({ who, role: town.workers[who]!.role, wrong: wrong.slice(0, 5) }).toMatchObject({ wrong: [] });
      // Of no other town either, nor a row that was not put there.
      expect([...shown]).toEqual([]);
    }
  };
  await fc.assert(fc.asyncProperty(aTown, look), {
    seed,
    numRuns: howMany({ sample: 8, whole: 120 }),
    endOnFailure: true,
  });
  expect([...unspoken], 'say in tests/security/who-sees-rows.ts who sees these').toEqual([]);
  expect(visible).toBeGreaterThan(0);
  figure(context, 'rows compared with who may see them', compared, 'each as the sentences say');
  figure(context, '  of which were seen', visible, 'more than none');
}, 600_000);
