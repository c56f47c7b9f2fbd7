import { lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { plainText } from '../../../platform/search/plain-text.ts';
import type { Table, TableRow } from '../../../platform/spreadsheet/table.ts';
import type { SheetToWrite } from '../../../platform/spreadsheet/xlsx.ts';
import { longestSentence, type DomainSentences } from './domain.ts';

// The spreadsheet that sentences of the matrix go out in and come in from. Its heads are the same in both languages, so
// that a file of a colleague who reads the other one comes in as well.

const levels = [1, 2, 3, 4, 5] as const;
const heads = {
  domain: 'Gebied',
  code: 'Code',
  nl: ['Vraag', 'Toelichting', ...levels.map((level) => `Niveau ${level}`)],
  en: ['Question', 'Note', ...levels.map((level) => `Level ${level}`)],
} as const;

/** Dutch must be there; English may stay away, whole or in part. */
const needed = [heads.code, ...heads.nl];

/** One row for each domain. */
export const sheetOf = (domains: readonly DomainSentences[]): SheetToWrite => ({
  name: 'Matrix',
  headers: [heads.domain, heads.code, ...heads.nl, ...heads.en],
  rows: domains.map(({ domain, ask, hint, levels: five }) => [
    ...[current(lifeDomains).find(({ id }) => id === domain)?.label.nl ?? '', domain],
    ...(['nl', 'en'] as const).flatMap((language) => [ask, hint, ...five].map((sentence) => sentence[language])),
  ]),
});

export const sheetProblems = ['no-column', 'no-code', 'twice', 'missing', 'empty', 'too-long'] as const;

export interface SheetProblem {
  code: (typeof sheetProblems)[number];
  /** As the person sees it in their own program; null when it is about the whole file. */
  row: number | null;
  /** The head of the column, or null. */
  column: string | null;
  /** What stands there, or which domain is missing. */
  value: string;
}

/** The sentences in a file, or everything that is wrong with it. */
export function readSheet({ headers, rows }: Table): { domains: DomainSentences[] } | { problems: SheetProblem[] } {
  const at = new Map(headers.map((header, index) => [plainText(header), index]));
  const absent = needed.filter((head) => !at.has(plainText(head)));
  if (absent.length > 0) {
    return { problems: absent.map((column) => ({ code: 'no-column', row: null, column, value: '' })) };
  }
  const problems: SheetProblem[] = [];
  const cell = (row: TableRow, head: string) => row.cells[at.get(plainText(head)) ?? -1] ?? '';
  const sentence = (row: TableRow, place: number) => {
    const [dutch, english] = [heads.nl[place]!, heads.en[place]!];
    const [nl, en] = [cell(row, dutch), cell(row, english)];
    const tell = (code: SheetProblem['code'], column: string, value: string) =>
      problems.push({ code, row: row.number, column, value: value.slice(0, 60) });
    if (nl === '') tell('empty', dutch, '');
    if (nl.length > longestSentence) tell('too-long', dutch, nl);
    if (en.length > longestSentence) tell('too-long', english, en);
    return { nl, en: en === '' ? nl : en };
  };
  const known = current(lifeDomains).map(({ id }) => id);
  const domains = new Map<string, DomainSentences>();
  for (const row of rows) {
    const code = cell(row, heads.code);
    const domain = known.find((id) => id === code.toLowerCase());
    if (!domain) problems.push({ code: 'no-code', row: row.number, column: heads.code, value: code.slice(0, 60) });
    else if (domains.has(domain)) problems.push({ code: 'twice', row: row.number, column: heads.code, value: code });
    else {
      const five = levels.map((level) => sentence(row, level + 1)) as DomainSentences['levels'];
      domains.set(domain, { domain, ask: sentence(row, 0), hint: sentence(row, 1), levels: five });
    }
  }
  for (const domain of known) {
    if (!domains.has(domain)) problems.push({ code: 'missing', row: null, column: null, value: domain });
  }
  const byPlace = problems.toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || 0);
  return problems.length > 0 ? { problems: byPlace } : { domains: known.map((domain) => domains.get(domain)!) };
}
