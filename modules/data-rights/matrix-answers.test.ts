import { describe, expect, test } from 'vitest';
import type { DomainSentences, MatrixSet } from '../assessments/domain.ts';
import { inspectionDocument } from './inspection-document.ts';
import { withSentence } from './matrix-answers.ts';

const line = (text: string) => ({ nl: text, en: `${text} (en)` });
const own: DomainSentences = {
  ...{ domain: 'finances', ask: line('Hoe is het met geld?'), hint: line('Let op') },
  levels: [line('een'), line('twee'), line('drie'), line('vier'), line('vijf')],
};
const sets: MatrixSet[] = [
  { version: 1002, domains: null },
  { version: 1001, domains: [own] },
];
const score = { domain: 'finances', level: 2, entry_version: 1001, reason: 'De huur' };

const paperOf = (row: Record<string, unknown>, language: 'nl' | 'en') =>
  JSON.stringify(
    inspectionDocument(
      { personName: 'Truus', receivedOn: '2026-11-01' },
      [{ table: 'assessment_score', key: 's', row: withSentence(row, sets), isOfOthers: false }],
      { leftOut: 0, printedOn: '2026-11-28', language },
    ).blocks,
  );

describe('a score on the copy for the resident', () => {
  test('says what was asked and chosen, in the words of then', () => {
    expect(paperOf(score, 'nl')).toContain('Hoe is het met geld? twee');
    expect(paperOf(score, 'en')).toContain('Hoe is het met geld? (en) twee (en)');
  });

  test('in the words of the product when it was given to those', () => {
    expect(paperOf({ ...score, entry_version: 1 }, 'nl')).toContain('Het geld is elke maand te vroeg op.');
  });

  test('not discussed has no sentence, and words that are not there are not guessed', () => {
    for (const row of [
      { ...score, level: null },
      { ...score, entry_version: 1002 },
    ]) {
      expect(withSentence(row, sets)).toEqual(row);
    }
  });
});
