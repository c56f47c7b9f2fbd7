import { PersonFields } from '../households/api.ts';
import { addressLine } from '../households/domain.ts';
import { matchKey } from '../../platform/match-key.ts';
import { isError, type ColumnField, type Phase, type Problem, type ProblemCode } from './domain.ts';
import { nameKeyOf, readRow, type ReadingContext, type ReadRow, type SheetRow } from './domain-row.ts';

/** A household as it is to be made, complete. */
export interface HouseholdToMake {
  name: string;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  neighbourhood: string | null;
  people: PersonFields[];
  request: string | null;
  phase: Phase;
  /** Account of the worker who coordinates; null when the file names nobody we know. */
  coordinator: string | null;
  /** YYYY-MM-DD; null is today. */
  startedOn: string | null;
}

/** One household of the file: its rows, and either what to make or why not. */
export interface ReadHousehold {
  /** Follows from the file only: reading the same file again gives the same keys. */
  key: string;
  name: string;
  rows: number[];
  toMake: HouseholdToMake | null;
  problems: Problem[];
}

/** A household that is there already, as far as needed to know it again. */
export interface KnownHousehold {
  addressKey: string;
  postcode: string | null;
  /** Of the household and of everyone in it. */
  nameKeys: readonly string[];
}

const mostPeople = 40;
/** Parts of a name that may have come out of one cell. */
const nameFields: readonly ColumnField[] = ['given-name', 'initials', 'infix', 'family-name'];

/** Reads the whole file: every row is in exactly one household, and a household is complete or left out. */
export function readHouseholds(rows: readonly SheetRow[], context: ReadingContext): ReadHousehold[] {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const read = readRow(row, context);
    const key = groupKey(read, context);
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  const households = [...groups].map(([key, members]) => readHousehold(key, members, context));
  noticePeopleTwice(households);
  noticeSharedDoors(households);
  return households;
}

export const addressKeyOf = (home: { street?: string | null; houseNumber?: string | null }): string | undefined =>
  home.street && home.houseNumber ? matchKey(addressLine(home)) : undefined;

function groupKey(row: ReadRow, { choices }: ReadingContext): string {
  const door = addressKeyOf(row.home);
  const key =
    choices.grouping === 'key' && row.home.key !== ''
      ? `number ${row.home.key}`
      : choices.grouping === 'address' && door !== undefined
        ? `door ${door} ${matchKey(row.home.postcode) ?? ''}`
        : '';
  // A story in the column of numbers joins nothing; it would not fit an index either.
  return key === '' || key.length > 400 ? `row ${row.number}` : key;
}

function readHousehold(key: string, rows: readonly ReadRow[], context: ReadingContext): ReadHousehold {
  const { choices } = context;
  const problems = rows.flatMap((row) => row.problems);
  const say = (row: number, field: Parameters<typeof choices.columns.indexOf>[0], code: ProblemCode, value = '') => {
    const at = field === null ? -1 : choices.columns.indexOf(field);
    problems.push({ row, column: at === -1 ? null : at + 1, code, value: value.slice(0, 80) });
  };
  /** The first that says something; another text further on is noticed. */
  const one = (of: (row: ReadRow) => string | null, field: (typeof choices.columns)[number]): string | null => {
    const filled = rows.filter((row) => of(row) !== null && of(row) !== '');
    const [first] = filled;
    if (first === undefined) return null;
    const value = of(first);
    for (const other of filled) {
      if (matchKey(of(other)) !== matchKey(value)) say(other.number, field, 'differs', of(other) ?? '');
    }
    return value;
  };

  const people: PersonFields[] = [];
  const seen = new Map<string, number>();
  for (const { person, number } of rows) {
    for (const { field, code, value } of unfit(person)) {
      const isInFullName = field !== null && nameFields.includes(field) && !choices.columns.includes(field);
      say(number, isInFullName ? 'full-name' : field, code, value);
    }
    const same = `${nameKeyOf(person)} ${person.birthDate ?? ''} ${person.place}`;
    const at = seen.get(same);
    if (at === undefined) seen.set(same, people.push(person) - 1);
    else {
      say(number, null, 'double-row', person.givenName);
      people[at] = joined(people[at] as PersonFields, person);
    }
  }
  if (people.length > mostPeople) say(rows[0]?.number ?? 0, null, 'too-many-people', String(people.length));

  const named = choices.columns.includes('house-number') ? 'house-number' : 'address-line';
  const street = choices.columns.includes('street') ? 'street' : 'address-line';
  const household: HouseholdToMake = {
    name: one((row) => row.home.name, 'household-name') ?? nameFor(people).slice(0, 200),
    street: one((row) => row.home.street, street),
    houseNumber: one((row) => row.home.houseNumber, named),
    postcode: one((row) => row.home.postcode, 'postcode'),
    city: one((row) => row.home.city, 'city'),
    neighbourhood: one((row) => row.home.neighbourhood, 'neighbourhood'),
    people,
    request: [...new Set(rows.map((row) => row.request).filter((text) => text !== ''))].join('\n') || null,
    phase: (one((row) => row.phase, 'phase') as Phase | null) ?? choices.phase,
    coordinator: one((row) => row.coordinator, 'coordinator'),
    startedOn: one((row) => row.startedOn, 'started-on'),
  };
  const first = rows[0]?.number ?? 0;
  const homeFields = {
    name: 'household-name',
    street,
    houseNumber: named,
    postcode: 'postcode',
    city: 'city',
  } as const;
  for (const [part, field] of Object.entries({ ...homeFields, neighbourhood: 'neighbourhood' } as const)) {
    const text = household[part as keyof typeof homeFields | 'neighbourhood'] ?? '';
    if (text.length > 200) say(first, field, 'too-long', text);
  }
  if ((household.request ?? '').length > 20_000) say(first, 'request', 'too-long', household.request ?? '');
  return {
    key,
    name: household.name.slice(0, 200),
    rows: rows.map((row) => row.number),
    toMake: problems.some(isError) ? null : household,
    problems,
  };
}

