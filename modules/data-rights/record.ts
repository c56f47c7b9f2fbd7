import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { isOfThirdParty, keyOf, type RecordRow } from './domain.ts';
import { readMatrixSets, withSentence } from './matrix-answers.ts';

/** Not of the record itself: who may look, links with their secrets, what is searched, and these requests. */
const leftAside: readonly string[] = [
  ...['case_opening', 'domain_opening', 'break_glass', 'legal_hold', 'audit_entry', 'audit_question', 'search_entry'],
  ...[
    'share_link',
    'look_link',
    'experience_link',
    'caseload_import',
    'caseload_import_row',
    'caseload_import_household',
  ],
  ...['rights_request', 'rights_choice', 'processing_freeze', 'household_restriction'],
];

/** One record of the file, and whether it is of or about somebody else than the resident. */
export interface FileRecord {
  table: string;
  key: string;
  row: RecordRow;
  isOfOthers: boolean;
}

/**
 * Everything the file of a household holds that this viewer sees, told from the side of one resident. Which tables there
 * are is read from the catalogue, so that what a room adds is in the copy without anybody thinking of it.
 */
export async function readRecord(
  tx: Tx,
  organisationId: string,
  of: { caseId: string; householdId: string; personId: string },
): Promise<FileRecord[]> {
  const { rows: tables } = await sql<{ name: string; columns: string[] }>`
    select table_name::text as name, array_agg(column_name::text) as columns
    from information_schema.columns where table_schema = 'public' group by table_name order by table_name`.execute(tx);
  const found: FileRecord[] = [];
  const sets = await readMatrixSets(tx, organisationId);
  for (const { name, columns } of tables) {
    if (leftAside.includes(name)) continue;
    const match = matchOf(name, columns, of);
    if (!match) continue;
    const { rows } = await sql<{ row: RecordRow }>`select to_jsonb(x) as row from ${sql.table(name)} x
      where x.organisation_id = ${organisationId} and ${match}`.execute(tx);
    for (const { row: kept } of rows) {
      const row = name === 'assessment_score' ? withSentence(kept, sets) : kept;
      if (row['removed_at'] !== undefined && row['removed_at'] !== null) continue;
      // Taken out of a drawing: nothing is left of who it was.
      if (name === 'drawing_part' && row['content'] === null) continue;
      found.push({ table: name, key: keyOf(row), row, isOfOthers: isOfThirdParty(name, row, of.personId) });
    }
  }
  return found;
}

function matchOf(name: string, columns: string[], { caseId, householdId }: { caseId: string; householdId: string }) {
  if (!columns.includes('organisation_id')) return undefined;
  if (name === 'household') return sql<boolean>`x.id = ${householdId}`;
  if (columns.includes('household_id')) return sql<boolean>`x.household_id = ${householdId}`;
  return columns.includes('case_id') ? sql<boolean>`x.case_id = ${caseId}` : undefined;
}
