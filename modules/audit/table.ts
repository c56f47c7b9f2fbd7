import { amsterdamClock } from '../../platform/calendar/amsterdam-time.ts';
import type { Text } from '../../platform/i18n/messages.ts';
import type { CellValue } from '../../platform/spreadsheet/csv.ts';
import type { AuditRow } from './api.ts';
import type { nl } from './messages.nl.ts';
import { roleOf, sentenceOf, whoOf } from './words.ts';

/** What was found, as the table of a file: the sentence people read, and the fields a program sorts by. */
export function auditTable(t: Text<typeof nl>, rows: readonly AuditRow[]): { headers: string[]; rows: CellValue[][] } {
  const headers = (
    ['when', 'what', 'who', 'as', 'household', 'kind', 'outcome', 'purpose', 'action', 'id'] as const
  ).map((column) => t(`column.${column}`));
  return {
    headers,
    rows: rows.map((row) => [
      onTheClock(row.at),
      sentenceOf(t, row),
      whoOf(t, row),
      roleOf(t, row),
      row.household,
      t(`kind.${row.kind}`),
      t(`outcome.${row.outcome}`),
      row.purpose && t(`purpose.${row.purpose}`),
      row.action,
      row.id,
    ]),
  };
}

/** `2026-11-12 14:03:09` on the Dutch clock: sorts as text, in every spreadsheet program. */
const onTheClock = (at: string) =>
  amsterdamClock(new Date(at)).replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3 $4:$5:$6');