/** One person who stood in two rows: what the first lacks comes from the second, what differs goes to the note. */
function joined(first: PersonFields, second: PersonFields): PersonFields {
  const fields = ['initials', 'called', 'gender', 'phone', 'email', 'roleInHousehold'] as const;
  const notes = [first.note, second.note === first.note ? null : second.note];
  const filled = { ...first };
  for (const field of fields) {
    if (first[field] === null) Object.assign(filled, { [field]: second[field] });
    else if (second[field] !== null && second[field] !== first[field]) notes.push(second[field]);
  }
  return { ...filled, note: notes.filter(Boolean).join('\n') || null };
}

const fieldOf = {
  givenName: 'given-name',
  initials: 'initials',
  infix: 'infix',
  familyName: 'family-name',
  partnerInfix: 'partner-infix',
  partnerFamilyName: 'partner-family-name',
  called: 'called',
  phone: 'phone',
  email: 'email',
  languages: 'languages',
  roleInHousehold: 'role',
  note: 'note',
} as const;

/** What the households room would refuse of a person, as far as reading did not say it: mostly texts that are too long. */
function unfit(person: PersonFields) {
  const checked = PersonFields.safeParse(person);
  if (checked.success) return [];
  return checked.error.issues.flatMap(({ path: [part], code }) => {
    if (part === 'birthDate' || (part === 'givenName' && person.givenName === '')) return [];
    const field = fieldOf[part as keyof typeof fieldOf] ?? null;
    const value = String(person[part as keyof PersonFields] ?? '');
    return [{ field, code: code === 'too_big' ? ('too-long' as const) : ('not-kept' as const), value }];
  });
}

/** What a household is called when the file does not say: "Familie De Wit", or the one person's name. */
export function nameFor(people: readonly PersonFields[]): string {
  const members = people.filter(({ place }) => place === 'member');
  const first = members[0] ?? people[0];
  if (first === undefined) return '';
  const family = [first.infix, first.familyName].filter(Boolean).join(' ');
  if (members.length < 2 || family === '') return [first.givenName, family].filter(Boolean).join(' ');
  return `Familie ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}

/** The same person in two households of the file: perhaps one household, perhaps divorced parents; a person decides. */
function noticePeopleTwice(households: readonly ReadHousehold[]): void {
  const seen = new Map<string, ReadHousehold>();
  for (const household of households) {
    for (const person of household.toMake?.people ?? []) {
      if (person.birthDate === null) continue;
      const key = `${nameKeyOf(person)} ${person.birthDate}`;
      const other = seen.get(key);
      if (other !== undefined && other !== household) {
        household.problems.push({
          row: household.rows[0] ?? 0,
          column: null,
          code: 'person-twice',
          value: `${person.givenName} (${other.name})`.slice(0, 80),
        });
      }
      seen.set(key, household);
    }
  }
}

function noticeSharedDoors(households: readonly ReadHousehold[]): void {
  const seen = new Map<string, ReadHousehold>();
  for (const household of households) {
    const door = household.toMake ? addressKeyOf(household.toMake) : undefined;
    if (door === undefined) continue;
    const other = seen.get(door);
    if (other) {
      household.problems.push({
        row: household.rows[0] ?? 0,
        column: null,
        code: 'same-address',
        value: other.name.slice(0, 80),
      });
    }
    seen.set(door, household);
  }
}

/** Leaves out what is there already: the same door and the name of the household or of somebody in it. */
export function leaveOutKnown(households: readonly ReadHousehold[], known: readonly KnownHousehold[]): ReadHousehold[] {
  const byDoor = Map.groupBy(known, ({ addressKey }) => addressKey);
  return households.map((household) => {
    const { toMake } = household;
    const door = toMake ? addressKeyOf(toMake) : undefined;
    if (!toMake || door === undefined) return household;
    const exists = (byDoor.get(door) ?? []).some((one) => isSame(toMake, one));
    if (!exists) return household;
    const problem: Problem = { row: household.rows[0] ?? 0, column: null, code: 'exists', value: household.name };
    return { ...household, toMake: null, problems: [...household.problems, problem] };
  });
}

function isSame(toMake: HouseholdToMake, known: KnownHousehold): boolean {
  const [ours, theirs] = [matchKey(toMake.postcode), matchKey(known.postcode)];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false;
  const names = [matchKey(toMake.name) ?? '', ...toMake.people.map(nameKeyOf)];
  return names.some((name) => name !== '' && known.nameKeys.includes(name));
}

/** What a look at the file says before anything is made. */
export interface Tally {
  rows: number;
  households: number;
  people: number;
  requests: number;
  existing: number;
  leftOut: number;
  errors: number;
  warnings: number;
}

export function tally(households: readonly ReadHousehold[]): Tally {
  const ready = households.filter(({ toMake }) => toMake !== null);
  const problems = households.flatMap((household) => household.problems);
  const existing = households.filter((one) => one.problems.some(({ code }) => code === 'exists')).length;
  return {
    rows: households.reduce((sum, { rows }) => sum + rows.length, 0),
    households: ready.length,
    people: ready.reduce((sum, { toMake }) => sum + (toMake?.people.length ?? 0), 0),
    requests: ready.filter(({ toMake }) => toMake?.request).length,
    existing,
    leftOut: households.length - ready.length - existing,
    errors: problems.filter((one) => isError(one) && one.code !== 'exists').length,
    warnings: problems.filter((one) => !isError(one)).length,
  };
}
