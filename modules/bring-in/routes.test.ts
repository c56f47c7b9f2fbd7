import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../platform/spreadsheet/read-table.ts';
import { writeXlsx } from '../../platform/spreadsheet/xlsx.ts';
import { caseloadCsv } from '../../tests/harness/caseload-file.ts';
import { buildWorld, everybody, type World } from '../../tests/harness/world.ts';
import { getCase } from '../cases/api.ts';
import { find } from '../find/api.ts';
import { getHousehold, listHouseholds } from '../households/api.ts';
import * as api from './api.ts';
import type { ColumnField } from './domain.ts';
import { guessColumns } from './domain-guess.ts';

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

describe('choosing a file', () => {
  test('its columns are recognised and shown with what stands in them', async () => {
    const { status, body } = await upload(caseloadCsv({ households: 4 }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ step: 'columns', grouping: 'key', rowCount: 14, teamName: 'Team haven' });
    expect(body.columns.map(({ field }) => field)).toEqual([
      ...['household-key', 'given-name', 'infix', 'family-name', 'birth-date', 'street', 'house-number', 'postcode'],
      ...['city', 'request'],
    ]);
    expect(body.columns[0]?.samples).toEqual(['1', '2', '3']);
  });

  test('a workbook and old encodings are read too; what was noticed is said in words', async () => {
    const sheet = { name: 'Blad', headers: ['Naam', 'Naam'], rows: [['José Núñez', 'x']] };
    const { body } = await upload(await writeXlsx([sheet, { ...sheet, name: 'Oud' }]), 'caseload.xlsx');
    expect(body.columns[0]?.samples).toEqual(['José Núñez']);
    expect(body.warnings).toEqual([
      'We lezen het blad Blad. Niet gelezen: Oud.',
      'Kolom B heet net als een andere kolom. We noemen haar Naam (2).',
    ]);
    const old = await upload(Buffer.from('Naam;Adres\r\nJos\xe9;Kade 7', 'latin1'));
    expect(old.body.columns[0]?.samples).toEqual(['José']);
    const wide = await upload(Buffer.from('\ufeffNaam\tAdres\r\nZoë\tKade 8', 'utf16le'));
    expect(wide.body.columns[0]?.samples).toEqual(['Zoë']);
  });

  test.each([
    ['geen tabel', Buffer.from('%PDF-1.7'), 'verslag.pdf', 'Dit is geen Excel- of CSV-bestand.'],
    ['oud Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oud.xls', 'Dit is een oud Excel-bestand'],
    ['alleen koppen', Buffer.from('Naam;Adres\r\n'), 'leeg.csv', 'In dit bestand staat niets'],
    ['stuk', Buffer.from('504b0304ffff', 'hex'), 'stuk.xlsx', 'Dit bestand is beschadigd'],
    ['open tekst', Buffer.from('Naam;Vraag\r\nJan;"begint maar'), 'open.csv', 'In rij 2 begint een tekst'],
  ])('%s wordt geweigerd met een zin', async (_, file, name, sentence) => {
    const { status, body } = await upload(file, name);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'content', message: expect.stringContaining(sentence) }] });
  });

  test('a file that is too large is refused before it is read', async () => {
    const { status, body } = await upload(Buffer.alloc(api.mostBytes + 10_000, 'x'));
    expect({ status, code: (body as unknown as { code: string }).code }).toEqual({ status: 413, code: 'too-large' });
  });
});

