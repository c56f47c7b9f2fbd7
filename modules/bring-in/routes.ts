import { route } from '../../access/gate/route.ts';
import { requirePermission } from '../../access/permission.ts';
import { bringIn, listImports, takeOut } from '../../access/policies/bring-in.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { readUpload } from '../../platform/spreadsheet/read-upload.ts';
import { writeCsv } from '../../platform/spreadsheet/csv.ts';
import { writeXlsx } from '../../platform/spreadsheet/xlsx.ts';
import * as api from './api.ts';
import { columnsProblem, guessGrouping, importStep, isError, type Problem } from './domain.ts';
import { guessColumns } from './domain-guess.ts';
import { exportSheet, templateSheet } from './export-sheet.ts';
import { tally } from './domain-households.ts';
import { makeChunk, readFile } from './making.ts';
import { listLeftOut, listToMake } from './making-store.ts';
import { bringInMessages } from './messages.ts';
import type { CaseloadNeighbours } from './neighbours.ts';
import { present, presentLine } from './present.ts';
import { resultSheet } from './result-sheet.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(bringInMessages, viewer.language);

const subject = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { importId: string } }) =>
  store.findImport(tx, viewer, params.importId);

async function load(tx: Tx, viewer: Viewer, id: string) {
  const found = await store.findImport(tx, viewer, id);
  if (!found) throw notFound();
  return present(tx, viewer, found);
}

function checkChoices(
  viewer: Viewer,
  found: store.StoredImport,
  body: { columns: store.StoredImport['columns'] },
): void {
  const problem =
    body.columns.length === found.headers.length
      ? columnsProblem(store.columnsOf({ columns: body.columns }))
      : ('no-name' as const);
  if (problem) throw ruleBroken(say(viewer)(`refused.${problem}`));
}

/** The calls of bringing in and taking out, given the ways of the rooms that keep households and cases. */
export const bringInRoutes = (neighbours: CaseloadNeighbours) => [
  route(api.uploadCaseload, {
    policy: bringIn,
    handle: async ({ tx, viewer, body, audit }) => {
      requirePermission(viewer, bringIn, body);
      const table = await readUpload(body, { mostBytes: api.mostBytes, language: viewer.language });
      await store.deleteOldImports(tx, viewer, body.teamId);
      const columns = guessColumns(table.headers);
      const importId = await store.insertImport(tx, viewer, {
        teamId: body.teamId,
        fileName: body.fileName,
        table,
        columns,
        grouping: guessGrouping(columns),
        phase: 'acquaintance',
      });
      audit({ objects: { importId } });
      return load(tx, viewer, importId);
    },
  }),
  route(api.listImports, {
    policy: listImports,
    handle: async ({ tx, viewer }) => ({ imports: (await store.listImports(tx, viewer)).map(presentLine) }),
  }),
  route(api.getImport, {
    policy: bringIn,
    subject,
    reads: 'person',
    handle: ({ tx, viewer, subject: found }) => present(tx, viewer, found),
  }),
  route(api.mapColumns, {
    policy: bringIn,
    subject,
    handle: async ({ tx, viewer, subject: found, body }) => {
      checkChoices(viewer, found, { columns: body.columns.map((field) => field ?? '') });
      const changed = await store.updateChoices(tx, viewer, found.id, body);
      const now = await load(tx, viewer, found.id);
      if (!changed) throw conflict(now);
      return now;
    },
  }),
  route(api.checkImport, {
    policy: bringIn,
    subject,
    reads: 'person',
    handle: async ({ tx, viewer, subject: found, query }) => {
      const households = await readFile(tx, viewer, neighbours, found);
      const shown = (problem: Problem) => query.show === 'all' || isError(problem);
      const problems = households
        .flatMap(({ name, problems }) => problems.filter(shown).map((problem) => ({ ...problem, household: name })))
        .sort((a, b) => Number(isError(b)) - Number(isError(a)) || a.row - b.row);
      const page = problems.slice(query.offset, query.offset + query.limit);
      return { ...tally(households), problems: page, total: problems.length };
    },
  }),
  route(api.startImport, {
    policy: bringIn,
    subject,
    handle: async ({ tx, viewer, subject: { id }, body }) => {
      const found = await store.lockImport(tx, viewer, id);
      if (!found) throw notFound();
      if (found.version !== body.version) throw conflict(await present(tx, viewer, found));
      if (importStep(found) !== 'check') throw ruleBroken(say(viewer)('refused.not-checked'));
      const households = await readFile(tx, viewer, neighbours, found);
      if (!households.some(({ toMake }) => toMake)) throw ruleBroken(say(viewer)('refused.nothing'));
      await listToMake(tx, viewer, { importId: id, teamId: found.teamId }, households);
      return load(tx, viewer, id);
    },
  }),
  route(api.importChunk, {
    policy: bringIn,
    subject,
    handle: async ({ tx, viewer, subject: { id } }) => {
      const found = await store.lockImport(tx, viewer, id);
      if (!found) throw notFound();
      if (found.startedAt === null) throw ruleBroken(say(viewer)('refused.not-checked'));
      if (found.finishedAt === null) await makeChunk(tx, viewer, neighbours, found);
      return load(tx, viewer, id);
    },
  }),
  route(api.removeImport, {
    policy: bringIn,
    subject,
    handle: async ({ tx, viewer, subject: { id } }) => {
      await store.deleteImport(tx, viewer, id);
      return {};
    },
  }),
  route(api.importResult, {
    policy: bringIn,
    subject,
    reads: 'person',
    handle: async ({ tx, viewer, subject: found }) => {
      const leftOut =
        found.startedAt === null
          ? (await readFile(tx, viewer, neighbours, found)).filter(({ toMake }) => toMake === null)
          : await listLeftOut(tx, viewer, found.id);
      const rows = await store.readRows(tx, viewer, found.id);
      return writeXlsx([resultSheet(found.headers, rows, leftOut, viewer.language)]);
    },
  }),
  route(api.exportCaseload, {
    policy: takeOut,
    reads: 'person',
    stepUp: true,
    handle: async ({ tx, viewer }) =>
      writeXlsx([exportSheet(await neighbours.readCaseload(tx, viewer), viewer.language)]),
  }),
  route(api.exportCaseloadCsv, {
    policy: takeOut,
    reads: 'person',
    stepUp: true,
    handle: async ({ tx, viewer }) => {
      const { headers, rows } = exportSheet(await neighbours.readCaseload(tx, viewer), viewer.language);
      return writeCsv(headers, rows);
    },
  }),
  route(api.exportTemplate, {
    policy: takeOut,
    handle: ({ viewer }) => writeXlsx([templateSheet(viewer.language)]),
  }),
];
