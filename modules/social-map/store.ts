import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { plainText } from '../../platform/search/plain-text.ts';
import type { ProvisionFields } from './api.ts';
import type { SocialMapTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SocialMapTables>();

/** How alike a typed word and a word on the map must be: one wrong letter in a word of five passes. */
const alikeEnough = 0.45;
/** As much of a longer word, for the beginning of one that is not typed to its end: "formuleren" in "formulierenhulp". */
const alikeInside = 0.5;

function provisions(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('provision')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'provision.organisationId').onRef('account.id', '=', 'checkedBy'),
    )
    .selectAll('provision')
    .select('account.name as checkedByName')
    .where('provision.organisationId', '=', viewer.organisationId);
}

export type StoredProvision = NonNullable<Awaited<ReturnType<typeof findProvision>>>;

export function findProvision(tx: Tx, viewer: Viewer, id: string) {
  return provisions(tx, viewer).where('provision.id', '=', id).executeTakeFirst();
}

/** Those of these that are there, in the order asked. */
export async function findProvisions(tx: Tx, viewer: Viewer, ids: readonly string[]): Promise<StoredProvision[]> {
  const rows = await provisions(tx, viewer).where('provision.id', 'in', ids).execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

const beginsWord = (word: string) => sql<boolean>`(' ' || provision.plain) like ${`% ${word}%`}`;

const fits = (word: string) => sql<boolean>`(${beginsWord(word)}
  or strict_word_similarity(${word}, provision.plain) >= ${alikeEnough}
  or word_similarity(${word}, provision.plain) >= ${alikeInside}
  or to_tsvector('dutch', provision.plain) @@ plainto_tsquery('dutch', ${word}))`;

interface Asked {
  q?: string | undefined;
  area?: string | undefined;
  kind?: ProvisionFields['kind'] | undefined;
  stopped: 'no' | 'yes';
  limit: number;
  offset: number;
}

/** What fits: the closest first when words were typed, otherwise from light to heavy and by name. */
export async function listProvisions(tx: Tx, viewer: Viewer, asked: Asked) {
  const words = plainText(asked.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  let query = provisions(tx, viewer).where('stoppedOn', asked.stopped === 'yes' ? 'is not' : 'is', null);
  if (asked.area) query = query.where(sql<boolean>`${asked.area} = any (provision.areas)`);
  if (asked.kind) query = query.where('kind', '=', asked.kind);
  for (const word of words) query = query.where(fits(word));
  if (words.length > 0) query = query.orderBy(sql`strict_word_similarity(${words.join(' ')}, provision.plain)`, 'desc');
  const rows = await query
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(sql`array_position(array['general', 'collective', 'individual'], provision.kind)`)
    .orderBy('provision.name')
    .orderBy('provision.id')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
  return { provisions: rows, total: rows[0]?.total ?? 0 };
}

export function listNeighbourhoods(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('neighbourhood')
    .select(['id', 'name'])
    .where('organisationId', '=', viewer.organisationId)
    .orderBy('name')
    .execute();
}

/** What is searched of a provision. */
export const plainOf = ({ name, provider, summary, targetGroup }: Omit<ProvisionFields, 'isStopped'>) =>
  plainText([name, provider, summary, targetGroup].filter(Boolean).join(' '));

const row = ({ isStopped: _, ...fields }: ProvisionFields) => ({ ...fields, plain: plainOf(fields) });

/** Keeps a new provision as checked `today` (YYYY-MM-DD) and returns its id. */
export async function insertProvision(tx: Tx, viewer: Viewer, fields: ProvisionFields, today: string): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('provision')
    .values({
      organisationId: viewer.organisationId,
      id,
      ...row(fields),
      checkedOn: today,
      checkedBy: viewer.accountId,
      stoppedOn: fields.isStopped ? today : null,
      createdAt: new Date().toISOString(),
    })
    .execute();
  return id;
}

/** Changes a provision that still has this version; false when somebody was first. */
export async function updateProvision(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { version, ...fields }: ProvisionFields & { version: number },
  today: string,
): Promise<boolean> {
  return change(tx, viewer, id, version, {
    ...row(fields),
    stoppedOn: fields.isStopped ? sql<string>`coalesce(stopped_on, ${today})` : null,
    checkedOn: today,
    checkedBy: viewer.accountId,
  });
}

/** Notes that it was looked at and right; false when somebody changed it meanwhile. */
export function markChecked(tx: Tx, viewer: Viewer, id: string, version: number, today: string): Promise<boolean> {
  return change(tx, viewer, id, version, { checkedOn: today, checkedBy: viewer.accountId });
}

async function change(tx: Tx, viewer: Viewer, id: string, version: number, values: object): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('provision')
    .set({ ...values, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