describe('looking through', () => {
  test('counts, and each problem by row and column', async () => {
    const file = [
      'Gezin;Voornaam;Achternaam;Geboortedatum;E-mail;Vraag',
      '1;Jan;Wit;29-02-2023;jan@huis.example;Geld',
      '1;Ans;Wit;12-11-1958;;',
      '2;Bob;Bos;1-1-1890;geen;',
      '3;=HYPERLINK("http://x");Zwart;3-3-33;;',
      '4;Noor;Groen;;geen adres;Eenzaam',
    ].join('\n');
    const { body: mapped } = await confirm((await upload(file)).body);
    expect(mapped.step).toBe('check');
    const { body } = await world.ask('coach', api.checkImport, at(mapped));
    expect(body).toMatchObject({ rows: 5, households: 1, people: 1, requests: 1, leftOut: 3, existing: 0, errors: 3 });
    expect(body.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 4, 'date-no-such-day'],
      [4, 4, 'birth-too-old'],
      [5, 4, 'date-short-year'],
      [4, 5, 'email-unreadable'],
      [6, 5, 'email-unreadable'],
    ]);
    const errors = await world.ask('coach', api.checkImport, { ...at(mapped), query: { show: 'errors', limit: 1 } });
    expect(errors.body).toMatchObject({ total: 3, problems: [{ row: 2 }] });
    expect((await world.ask('coach', listHouseholds)).body.households.map(({ name }) => name)).not.toContain(
      'Noor Groen',
    );
  });

  test('a choice without a name or with one twice is refused in words; an old version is a conflict', async () => {
    const { body: made } = await upload('Naam;Adres\nJan;Kade 1');
    const choose = (columns: (ColumnField | null)[], version = made.version) =>
      world.ask('coach', api.mapColumns, {
        ...at(made),
        body: { columns, grouping: 'row', phase: 'support', version },
      });
    expect(await choose([null, 'street'])).toMatchObject({ status: 422, body: { detail: /naam/ } });
    expect((await choose(['full-name', 'full-name'])).status).toBe(422);
    expect((await choose(['full-name'])).status).toBe(422);
    expect((await choose(['full-name', null])).status).toBe(200);
    expect(await choose(['given-name', null])).toMatchObject({ status: 409, body: { current: { id: made.id } } });
  });

  test('making cannot begin before, nor with nothing to make', async () => {
    const { body: made } = await upload('Naam;Geboren\nJan;31-02-2000');
    const start = (version: number) => world.ask('coach', api.startImport, { ...at(made), body: { version } });
    expect((await start(made.version)).status).toBe(422);
    expect((await world.ask('coach', api.importChunk, at(made))).status).toBe(422);
    const { body: mapped } = await confirm(made);
    expect(await start(mapped.version)).toMatchObject({ status: 422, body: { detail: /niets/ } });
  });
});

