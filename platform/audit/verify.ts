import { sql } from 'kysely';
import type { Db } from '../db/connection.ts';
import { commitmentNow, commitmentTo, digestOfRewrites, hashOfLink, rootOf } from './chain.ts';
import type { AuditLink, AuditRewrite, AuditTables, StoredEntry } from './entry.ts';
import type { Anchor } from './anchor.ts';

export type FlawKind =
  /** An entry, or what says where it stands, is not what was sealed: changed, exchanged or moved. */
  | 'changed'
  /** There is a link, and its entry is gone. */
  | 'missing'
  /** A number is left out. */
  | 'gap'
  /** An entry that nobody sealed and that does not wait to be. */
  | 'slipped-in'
  /** Something waits to be sealed and is not there any more. */
  | 'gone-before-sealing'
  /** Waits longer than the sealer takes. */
  | 'waits-too-long'
  /** What an earlier check saw is not there any more: the tail was cut off, or the chain made anew. */
  | 'not-as-anchored';

/** One thing that is wrong; `seq` and `entryId` where they are known. */
export interface Flaw {
  organisationId: string;
  kind: FlawKind;
  seq?: number;
  entryId?: string;
}

export interface Verdict {
  flaws: Flaw[];
  /** The last link of each organisation: keep it elsewhere, and compare with it later. */
  heads: Anchor[];
  entries: number;
  waiting: number;
}

/** How many links are read at once. */
const step = 2_000;

/** The sealer works every second; whatever waits this long (in milliseconds) shows that it does not run. */
const longestWait = 5 * 60_000;

/**
 * Reads the whole audit and checks every entry against the chain. Works as the owner of the database, who sees every
 * organisation. `anchors` are heads of earlier checks, in whatever number.
 */
export async function verifyAudit(owner: Db, anchors: readonly Anchor[] = [], now = Date.now()): Promise<Verdict> {
  const db = owner.withTables<AuditTables>();
  const { rows } = await sql<{ organisationId: string }>`
    select organisation_id from audit_entry union select organisation_id from audit_chain
    union select organisation_id from audit_pending union select organisation_id from audit_rewrite`.execute(db);
  const known = new Set([...rows.map((row) => row.organisationId), ...anchors.map((one) => one.organisationId)]);
  const verdict: Verdict = { flaws: [], heads: [], entries: 0, waiting: 0 };
  for (const organisationId of [...known].sort()) {
    const own = anchors.filter((anchor) => anchor.organisationId === organisationId);
    await verifyChain(owner, organisationId, own, verdict);
    await verifyRewrites(owner, organisationId, verdict);
    await verifyWaiting(owner, organisationId, now, verdict);
  }
  return verdict;
}

type Row = AuditLink & { entry: StoredEntry | null };

async function verifyChain(owner: Db, organisationId: string, anchors: readonly Anchor[], verdict: Verdict) {
  const flaw = (kind: FlawKind, at: Partial<Flaw>) => verdict.flaws.push({ organisationId, kind, ...at });
  const expected = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
  let before = rootOf(organisationId);
  let last = 0;
  for (;;) {
    const rows = await readLinks(owner, organisationId, last);
    const rewrites = await rewritesOf(owner, organisationId, rows);
    for (const link of rows) {
      const at = { seq: link.seq, entryId: link.entryId };
      if (link.seq !== last + 1) flaw('gap', { seq: last + 1 });
      if (!link.entry) flaw('missing', at);
      else if (!fits(link, link.entry, before, rewrites.get(link.entryId) ?? [])) flaw('changed', at);
      if (expected.has(link.seq) && expected.get(link.seq) !== link.hash.toString('hex')) flaw('not-as-anchored', at);
      expected.delete(link.seq);
      before = link.hash;
      last = link.seq;
      verdict.entries += 1;
    }
    if (rows.length < step) break;
  }
  for (const seq of expected.keys()) flaw('not-as-anchored', { seq });
  if (last > 0) verdict.heads.push({ organisationId, seq: last, hash: before.toString('hex') });
}

function fits(link: Row, entry: StoredEntry, before: Buffer, rewrites: readonly AuditRewrite[]): boolean {
  const personal = commitmentNow(link.commitment, rewrites);
  return personal?.equals(commitmentTo(entry)) === true && hashOfLink(entry, link, before).equals(link.hash);
}

async function readLinks(owner: Db, organisationId: string, after: number): Promise<Row[]> {
  const db = owner.withTables<AuditTables>();
  const links = await db
    .selectFrom('auditChain')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(step)
    .execute();
  const entries = await db
    .selectFrom('auditEntry')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`id = any (${links.map(({ entryId }) => entryId)}::uuid[])`)
    .execute();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return links.map((link) => ({ ...link, entry: byId.get(link.entryId) ?? null }));
}

async function rewritesOf(owner: Db, organisationId: string, rows: readonly Row[]) {
  const found = await owner
    .withTables<AuditTables>()
    .selectFrom('auditRewrite')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`entry_id = any (${rows.map(({ entryId }) => entryId)}::uuid[])`)
    .execute();
  return Map.groupBy(found, ({ entryId }) => entryId);
}

/** Every pseudonymisation is told of by an entry of the chain that covers exactly its rewrites. */
async function verifyRewrites(owner: Db, organisationId: string, verdict: Verdict) {
  const db = owner.withTables<AuditTables>();
  const rewrites = await db
    .selectFrom('auditRewrite')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .execute();
  const tellers = await db
    .selectFrom('auditEntry')
    .select(['id', 'objects'])
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`objects ? 'digest'`)
    .execute();
  const told = new Map(tellers.map(({ id, objects }) => [id, objects.digest]));
  const byTeller = Map.groupBy(rewrites, ({ byEntry }) => byEntry);
  for (const id of new Set([...told.keys(), ...byTeller.keys()])) {
    if (told.get(id) === digestOfRewrites(byTeller.get(id) ?? [])) continue;
    verdict.flaws.push({ organisationId, kind: 'changed', entryId: id });
  }
}

async function verifyWaiting(owner: Db, organisationId: string, now: number, verdict: Verdict) {
  const { rows } = await sql<{ id: string; at: string | null; isSealed: boolean; waits: boolean }>`
    select coalesce(e.id, p.entry_id) as id, e.at, c.entry_id is not null as is_sealed, p.entry_id is not null as waits
    from (select * from audit_entry where organisation_id = ${organisationId}) e
    full join (select * from audit_pending where organisation_id = ${organisationId}) p on p.entry_id = e.id
    left join audit_chain c on c.organisation_id = ${organisationId} and c.entry_id = coalesce(e.id, p.entry_id)
    where p.entry_id is not null or c.entry_id is null
    order by 1`.execute(owner);
  for (const { id: entryId, at, isSealed, waits } of rows) {
    const flaw = (kind: FlawKind) => verdict.flaws.push({ organisationId, kind, entryId });
    if (waits) verdict.waiting += 1;
    if (at === null) flaw('gone-before-sealing');
    else if (!waits || isSealed) flaw('slipped-in');
    else if (now - Date.parse(at) > longestWait) flaw('waits-too-long');
  }
}
