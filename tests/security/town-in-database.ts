import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { organisationOfTeam, teamsOf, type Town } from './imagined-town.ts';
import type { RowFacts } from './who-sees-rows.ts';

interface Column {
  table: string;
  name: string;
  type: string;
  isNeeded: boolean;
}

/** A row that was put in, by where it stands in its table. */
export interface PutRow {
  table: string;
  place: string;
  facts: RowFacts;
}

const day = 86_400_000;
const instant = (days: number) => new Date(Date.now() + days * day).toISOString();
const date = (days: number) => instant(days).slice(0, 10);

const nothing: RowFacts = {
  organisation: 0,
  team: null,
  home: null,
  signal: null,
  account: null,
  takenBy: null,
  byAccount: null,
  recipient: null,
  barred: null,
  isOfSignal: false,
  isAsked: false,
};

/**
 * Puts imagined towns in a database in which only row-level security is left to say no: every table gets rows for every
 * household, with made-up words in the columns that no filter looks at. Needs the owner of the tables.
 */
export class TownPlace {
  readonly #client: pg.Client;
  #columns: Column[] = [];
  #counter = 0;

  constructor(ownerUrl: string) {
    this.#client = new pg.Client({ connectionString: ownerUrl });
  }

  async open(): Promise<void> {
    await this.#client.connect();
    const { rows } = await this.#client.query<{ table: string; name: string }>(
      `select conrelid::regclass::text as "table", conname as name from pg_constraint
       where connamespace = 'public'::regnamespace and contype in ('f', 'c') and conparentid = 0
       order by contype desc`,
    );
    for (const { table, name } of rows) await this.#client.query(`alter table ${table} drop constraint "${name}"`);
    const found = await this.#client.query<Column>(
      `select table_name as "table", column_name as name, data_type as type, is_nullable = 'NO' as "isNeeded"
       from information_schema.columns join pg_tables on tablename = table_name and schemaname = 'public'
       where table_schema = 'public' and table_name <> 'schema_migration' and is_generated = 'NEVER'`,
    );
    this.#columns = found.rows;
  }

  close = () => this.#client.end();

  tables = () => [...new Set(this.#columns.map(({ table }) => table))];

  /** Ids of everything in the town, and the rows it became. */
  async put(town: Town): Promise<PutTown> {
    const ids = idsOf(town);
    const rows: PutRow[] = [];
    const insert = async (table: string, facts: Partial<RowFacts>, values: Record<string, unknown> = {}) => {
      const whole = { ...nothing, ...facts };
      const place = await this.#insert(table, { ...ids.columnsOf(whole), ...values });
      rows.push({ table, place, facts: whole });
    };
    await this.#client.query('begin');
    await putPeople(town, ids, insert);
    await putHomes(town, ids, insert);
    const told = new Set(rows.map(({ table }) => table).concat(withMeaning));
    for (const table of this.tables().filter((one) => !told.has(one))) {
      for (const [home, { organisation, team }] of town.homes.entries()) {
        const account = town.workers.findIndex((one) => one.organisation === organisation);
        const recipient = town.workers.findLastIndex((one) => one.organisation === organisation);
        await insert(table, { organisation, team, home, account, byAccount: account, recipient });
      }
    }
    await this.#client.query('commit');
    return { ids, rows };
  }

  async #insert(table: string, values: Record<string, unknown>): Promise<string> {
    const given = this.#columns
      .filter((column) => column.table === table && (values[column.name] !== undefined || column.isNeeded))
      .map(({ name, type }) => ({ name, value: values[name] ?? this.#madeUp(type) }));
    const { rows } = await this.#client.query<{ place: string }>(
      `insert into "${table}" (${given.map(({ name }) => `"${name}"`).join(', ')})
       values (${given.map((_, index) => `$${index + 1}`).join(', ')}) returning ctid::text as place`,
      given.map(({ value }) => value),
    );
    return rows[0]!.place;
  }

  #madeUp(type: string): unknown {
    this.#counter += 1;
    if (type === 'uuid') return uuidv7();
    if (type === 'boolean') return false;
    if (type === 'smallint') return this.#counter % 30_000;
    if (/integer|bigint|numeric/.test(type)) return this.#counter;
    if (type === 'date') return date(0);
    if (type.startsWith('timestamp')) return instant(-1);
    if (type === 'jsonb') return '{}';
    if (type === 'ARRAY') return '{}';
    if (type === 'bytea') return Buffer.from(String(this.#counter));
    return `word ${this.#counter}`;
  }
}

export interface PutTown {
  ids: TownIds;
  rows: readonly PutRow[];
}

type Insert = (table: string, facts: Partial<RowFacts>, values?: Record<string, unknown>) => Promise<void>;

/** Tables in which a row decides what somebody sees: only what the town says stands in them. */
const withMeaning = [
  ...['team_member_area', 'case_decision', 'case_opening', 'break_glass', 'household_restriction', 'share'],
  ...['consent_event', 'signal', 'signal_event', 'team_member', 'account', 'organisation', 'team'],
];

function idsOf(town: Town) {
  const fresh = () => uuidv7();
  const home = () => ({
    ...{ household: fresh(), supportCase: fresh() },
    ...{ person: fresh(), goal: fresh(), report: fresh(), drawing: fresh() },
  });
  const organisations = [fresh(), fresh()];
  const teams = [fresh(), fresh(), fresh()];
  const workers = town.workers.map(fresh);
  const homes = town.homes.map(home);
  const signals = town.signals.map(fresh);
  const at = <T>(all: readonly T[], index: number | null) => (index === null ? undefined : all[index]);
  return {
    organisations,
    teams,
    workers,
    homes,
    signals,
    neighbourhoods: [fresh(), fresh()],
    /** The columns by which filters find out what a row is about. */
    columnsOf: (facts: RowFacts): Record<string, unknown> => ({
      organisation_id: organisations[facts.organisation],
      team_id: at(teams, facts.team),
      household_id: at(homes, facts.home)?.household,
      case_id: at(homes, facts.home)?.supportCase,
      goal_id: at(homes, facts.home)?.goal,
      report_version_id: at(homes, facts.home)?.report,
      drawing_id: at(homes, facts.home)?.drawing,
      signal_id: at(signals, facts.signal),
      account_id: at(workers, facts.account),
      taken_by: at(workers, facts.takenBy),
      by_account: at(workers, facts.byAccount),
      recipient_id: at(workers, facts.recipient),
      barred_account: at(workers, facts.barred),
    }),
  };
}
export type TownIds = ReturnType<typeof idsOf>;

async function putPeople(town: Town, ids: TownIds, insert: Insert): Promise<void> {
  for (const organisation of [0, 1]) {
    await insert('organisation', { organisation });
    await insert('processing_log', { organisation });
    for (const team of teamsOf(organisation)) await insert('team', { organisation, team }, { id: ids.teams[team] });
  }
  for (const [account, { organisation, role, teams, areas }] of town.workers.entries()) {
    await insert('account', { organisation, account }, { id: ids.workers[account], role, language: 'nl' });
    await insert('own_door', { organisation, account });
    await insert('audit_question', { organisation, account });
    await insert('audit_question', { organisation, account, isAsked: true }, { asked_at: instant(-1) });
    for (const team of teams) await insert('team_member', { organisation, team, account });
    for (const { team, neighbourhood } of areas) {
      const values = { neighbourhood_id: ids.neighbourhoods[neighbourhood] };
      await insert('team_member_area', { organisation, team, account }, values);
    }
  }
  for (const [signal, { team, takenBy, history }] of town.signals.entries()) {
    const facts = { organisation: organisationOfTeam(team), team, takenBy, signal };
    await insert('signal', facts, { id: ids.signals[signal] });
    await insert('search_entry', { ...facts, isOfSignal: true }, { kind: 'signal', entity_id: ids.signals[signal] });
    for (const [index, what] of history.entries()) {
      const values = { kind: what === 'reopened' ? 'reopened' : 'linked', at: instant(index / 24 - 1) };
      await insert('signal_event', { ...facts, home: what === 'reopened' ? null : what }, values);
    }
  }
}

async function putHomes(town: Town, ids: TownIds, insert: Insert): Promise<void> {
  const of = (home: number) => ({ organisation: town.homes[home]!.organisation, team: town.homes[home]!.team, home });
  for (const [home, { neighbourhood, restriction, barred }] of town.homes.entries()) {
    const own = ids.homes[home]!;
    const neighbourhood_id = neighbourhood === null ? undefined : ids.neighbourhoods[neighbourhood];
    await insert('household', of(home), { id: own.household, neighbourhood_id });
    await insert('support_case', of(home), { id: own.supportCase });
    await insert('person', of(home), { id: own.person });
    await insert('plan_goal', of(home), { id: own.goal });
    await insert('report_version', of(home), { id: own.report });
    await insert('drawing', of(home), { id: own.drawing });
    await insert('search_entry', of(home), { kind: 'household', entity_id: own.household });
    if (restriction === 'none') continue;
    const lifted_at = restriction === 'lifted' ? instant(-1) : undefined;
    await insert('household_restriction', { ...of(home), barred }, { lifted_at });
  }
  for (const [index, { home, kind, worker }] of town.decisions.entries()) {
    await insert('case_decision', of(home), { kind, value: ids.workers[worker], at: instant(index / 24 - 1) });
  }
  for (const { home, worker, state } of town.openings) {
    await insert(
      'case_opening',
      { ...of(home), account: worker },
      {
        opened_at: instant(state === 'not-yet' ? 1 : -3),
        until: date(state === 'ended' ? -2 : 2),
        withdrawn_at: state === 'withdrawn' ? instant(-1) : undefined,
      },
    );
  }
  for (const { home, worker, state } of town.emergencies) {
    await insert(
      'break_glass',
      { ...of(home), account: worker },
      {
        outcome: state === 'refused' ? 'nothing' : 'opened',
        at: instant(-0.1),
        until: instant(state === 'expired' ? -0.01 : 0.02),
        closed_at: state === 'closed' ? instant(-0.05) : undefined,
      },
    );
  }
  for (const { home, worker, piece, state } of town.sharings) {
    const given = uuidv7();
    const facts = { ...of(home), recipient: worker };
    await insert('share', facts, {
      piece_kind: piece,
      piece_id: ids.homes[home]![piece],
      recipient_kind: 'account',
      consent_ids: [given],
      starts_on: date(state === 'not-yet' ? 2 : -3),
      ends_on: date(state === 'ended' ? -2 : 9),
      withdrawn_at: state === 'withdrawn' ? instant(-1) : undefined,
    });
    await insert('consent_event', facts, { id: given, kind: 'given' });
    if (state === 'consent-taken-back') await insert('consent_event', facts, { kind: 'withdrawn', ends: given });
  }
}
