import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { tableWarningText } from '../../platform/spreadsheet/problem-words.ts';
import type { TableWarning } from '../../platform/spreadsheet/table.ts';
import type { Import, ImportLine } from './api.ts';
import { importStep } from './domain.ts';
import { columnsOf, readRows, type StoredImport } from './store.ts';

/** Rows that are looked through for something to show of each column. */
const rowsForSamples = 50;
const samplesShown = 3;

/** A file in the list: where it stands and how far it is. */
export function presentLine(found: StoredImport): ImportLine {
  const { waiting, made, existing, notMade } = found;
  return {
    ...found,
    step: importStep(found),
    progress: { toMake: waiting + made, made, existing, leftOut: notMade - existing },
  };
}

export async function present(tx: Tx, viewer: Viewer, found: StoredImport): Promise<Import> {
  const line = presentLine(found);
  const isBegun = line.step === 'importing' || line.step === 'done';
  const rows = isBegun ? [] : await readRows(tx, viewer, found.id, rowsForSamples);
  const fields = columnsOf(found);
  return {
    ...line,
    version: found.version,
    grouping: found.grouping,
    phase: found.phase,
    columns: found.headers.map((header, index) => ({
      header,
      field: fields[index] ?? null,
      samples: [...new Set(rows.map(({ cells }) => cells[index] ?? ''))]
        .filter((text) => text !== '')
        .slice(0, samplesShown)
        .map((text) => text.slice(0, 60)),
    })),
    warnings: (found.warnings as TableWarning[]).map((warning) => tableWarningText(warning, viewer.language)),
  };
}
