import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Phase } from '../cases/domain.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { HouseholdTables } from './tables.ts';

/** What a list of households shows of their cases. */
type ListTables = HouseholdTables & {
  supportCase: { organisationId: string; id: string; householdId: string };
};

const address = sql<string | null>`nullif(concat_ws(' ', household.street, household.house_number), '')`;

/** The newest decision of a kind about the case of this row. */
const decided = (kind: 'phase' | 'coordinator') => sql<string | null>`(select d.value from case_decision d
  where d.organisation_id = support_case.organisation_id and d.case_id = support_case.id and d.kind = ${sql.lit(kind)}
  order by d.at desc, d.id desc limit 1)`;

const ofThisCase = (alias: string) =>
  sql`${sql.ref(`${alias}.organisation_id`)} = support_case.organisation_id and ${sql.ref(`${alias}.case_id`)} = support_case.id`;

/** Each way in which somebody of the team spoke with the household; a room that adds one adds a line. */
const meetings = [
  sql`select f.at from first_contact f where ${ofThisCase('f')}`,
  sql`select c.started_at from conversation c where ${ofThisCase('c')} and c.cancelled_at is null`,
  sql`select m.at from contact_moment m where ${ofThisCase('m')} and m.removed_at is null and (m.person_ids <> '{}' or m.helper_ids = '{}')`,
];
const lastSeenAt = sql<string | null>`(select max(met.at) from (${sql.join(meetings, sql` union all `)}) met)`;

function households(tx: Tx, viewer: Viewer) {
  return tx
    .withTables<ListTables>()
    .selectFrom('household')
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .where('household.organisationId', '=', viewer.organisationId);
}

/** Households by name in one query; without a phase asked for, the closed ones stay out. */
export async function listHouseholds(
  tx: Tx,
  viewer: Viewer,
  page: { phase?: Phase | undefined; coordinator?: 'me' | 'nobody' | undefined; limit: number; offset: number },
) {
  let query = households(tx, viewer);
  query = page.phase
    ? query.where(decided('phase'), '=', page.phase)
    : query.where(sql<boolean>`${decided('phase')} is distinct from 'closed'`);
  if (page.coordinator === 'me') query = query.where(decided('coordinator'), '=', viewer.accountId);
  if (page.coordinator === 'nobody') query = query.where(decided('coordinator'), 'is', null);
  const rows = await query
    .select(['household.id', 'supportCase.id as caseId', 'household.name', 'household.headline', address.as('address')])
    .select([
      sql<Phase | null>`${decided('phase')}`.as('phase'),
      sql<string | null>`(select a.name from account a where a.organisation_id = household.organisation_id
        and a.id::text = ${decided('coordinator')})`.as('coordinatorName'),
      lastSeenAt.as('lastSeenAt'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .orderBy('household.name')
    .orderBy('household.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { households: rows, total: rows[0]?.total ?? 0 };
}

/** Households in sight with the same door, or with a person of the same name and birth date. */
export async function findSimilarHouseholds(
  tx: Tx,
  viewer: Viewer,
  about: { address?: string | undefined; personName?: string | undefined; birthDate?: string | undefined },
) {
  const addressKey = matchKey(about.address);
  const nameKey = matchKey(about.personName);
  const hasPerson = nameKey !== undefined && about.birthDate !== undefined;
  if (!addressKey && !hasPerson) return [];
  const samePerson = sql<boolean>`exists (select from person p where p.organisation_id = household.organisation_id
    and p.household_id = household.id and p.name_key = ${nameKey ?? null} and p.birth_date = ${about.birthDate ?? null})`;
  return households(tx, viewer)
    .where((eb) => eb.or([eb('household.addressKey', '=', addressKey ?? null), samePerson]))
    .select(['household.id', 'supportCase.id as caseId', 'household.name', address.as('address')])
    .select(
      sql<
        'address' | 'person'
      >`case when household.address_key = ${addressKey ?? null} then 'address' else 'person' end`.as('same'),
    )
    .orderBy('household.name')
    .limit(5)
    .execute();
}
