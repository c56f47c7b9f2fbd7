import { textIn, type Language } from '../../platform/i18n/messages.ts';
import type { SheetToWrite } from '../../platform/spreadsheet/xlsx.ts';
import type { ColumnField } from './domain.ts';
import { bringInMessages } from './messages.ts';
import type { CaseloadLine } from './neighbours.ts';

/** The columns of a file that goes out, each under a head that the guess knows: it can be brought in again as it is. */
const exported = [
  'household-key',
  'household-name',
  'given-name',
  'initials',
  'infix',
  'family-name',
  'partner-infix',
  'partner-family-name',
  'called',
  'birth-date',
  'gender',
  'phone',
  'email',
  'languages',
  'interpreter',
  'role',
  'place',
  'deceased-on',
  'moved-out-on',
  'street',
  'house-number',
  'postcode',
  'city',
  'neighbourhood',
  'request',
  'phase',
  'coordinator',
  'started-on',
  'note',
] as const satisfies readonly ColumnField[];

type Line = Record<(typeof exported)[number], string>;

/** A row for each person; days as YYYY-MM-DD, which every program reads. */
export function exportSheet(lines: readonly CaseloadLine[], language: Language): SheetToWrite {
  const t = textIn(bringInMessages, language);
  const seen = new Set<string>();
  return {
    name: t('export.sheet'),
    headers: exported.map((field) => t(`field.${field}`)),
    rows: lines.map((line) => {
      const isFirst = !seen.has(line.householdId);
      seen.add(line.householdId);
      const cells = cellsOf(line, isFirst, language);
      return exported.map((field) => cells[field]);
    }),
  };
}

function cellsOf(line: CaseloadLine, isFirst: boolean, language: Language): Line {
  const t = textIn(bringInMessages, language);
  return {
    'household-key': line.householdId,
    'household-name': line.householdName,
    'given-name': line.givenName,
    initials: line.initials ?? '',
    infix: line.infix ?? '',
    'family-name': line.familyName ?? '',
    'partner-infix': line.partnerInfix ?? '',
    'partner-family-name': line.partnerFamilyName ?? '',
    called: line.called ?? '',
    'birth-date': line.birthDate ?? '',
    gender: line.gender === null ? '' : t(`word.${line.gender}`),
    phone: line.phone ?? '',
    email: line.email ?? '',
    languages: line.languages.join(', '),
    interpreter: t(line.needsInterpreter ? 'word.yes' : 'word.no'),
    role: line.roleInHousehold ?? '',
    place: t(`word.${line.place}`),
    'deceased-on': line.deceasedOn ?? '',
    'moved-out-on': line.movedOutOn ?? '',
    street: line.street ?? '',
    'house-number': line.houseNumber ?? '',
    postcode: line.postcode ?? '',
    city: line.city ?? '',
    neighbourhood: line.neighbourhood ?? '',
    // Of the whole household: once is enough.
    request: isFirst ? (line.request ?? '') : '',
    phase: line.phase === null ? '' : t(`phase.${line.phase}`),
    coordinator: line.coordinatorName ?? '',
    'started-on': line.openedOn ?? '',
    note: line.note ?? '',
  };
}

const example: Partial<Line>[] = [
  {
    'household-key': '1',
    'given-name': 'Truus',
    infix: 'de',
    'family-name': 'Wit',
    'birth-date': '1950-05-05',
    gender: 'v',
    street: 'Kade',
    'house-number': '7',
    postcode: '1997 KA',
    city: 'Wilgendrecht',
    request: '…',
  },
  { 'household-key': '1', 'given-name': 'Wim', infix: 'de', 'family-name': 'Wit', 'birth-date': '12-11-1948' },
];

/** The same columns with one made-up household, to fill in and bring in. */
export function templateSheet(language: Language): SheetToWrite {
  const t = textIn(bringInMessages, language);
  return {
    name: t('export.sheet'),
    headers: exported.map((field) => t(`field.${field}`)),
    rows: example.map((line) => exported.map((field) => line[field] ?? '')),
  };
}
