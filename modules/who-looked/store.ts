import { sql } from 'kysely';
import { nearnessOf, relationAt } from '../../access/near-over-time.ts';
import type { CaseSubject } from '../../access/policies/case.ts';
import { isAddressSecret } from '../../access/secret-address.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import type { LookReader } from './api.ts';
import { isKnownToHousehold, type KeptLook, type Told } from './domain.ts';

/** So many wrong answers end a link: a birth date can be guessed, not in five tries. */
const wrongAnswersAllowed = 5;
/** More than anybody reads; a file of many years is told from its last year. */
const most = 5_000;

/**
 * In SQL, of a link `l` of person `p`: it was not made before they moved out. Somebody who left keeps no way in from the
 * time they lived there; a worker who meets them makes a new one.
 */
const madeInTime = sql<boolean>`(p.moved_out_on is null
  or (l.made_at at time zone 'Europe/Amsterdam')::date >= p.moved_out_on)`;

/** Members of the household, also who moved out: they read about the time they lived there. Whoever died has no link. */
export async function listReaders(tx: Tx, { organisationId }: Viewer, caseId: string): Promise<LookReader[]> {
  const { rows } = await sql<LookReader>`select p.id, concat_ws(' ', p.given_name, p.infix, p.family_name) as name,
      p.birth_date as "birthDate", p.moved_out_on as "movedOutOn",
      (select json_build_object('madeAt', ${utc('l.made_at')}, 'madeByName', a.name, 'until', ${utc('l.until')},
          'isLocked', l.wrong_answers >= ${wrongAnswersAllowed}::int)
        from look_link l join account a on a.organisation_id = l.organisation_id and a.id = l.made_by
        where l.organisation_id = p.organisation_id and l.person_id = p.id and l.ended_at is null and l.until > now()
          and ${madeInTime}
        order by l.made_at desc limit 1) as link
    from person p join support_case c on c.organisation_id = p.organisation_id and c.household_id = p.household_id
    where p.organisation_id = ${organisationId} and c.id = ${caseId} and p.place = 'member'
      and p.deceased_on is null
    order by p.moved_out_on is not null, p.position, p.id`.execute(tx);
  return rows;
}

export async function endLinks(tx: Tx, { organisationId }: Viewer, caseId: string, personId: string): Promise<void> {
  await sql`update look_link set ended_at = now() where organisation_id = ${organisationId} and case_id = ${caseId}
    and person_id = ${personId} and ended_at is null`.execute(tx);
}

export async function insertLink(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { caseId, teamId }: CaseSubject,
  link: { personId: string; secretHash: string; asks: string; answerHash: string; until: string },
): Promise<void> {
  await sql`insert into look_link
      (organisation_id, secret_hash, team_id, case_id, household_id, person_id, asks, answer_hash, made_at, made_by, until)
    select ${organisationId}, ${link.secretHash}, ${teamId}, c.id, c.household_id, ${link.personId}, ${link.asks},
      ${link.answerHash}, now(), ${accountId}, ${link.until}
    from support_case c where c.organisation_id = ${organisationId} and c.id = ${caseId}`.execute(tx);
}

export interface LookLink {
  organisationId: string;
  secretHash: string;
  caseId: string;
  householdId: string;
  personId: string;
  asks: 'birth-date' | 'code';
  answerHash: string;
  until: string;
}

/** The link with this secret; undefined when there is none, it ended, or too many wrong answers were given. */
export async function findLink(tx: Tx, organisationId: string, secretHash: string): Promise<LookLink | undefined> {
  const { rows } = await sql<LookLink>`select organisation_id as "organisationId", secret_hash as "secretHash",
      case_id as "caseId", household_id as "householdId", person_id as "personId", asks, answer_hash as "answerHash", until
    from look_link where organisation_id = ${organisationId} and secret_hash = ${secretHash} and ended_at is null
      and until > now() and wrong_answers < ${wrongAnswersAllowed}`.execute(tx);
  return rows[0];
}

/** Counts an answer before it is looked at, in a transaction of its own; false when there are no tries left. */
export async function takeTry(tx: Tx, { organisationId, secretHash }: LookLink): Promise<boolean> {
  const { numAffectedRows } = await sql`update look_link set wrong_answers = wrong_answers + 1
    where organisation_id = ${organisationId} and secret_hash = ${secretHash} and ended_at is null
      and wrong_answers < ${wrongAnswersAllowed}`.execute(tx);
  return numAffectedRows === 1n;
}

