import { sql, type RawBuilder } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { amsterdamDay } from '../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../platform/db/connection.ts';

// What people agreed to, one row for every time something was said about it. It stands here because more than one room
// notes it and what is shared rests on it; the newest row about a matter counts.

export const consentKinds = ['asked', 'given', 'refused', 'withdrawn'] as const;
export type ConsentKind = (typeof consentKinds)[number];
export const consentWays = ['spoken', 'written'] as const;
export type ConsentWay = (typeof consentWays)[number];

/**
 * What a consent is about. `contact`: the team may know and call this person of the network. `sharing`: something may go
 * to this account or person.
 */
export type ConsentAbout = 'contact' | 'sharing';

/** Whose consent, about what, towards whom; of a contact the recipient is the person itself. */
export interface ConsentMatter {
  personId: string;
  about: ConsentAbout;
  recipientId: string;
}

export type ConsentTables = {
  consentEvent: ConsentMatter & {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    kind: ConsentKind;
    how: ConsentWay | null;
    onDay: string;
    remark: string | null;
    ends: string | null;
    at: string;
    byAccount: string;
  };
};

const db = (tx: Tx) => tx.withTables<ConsentTables>();

/** Who notes it, and of which household the person is. */
export interface ConsentPlace {
  organisationId: string;
  accountId: string;
  teamId: string;
  householdId: string;
}

/** What was said, how and on which day (`YYYY-MM-DD`). */
export interface ConsentWords {
  how: ConsentWay | null;
  onDay?: string;
  remark?: string | null;
}

/**
 * Notes what somebody said about a matter; returns the id of the row. Anything but "yes" ends every "yes" given before,
 * and with it, in this same transaction, whatever rests on it (AVG art. 7 lid 3).
 */
export async function noteConsent(
  tx: Tx,
  place: ConsentPlace,
  matter: ConsentMatter,
  kind: ConsentKind,
  { how, onDay = amsterdamDay(new Date()), remark = null }: ConsentWords = { how: null },
): Promise<string> {
  const { organisationId, teamId, householdId, accountId } = place;
  const row = { organisationId, teamId, householdId, ...matter, kind, how, onDay, remark };
  const standing = kind === 'given' ? [] : await standingConsents(tx, organisationId, matter);
  const ended: (string | null)[] = standing.length > 0 ? standing : [null];
  const rows = ended.map((ends) => ({
    ...row,
    id: uuidv7(),
    ends,
    at: new Date().toISOString(),
    byAccount: accountId,
  }));
  await db(tx).insertInto('consentEvent').values(rows).execute();
  return rows[0]!.id;
}

/** The ids of every "yes" of a matter that was not taken back. */
async function standingConsents(tx: Tx, organisationId: string, matter: ConsentMatter): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('consentEvent as given')
    .select('given.id')
    .where('given.organisationId', '=', organisationId)
    .where('given.personId', '=', matter.personId)
    .where('given.about', '=', matter.about)
    .where('given.recipientId', '=', matter.recipientId)
    .where('given.kind', '=', 'given')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('consentEvent as taken')
            .select('taken.id')
            .whereRef('taken.organisationId', '=', 'given.organisationId')
            .whereRef('taken.ends', '=', 'given.id'),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * In SQL: what was last said about knowing and calling a person of the network; null when nobody asked. `organisation`
 * and `person` are columns of the query it stands in, such as `person.organisation_id` and `person.id`.
 */
export function contactConsent(organisation: string, person: string): RawBuilder<ConsentKind | null> {
  return sql<ConsentKind | null>`(select c.kind from consent_event c where c.organisation_id = ${sql.ref(organisation)}
    and c.person_id = ${sql.ref(person)} and c.about = 'contact' order by c.at desc, c.id desc limit 1)`;
}