describe('bringing in', () => {
  test('a household comes in with people, address, case, phase, coordinator and a place in the search', async () => {
    const done = await bringIn(
      [
        'Gezin;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Adres;Postcode;Hulpvraag;Fase;Contactpersoon;Startdatum',
        '77;Jolijn;van;Hoogstraten;12 november 1958;v;Bringsteeg 4a;1997ka;Wil weer naar buiten;Nazorg;De generalist;1-2-2024',
        '77;Koos;van;Hoogstraten;1961-07-22;m;;;;;;',
      ].join('\n'),
    );
    expect(done.progress).toEqual({ toMake: 1, made: 1, leftOut: 0, existing: 0 });
    const { body: list } = await world.ask('generalist', listHouseholds, { query: { limit: 200 } });
    const row = list.households.find(({ name }) => name === 'Familie Van Hoogstraten');
    expect(row).toMatchObject({ address: 'Bringsteeg 4a', phase: 'monitoring', coordinatorName: 'De generalist' });
    const household = await world.ask('generalist', getHousehold, { params: { householdId: row?.id ?? '' } });
    expect(household.body).toMatchObject({
      postcode: '1997 KA',
      people: [
        { name: 'Jolijn van Hoogstraten', birthDate: '1958-11-12', gender: 'woman' },
        { name: 'Koos van Hoogstraten', birthDate: '1961-07-22', gender: 'man' },
      ],
    });
    const opened = await world.ask('generalist', getCase, { params: { caseId: row?.caseId ?? '' } });
    expect(opened.body).toMatchObject({
      request: 'Wil weer naar buiten',
      openedAt: expect.stringMatching(/^2024-02-01/),
      decisions: [{ kind: 'phase', reason: 'Binnengehaald uit het bestand caseload.csv.' }, { kind: 'coordinator' }],
    });
    const found = await world.ask('generalist', find, { query: { q: 'hoogstraten' } });
    expect(found.body.found.map(({ title }) => title)).toContain('Jolijn van Hoogstraten');
  });

  test('a household with one wrong row stays out whole, and comes back in the workbook with the reason', async () => {
    const done = await bringIn(
      [
        'Gezin;Voornaam;Achternaam;Geboren;Extra',
        '1;Heel;Huishouden;1-1-1980;a',
        '2;Half;Gezin;1-1-1980;bewaar mij',
        '2;Ander;Gezin;31-04-1980;=1+1',
      ].join('\n'),
    );
    expect(done.progress).toEqual({ toMake: 1, made: 1, leftOut: 1, existing: 0 });
    const names = (await world.ask('coach', listHouseholds, { query: { limit: 200 } })).body.households;
    expect(names.map(({ name }) => name)).not.toContain('Familie Gezin');
    const { body, headers } = await world.ask('coach', api.importResult, at(done));
    expect(headers['content-disposition']).toContain('attachment');
    const table = await readTable(Buffer.from(body), 'result.xlsx');
    expect(table.headers.slice(0, 6)).toEqual([
      'Gezin',
      'Voornaam',
      'Achternaam',
      'Geboren',
      'Extra',
      'Rij in het bestand',
    ]);
    expect(table.rows.map(({ cells }) => [cells[1], cells[4], cells[5]])).toEqual([
      ['Half', 'bewaar mij', '3'],
      ['Ander', '=1+1', '4'],
    ]);
    expect(table.rows[1]?.cells.at(-1)).toBe(
      'Kolom D (Geboren): Deze dag bestaat niet. Let op: eerst de dag, dan de maand.',
    );
    // Mended, that very file is read again: the reasons stand in columns we do not take.
    expect(guessColumns(table.headers)).toEqual([
      ...['household-key', 'given-name', 'family-name', 'birth-date', null, null, null, null],
    ]);
  });

  test('the same file again makes nothing twice', async () => {
    const file = caseloadCsv({ households: 6 });
    expect((await bringIn(file)).progress).toMatchObject({ made: 6, existing: 0 });
    const mapped = (await confirm((await upload(file)).body)).body;
    const { body: check } = await world.ask('coach', api.checkImport, at(mapped));
    expect(check).toMatchObject({ households: 0, existing: 6, leftOut: 0 });
  });

  test('one that was made by hand meanwhile is not made again', async () => {
    const file = 'Voornaam;Achternaam;Adres\nMeanwhile;Zeven;Tussenweg 1\nAnders;Acht;Tussenweg 2';
    const first = await started(file);
    await bringIn('Voornaam;Achternaam;Adres\nMeanwhile;Zeven;Tussenweg 1');
    expect((await goOn(first)).progress).toEqual({ toMake: 1, made: 1, existing: 1, leftOut: 0 });
  });

  test('hostile cells are text and nothing else', async () => {
    const nasty = `'; drop table person; -- <script>alert(1)</script> {{count}} =cmd|' /C calc'!A0`;
    await bringIn(['Voornaam;Hulpvraag', `"${nasty}";"${'👵🏽 مرحبا'.repeat(50)}"`].join('\n'));
    const { body } = await world.ask('coach', listHouseholds, { query: { limit: 200 } });
    expect(body.households.map(({ name }) => name)).toContain(nasty);
  });

  test('what came in leaves the file at once, and throwing the file away keeps the households', async () => {
    const done = await bringIn('Voornaam;Achternaam\nBlijft;Hier\nBlijft;Ook');
    const left = () =>
      world.owner.withTables<{
        caseloadImportRow: { importId: string };
        caseloadImportHousehold: { importId: string };
      }>();
    const rows = await left().selectFrom('caseloadImportRow').selectAll().where('importId', '=', done.id).execute();
    expect(rows).toEqual([]);
    await world.ask('coach', api.removeImport, at(done));
    const kept = await left()
      .selectFrom('caseloadImportHousehold')
      .selectAll()
      .where('importId', '=', done.id)
      .execute();
    expect(kept).toEqual([]);
    const { body } = await world.ask('coach', listHouseholds, { query: { limit: 200 } });
    expect(body.households.map(({ name }) => name)).toContain('Blijft Hier');
  });
});

describe('who may', () => {
  test('a coach of the team, and nobody else: not the administrator, and not another team', async () => {
    const { body: made } = await upload('Naam\nJan');
    for (const who of everybody.filter((one) => one !== 'coach')) {
      const statuses = [
        await world.ask(who, api.uploadCaseload, {
          body: { teamId: world.teams.haven, fileName: 'x.csv', content: base64('Naam\nJan') },
        }),
        await world.ask(who, api.getImport, at(made)),
        await world.ask(who, api.listImports),
        await world.ask(who, api.importChunk, at(made)),
        await world.ask(who, api.exportCaseload),
        await world.ask(who, api.exportCaseloadCsv),
      ].map(({ status }) => status);
      expect({ who, statuses }).toEqual({ who, statuses: [404, 404, 404, 404, 404, 404] });
    }
    const elsewhere = await world.ask('coach', api.uploadCaseload, {
      body: { teamId: world.teams.molen, fileName: 'x.csv', content: base64('Naam\nJan') },
    });
    expect(elsewhere.status).toBe(404);
  });
});

test('a large file is read, checked and begun in a few seconds', async () => {
  const before = Date.now();
  const mapped = (await confirm((await upload(caseloadCsv({ households: 4000, wrongEvery: 10 }))).body)).body;
  const { body: check } = await world.ask('coach', api.checkImport, at(mapped));
  expect(check).toMatchObject({ households: 3600 - check.existing, leftOut: 400 });
  expect(Date.now() - before).toBeLessThan(15_000);
});
