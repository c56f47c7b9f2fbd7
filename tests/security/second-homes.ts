import { sql } from 'kysely';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { inject } from 'vitest';
import { tablesInOrder, quoted, type TableShape } from '../../platform/backup/table-order.ts';
import { inDatabase } from '../harness/engine.ts';
import type { Who, World } from '../harness/world.ts';
import type { Home } from './full-home.ts';

// Households that are to the letter the same as a full one, but for whose they are: what tells them apart from nothing
// can only be who is asking.

export const whoseAll = [
  'another organisation',
  'another team',
  'a restricted household',
  'a household they are kept out of by name',
  'a household that was opened to them, until that was withdrawn',
  'a household they had in an emergency',
] as const;
export type Whose = (typeof whoseAll)[number];

/** Of the whole organisation: everybody in it may know these. */
export const ofOrganisation = ['account', 'team', 'neighbourhood', 'provision', 'organisation'];

type SecondHome = Pick<Home, 'caseId' | 'householdId'>;

/** Copies a household with everything that hangs on it, row by row, under other ids. */
export class Copier {
  readonly #world: World;
  #tables: { shape: TableShape; columns: string[] }[] = [];
  #client: pg.Client | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  async open(): Promise<void> {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(this.#world.owner);
    this.#client = new pg.Client({ connectionString: inDatabase(inject('engine').templateUrl, rows[0]!.name) });
    await this.#client.connect();
    this.#tables = (await tablesInOrder(this.#client)).map((shape) => ({ shape, columns: [...shape.columns] }));
  }

  close = () => this.#client?.end();

  /** The copy belongs to the team and colleague of `who`; shares it was given with are withdrawn. */
  async copy(home: SecondHome, who: Who): Promise<SecondHome> {
    const { viewers } = this.#world;
    const [from, to] = [viewers.generalist, viewers[who]];
    const isElsewhere = from.organisationId !== to.organisationId;
    const names = new Map([
      [from.organisationId, to.organisationId],
      [from.teamIds[0]!, to.teamIds[0]!],
      [from.accountId, to.accountId],
    ]);
    if (isElsewhere) for (const { accountId } of Object.values(viewers)) names.set(accountId, to.accountId);
    const stay = new Set(isElsewhere ? [] : await this.#shared(from.organisationId));
    const renamed = (id: string) => {
      if (!names.has(id)) names.set(id, stay.has(id) ? id : uuidv7());
      return names.get(id)!;
    };
    for (const { shape, columns } of this.#tables) {
      const rows = await this.#rowsOf(shape.name, columns, home, from.organisationId, isElsewhere);
      if (rows === '[]') continue;
      const changed = rows.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, renamed);
      const list = columns.map(quoted).join(', ');
      await this.#client!.query(
        `insert into ${quoted(shape.name)} (${list}) select ${list}
         from json_populate_recordset(null::${quoted(shape.name)}, $1::json) on conflict do nothing`,
        [changed],
      );
    }
    const copied = { caseId: renamed(home.caseId), householdId: renamed(home.householdId) };
    await this.#client!.query(`update share set withdrawn_at = now() where case_id = $1`, [copied.caseId]);
    return copied;
  }

  /** Ids that a copy in the same organisation keeps. */
  async #shared(organisationId: string): Promise<string[]> {
    const ids = [organisationId];
    for (const table of ofOrganisation.filter((name) => name !== 'organisation')) {
      const found = await this.#client!.query<{ id: string }>(`select id from ${table} where organisation_id = $1`, [
        organisationId,
      ]);
      ids.push(...found.rows.map(({ id }) => id));
    }
    return ids;
  }

  async #rowsOf(name: string, columns: string[], home: SecondHome, organisationId: string, isElsewhere: boolean) {
    if (['idempotency_key', 'share_link', 'experience_link', 'look_link'].includes(name) || name.startsWith('audit'))
      return '[]';
    const { where, ids } = whereOf(name, columns, home, isElsewhere);
    if (where === undefined) return '[]';
    const { rows } = await this.#client!.query<{ all: string }>(
      `select coalesce(json_agg(to_json(x)), '[]')::text as all from ${quoted(name)} x
       where organisation_id = $1 and (${where})`,
      [organisationId, ...ids],
    );
    return rows[0]!.all;
  }
}

/** Which rows of a table belong to a household, or go with it to another organisation. */
function whereOf(name: string, columns: string[], { caseId, householdId }: SecondHome, isElsewhere: boolean) {
  if (name === 'household') return { where: 'id = $2', ids: [householdId] };
  if (name === 'support_case') return { where: 'id = $2', ids: [caseId] };
  if (name === 'signal')
    return { where: `id in (select signal_id from signal_event where case_id = $2)`, ids: [caseId] };
  if (columns.includes('case_id')) return { where: 'case_id = $2', ids: [caseId] };
  if (columns.includes('household_id')) return { where: 'household_id = $2', ids: [householdId] };
  if (isElsewhere && ['neighbourhood', 'provision'].includes(name)) return { where: 'true', ids: [] };
  return { where: undefined, ids: [] };
}

/** A copy of the household for each of these ways in which the generalist of the harbour may not see it. */
export async function settleStrangers(world: World, copier: Copier, home: Home, ways: readonly Whose[] = whoseAll) {
  const strangers = new Map<Whose, SecondHome>();
  for (const one of ways) {
    const made = await copier.copy(home, ownerOf[one]);
    await shut(world, one, made);
    strangers.set(one, made);
  }
  return strangers;
}

const ownerOf: Record<Whose, Who> = {
  'another organisation': 'stranger',
  'another team': 'neighbour',
  'a restricted household': 'colleague',
  'a household they are kept out of by name': 'colleague',
  'a household that was opened to them, until that was withdrawn': 'neighbour',
  'a household they had in an emergency': 'neighbour',
};

async function shut(
  { owner, viewers, teams }: World,
  whose: Whose,
  { caseId, householdId }: SecondHome,
): Promise<void> {
  const { organisationId, accountId } = viewers.generalist;
  const by = viewers[ownerOf[whose]].accountId;
  switch (whose) {
    case 'another organisation':
    case 'another team':
      return;
    case 'a restricted household':
    case 'a household they are kept out of by name':
      await sql`insert into household_restriction (organisation_id, id, team_id, household_id, case_id, kind, reason,
          barred_account, set_by, set_at)
        values (${organisationId}, ${uuidv7()}, ${teams.haven}, ${householdId}, ${caseId}, 'colleague', 'Voor de proef',
          ${whose === 'a restricted household' ? null : accountId}, ${by}, now())`.execute(owner);
      return;
    case 'a household that was opened to them, until that was withdrawn':
      await sql`insert into case_opening (organisation_id, id, team_id, case_id, household_id, account_id, purpose,
          opened_at, opened_by, until, withdrawn_at)
        values (${organisationId}, ${uuidv7()}, ${teams.molen}, ${caseId}, ${householdId}, ${accountId}, 'Meedenken',
          now() - interval '2 days', ${by}, current_date + 30, now() - interval '1 hour')`.execute(owner);
      return;
    case 'a household they had in an emergency':
      await sql`insert into break_glass (organisation_id, id, account_id, asked_by, reason, at, outcome, team_id,
          household_id, case_id, until)
        values (${organisationId}, ${uuidv7()}, ${accountId}, 'address', 'Voor de proef', now() - interval '4 hours',
          'opened', ${teams.molen}, ${householdId}, ${caseId}, now() - interval '1 hour')`.execute(owner);
  }
}