export async function forgetTries(tx: Tx, { organisationId, secretHash }: LookLink): Promise<void> {
  await sql`update look_link set wrong_answers = 0 where organisation_id = ${organisationId}
    and secret_hash = ${secretHash}`.execute(tx);
}

/** Who reads; undefined when they died, or moved out after the link was made. */
export async function findReader(
  tx: Tx,
  { organisationId, secretHash }: LookLink,
): Promise<{ firstName: string; movedOutOn: string | null } | undefined> {
  const { rows } = await sql<{ firstName: string; movedOutOn: string | null }>`
    select p.given_name as "firstName", p.moved_out_on as "movedOutOn"
    from look_link l join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
    where l.organisation_id = ${organisationId} and l.secret_hash = ${secretHash} and p.deceased_on is null
      and ${madeInTime}`.execute(tx);
  return rows[0];
}

type Entry = Omit<KeptLook, 'room'>;

/** What the audit holds of the household from one day to another, newest first; what was refused showed nothing. */
export async function listLooks(
  tx: Tx,
  { organisationId, householdId }: LookLink,
  since: string,
  last: string,
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`select at, account_id as "accountId", role, action, kind, purpose,
      person_id as "personId", objects
    from audit_entry where organisation_id = ${organisationId} and outcome = 'done'
      and (household_id = ${householdId} or found @> array[${householdId}::uuid])
      and at >= (${since}::date::timestamp at time zone 'Europe/Amsterdam')
      and at < ((${last}::date + 1)::timestamp at time zone 'Europe/Amsterdam')
    order by at desc, id desc limit ${most}`.execute(tx);
  return rows;
}

/** Of whom the records of a case are, by their ids; a record that is not here is of the household as a whole. */
export async function aboutWhom(tx: Tx, { organisationId, caseId }: LookLink): Promise<Map<string, string[]>> {
  const one = (table: string, id = 'id') => sql`select ${sql.ref(id)} as id, person_id as "personId"
    from ${sql.table(table)} where organisation_id = ${organisationId} and case_id = ${caseId}`;
  const many = (table: string) => sql`select id, unnest(person_ids) from ${sql.table(table)}
    where organisation_id = ${organisationId} and case_id = ${caseId}`;
  const shares = sql`select s.id, c.person_id from share s join consent_event c on c.organisation_id = s.organisation_id
      and c.id = any (s.consent_ids) where s.organisation_id = ${organisationId} and s.case_id = ${caseId}`;
  const parts = [
    one('conversation_participant', 'conversation_id'),
    ...['assessment', 'plan_goal', 'wmo_application', 'rights_request', 'experience'].map((table) => one(table)),
    ...['contact_moment', 'appointment', 'referral', 'evaluation', 'action_team_meeting'].map(many),
    shares,
  ];
  const { rows } = await sql<{ id: string; personId: string | null }>`${sql.join(parts, sql` union all `)}`.execute(tx);
  const known = rows.flatMap(({ id, personId }) => (personId === null ? [] : [{ id, personId }]));
  return new Map(
    [...Map.groupBy(known, ({ id }) => id)].map(([id, of]) => [id, of.map(({ personId }) => personId)] as const),
  );
}

/** Tells who somebody was at the moment of a look. With a secret address no name and no team: they say where it is. */
export async function tellerOf(tx: Tx, { organisationId, householdId }: LookLink): Promise<(look: Entry) => Told> {
  const isSecret = await isAddressSecret(tx, organisationId, householdId);
  const near = (await asGate(tx, '', () => nearnessOf(tx, organisationId, [householdId]))).get(householdId);
  const { rows } = await sql<{ id: string; name: string; teamIds: string[]; team: string | null }>`select a.id, a.name,
      array(select m.team_id::text from team_member m
        where m.organisation_id = a.organisation_id and m.account_id = a.id) as "teamIds",
      -- Of several teams the one of the household.
      (select t.name from team_member m join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
        where m.organisation_id = a.organisation_id and m.account_id = a.id
        order by t.id is distinct from ${near?.teamId ?? null}::uuid, t.name limit 1) as team
    from account a where a.organisation_id = ${organisationId}`.execute(tx);
  const accounts = new Map(rows.map((row) => [row.id, row]));
  return ({ accountId, role, at }) => {
    const account = accounts.get(accountId);
    const relation = account && near ? relationAt(near, { accountId, teamIds: account.teamIds }, at) : null;
    const isTold = account !== undefined && !isSecret;
    return {
      name: isTold && isKnownToHousehold(relation) ? account.name : null,
      role,
      relation,
      team: isTold ? account.team : null,
    };
  };
}

/** An instant as the program writes it. */
const utc = (column: string) => sql.raw(`to_char((${column}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
