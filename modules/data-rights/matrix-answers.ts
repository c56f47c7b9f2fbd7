import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { sentencesAt, type DomainSentences, type MatrixSet } from '../assessments/domain.ts';
import type { RecordRow } from './domain.ts';

/** The sentences of the matrix that an organisation published itself. */
export async function readMatrixSets(tx: Tx, organisationId: string): Promise<MatrixSet[]> {
  const { rows } = await sql<MatrixSet>`select version, domains from matrix_set
    where organisation_id = ${organisationId} order by version desc`.execute(tx);
  return rows;
}

/** A score of the matrix with what was asked and the sentence that was chosen: a number tells a resident nothing. */
export function withSentence(row: RecordRow, sets: readonly MatrixSet[]): RecordRow {
  const { domain, level, entry_version: version } = row;
  const words = sentencesAt(sets, domain as DomainSentences['domain'], Number(version));
  const answer = typeof level === 'number' ? words?.levels[level - 1] : undefined;
  return words && answer ? { ...row, sentence: { told: { ask: words.ask, answer } } } : row;
}
