import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { readTable } from '../../platform/spreadsheet/read-table.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { listHouseholds } from '../households/api.ts';
import * as api from './api.ts';
import { guessColumns } from './domain-guess.ts';
import { exportSheet, templateSheet } from './export-sheet.ts';
import { bringInMessages } from './messages.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const base64 = (file: string | Buffer) => Buffer.from(file).toString('base64');

async function upload(file: string | Buffer, fileName = 'caseload.csv') {
  return world.ask('coach', api.uploadCaseload, {
    body: { teamId: world.teams.haven, fileName, content: base64(file) },
  });
}

async function confirm(made: api.Import, more: Partial<Pick<api.Import, 'grouping' | 'phase'>> = {}) {
  const { columns, grouping, phase, version } = made;
  return world.ask('coach', api.mapColumns, {
    params: { importId: made.id },
    body: { columns: columns.map(({ field }) => field), grouping, phase, version, ...more },
  });
}

const at = ({ id }: { id: string }) => ({ params: { importId: id } });

async function started(file: string | Buffer) {
  const mapped = (await confirm((await upload(file)).body)).body;
  return (await world.ask('coach', api.startImport, { ...at(mapped), body: { version: mapped.version } })).body;
}

async function goOn(made: { id: string }): Promise<api.Import> {
  for (let calls = 0; calls < 100; calls++) {
    const { status, body } = await world.ask('coach', api.importChunk, at(made));
    expect(status).toBe(201);
    if (body.step === 'done') return body;
  }
  throw new Error('It never ends');
}

const bringIn = async (file: string | Buffer) => goOn(await started(file));

describe('stopping halfway', () => {
  const made = async (prefix: string) => {
    const { body } = await world.ask('coach', listHouseholds, { query: { limit: 200 } });
    return body.households.map(({ name }) => name).filter((name) => name.startsWith(prefix));
  };
  const file = (prefix: string, count: number) =>
    ['Voornaam;Achternaam', ...Array.from({ length: count }, (_, index) => `${prefix};Nr${index}`)].join('\n');

  test('between two calls: it goes on where it was and makes each once', async () => {
    const begun = await started(file('Tussendoor', 45));
    const { body: half } = await world.ask('coach', api.importChunk, at(begun));
    expect(half).toMatchObject({ step: 'importing', progress: { made: 20, toMake: 45 } });
    const { body: back } = await world.ask('coach', api.getImport, at(begun));
    expect(back).toMatchObject({ step: 'importing', progress: { made: 20 } });
    expect((await goOn(begun)).progress).toMatchObject({ made: 45 });
    expect(await made('Tussendoor')).toHaveLength(45);
  });

  test('in the middle of a call: the connection to the database is cut, and nothing is half made', async () => {
    const begun = await started(file('Afgebroken', 60));
    const cut = setInterval(() => {
      void sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename <> current_user and state <> 'idle'`.execute(world.owner);
    }, 15);
    let failures = 0;
    for (let tries = 0; tries < 4; tries++) {
      const { status } = await world.ask('coach', api.importChunk, at(begun)).catch(() => ({ status: 500 }));
      if (status !== 201) failures++;
    }
    clearInterval(cut);
    expect(failures).toBeGreaterThan(0);
    await expect
      .poll(async () => (await world.ask('coach', api.importChunk, at(begun))).status, { timeout: 5000 })
      .toBe(201);
    await goOn(begun);
    const names = await made('Afgebroken');
    expect(names).toHaveLength(60);
    expect(new Set(names).size).toBe(60);
  });

  test('the same call twice, and two windows at once, make each once', async () => {
    const begun = await started(file('Dubbelop', 70));
    const key = uuidv7();
    await Promise.all([
      world.ask('coach', api.importChunk, { ...at(begun), key }),
      world.ask('coach', api.importChunk, { ...at(begun), key }),
      world.ask('coach', api.importChunk, at(begun)),
    ]);
    await Promise.all([goOn(begun), goOn(begun)]);
    expect(await made('Dubbelop')).toHaveLength(70);
  });
});

describe('going out', () => {
  test('what goes out can come in: the same households, people and requests', async () => {
    await bringIn(
      'Gezin;Voornaam;Achternaam;Geboren;Geslacht;Adres;Hulpvraag;Tolk\n5;Uit;Reis;1-2-1975;v;Rondje 1;Terug en heen;ja',
    );
    const { body } = await world.ask('coach', api.exportCaseload);
    const table = await readTable(Buffer.from(body), 'caseload.xlsx');
    expect(guessColumns(table.headers)).not.toContain(null);
    const row = table.rows.find(({ cells }) => cells.includes('Reis'));
    expect(row?.cells).toEqual(
      expect.arrayContaining(['Uit', '1975-02-01', 'vrouw', 'Rondje', '1', 'Terug en heen', 'ja']),
    );
    const { body: csv } = await world.ask('coach', api.exportCaseloadCsv);
    expect(csv).toContain('Terug en heen');
    const again = (await confirm((await upload(Buffer.from(body), 'caseload.xlsx')).body)).body;
    const { body: check } = await world.ask('coach', api.checkImport, {
      ...at(again),
      query: { show: 'errors', limit: 200 },
    });
    expect(check.problems.filter(({ code }) => code !== 'exists')).toEqual([]);
  });

  test('every household in it is kept in the audit as read', async () => {
    const { households, total } = (await world.ask('coach', listHouseholds, { query: { limit: 1 } })).body;
    await world.ask('coach', api.exportCaseload);
    const kept = await world.owner
      .withTables<{ auditEntry: { action: string; kind: string; objects: { householdId?: string }; role: string } }>()
      .selectFrom('auditEntry')
      .selectAll()
      .where('action', '=', 'exportCaseload')
      .where('kind', '=', 'read')
      .execute();
    const ids = new Set(kept.flatMap(({ objects }) => objects.householdId ?? []));
    expect(ids.size).toBeGreaterThanOrEqual(total);
    expect(ids).toContain(households[0]?.id);
  });

  test('the example can be brought in as it is', async () => {
    const { body } = await world.ask('coach', api.exportTemplate);
    const { body: made } = await upload(Buffer.from(body), 'voorbeeld.xlsx');
    const mapped = (await confirm(made)).body;
    const { body: check } = await world.ask('coach', api.checkImport, at(mapped));
    expect(check).toMatchObject({ households: 1, people: 2, errors: 0, warnings: 0 });
  });

  test.each(['nl', 'en'] as const)('its heads are known again in %s', (language) => {
    expect(guessColumns(exportSheet([], language).headers)).not.toContain(null);
    expect(templateSheet(language).headers).toEqual(exportSheet([], language).headers);
    const labels = Object.entries(bringInMessages[language].field);
    for (const [field, label] of labels) expect(guessColumns([label])).toEqual([field]);
  });
});
