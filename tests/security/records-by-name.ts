import { uuidv7 } from 'uuidv7';
import { withField, type Field } from './fields-of-body.ts';

/** Ids of records, by the table they stand in. */
export type Records = ReadonlyMap<string, readonly string[]>;

/** What a name means where it is not the last part of the name of a table; also what a `kind` or `as` beside it says. */
const meanings: Record<string, string> = {
  case: 'support_case',
  resident: 'person',
  contact: 'contact_moment',
  report: 'report_version',
  helper: 'involved_helper',
  consent: 'consent_event',
  chair: 'account',
  owner: 'account',
  coordinator: 'account',
  worker: 'account',
  left: 'fragment',
  ground: 'referral',
  bottleneck: 'rule_bottleneck',
  import: 'caseload_import',
  emergency: 'break_glass',
  hold: 'legal_hold',
  entry: 'audit_entry',
  number: 'report_version',
  from: 'plan_version',
  to: 'plan_version',
  request: 'rights_request',
  opening: 'case_opening',
  meeting: 'action_team_meeting',
  agreement: 'action_team_agreement',
  application: 'wmo_application',
  cut: 'service_cut',
};

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table a word points at: its own meaning, or the first table that is called so in its last words. */
function tableOf(word: string, tables: readonly string[]): string | undefined {
  const parts = snake(word).split('_');
  for (let from = 0; from < parts.length; from += 1) {
    const name = parts.slice(from).join('_');
    const found = meanings[name] ?? tables.find((table) => table === name);
    if (found) return found;
    const ending = tables.find((table) => table.endsWith(`_${name}`));
    if (ending) return ending;
  }
  return undefined;
}

const withoutId = (name: string) => name.replace(/Ids?$/, '');

/** The table the id at this place is of: by its name, or by what stands beside it (`{ as: 'resident', id }`). */
export function tableAt(input: unknown, field: string, tables: readonly string[]): string | undefined {
  const names = field.split('.').filter((name) => !/^\d+$/.test(name));
  const last = names.at(-1) ?? '';
  if (withoutId(last) !== '' && last !== 'id' && last !== 'ids' && last !== 'pieceId')
    return tableOf(withoutId(last), tables);
  const holder = field
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], input) as Record<string, unknown>;
  const said = holder['as'] ?? holder['kind'] ?? holder['pieceKind'];
  if (typeof said === 'string') return tableOf(said, tables);
  return names.length > 1 ? tableOf(names.at(-2) ?? '', tables) : undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every place in this input that holds an id. */
export function idFields(input: unknown, before = ''): Field[] {
  if (typeof input !== 'object' || input === null) return uuid.test(String(input)) ? [before.slice(0, -1)] : [];
  return Object.entries(input).flatMap(([name, inner]) => idFields(inner, `${before}${name}.`));
}

/** The writer makes the id of what is new: an `id` at the top. */
export const isMadeByWriter = (field: Field) => field === 'id';

/** The same input with ids of these records, each of the kind its place asks for. */
export function withIdsOf(input: unknown, records: Records, pick: number): unknown {
  const tables = [...records.keys()];
  let filled = input;
  for (const [turn, field] of idFields(input).entries()) {
    const known = records.get(tableAt(filled, field, tables) ?? '') ?? [];
    const id = isMadeByWriter(field) ? uuidv7() : known[(pick + turn) % Math.max(1, known.length)];
    filled = withField(filled, field, id ?? uuidv7());
  }
  return filled;
}

/** The table a parameter of a path is named after. */
export const tableOfParameter = (name: string, records: Records) => tableOf(withoutId(name), [...records.keys()]);
