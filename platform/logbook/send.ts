import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { AuditTables } from '../audit/entry.ts';
import type { Db, Tx } from '../db/connection.ts';
import type { Vault } from '../vault/vault.ts';
import { linesOf, type Line, type LineMaker } from './line.ts';
import { pseudonymsOf } from './pseudonym.ts';
import type { LogbookTables } from './tables.ts';

/** At most this many entries go in one message. */
const batch = 200;
/** How long one program has the sending in hand before another may think that it is gone, in seconds. */
const inHand = 60;
/** How often is looked whether there is something to send, and how long is waited at most after a failure. */
const every = 1_000;
const longestWait = 60_000;

export interface Logbook extends Pick<LineMaker, 'resource' | 'activityOf'> {
  /** As the owner of the tables, who sees every organisation. Not a connection that calls wait for. */
  owner: Db;
  vault: Vault;
  exporter: Pick<OTLPTraceExporter, 'export'>;
}

/** Sends everything that the log has not confirmed; returns how many entries. Throws when the log does not take it. */
export async function sendWaiting(logbook: Logbook, signal?: AbortSignal): Promise<number> {
  const { rows } = await sql<{ id: string }>`select organisation_id as id from organisation`.execute(logbook.owner);
  let sent = 0;
  for (const { id } of rows) {
    for (let now = batch; now === batch && !signal?.aborted; sent += now) now = await sendBatch(logbook, id, signal);
  }
  return sent;
}

async function sendBatch(logbook: Logbook, organisationId: string, signal?: AbortSignal): Promise<number> {
  if (!(await isWaiting(logbook.owner, organisationId))) return 0;
  const taken = await logbook.owner.transaction().execute((tx) => take(tx, logbook, organisationId));
  if (!taken) return 0;
  try {
    // Outside every transaction: nothing in the database waits while the log thinks.
    if (taken.lines.length > 0) await confirmed(logbook.exporter, taken.lines, signal);
    await settle(logbook.owner, organisationId, taken.until);
  } catch (error) {
    await settle(logbook.owner, organisationId, taken.from);
    throw error;
  }
  return taken.entries;
}

async function isWaiting(owner: Db, organisationId: string): Promise<boolean> {
  const { rows } = await sql`select from audit_chain where organisation_id = ${organisationId} and seq > coalesce(
    (select sent_seq from processing_log where organisation_id = ${organisationId}), 0) limit 1`.execute(owner);
  return rows.length > 0;
}

interface Taken {
  lines: Line[];
  entries: number;
  /** The last place that was confirmed before, and the last one in these lines. */
  from: number;
  until: number;
}

/** The next entries of an organisation in the order of the chain; undefined while another program has it in hand. */
async function take(tx: Tx, logbook: Logbook, organisationId: string): Promise<Taken | undefined> {
  const db = tx.withTables<AuditTables & LogbookTables>();
  await sql`insert into processing_log (organisation_id) values (${organisationId}) on conflict do nothing`.execute(tx);
  const row = await db
    .updateTable('processingLog')
    .set({ takenUntil: sql`now() + make_interval(secs => ${inHand})` })
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`(taken_until is null or taken_until < now())`)
    .returning('sentSeq')
    .executeTakeFirst();
  if (!row) return undefined;
  const from = row.sentSeq;
  const entries = await db
    .selectFrom('auditChain')
    .innerJoin('auditEntry', (join) =>
      join
        .onRef('auditEntry.organisationId', '=', 'auditChain.organisationId')
        .onRef('auditEntry.id', '=', 'auditChain.entryId'),
    )
    .selectAll('auditEntry')
    .select('auditChain.seq')
    .where('auditChain.organisationId', '=', organisationId)
    .where('auditChain.seq', '>', from)
    .orderBy('auditChain.seq')
    .limit(batch)
    .execute();
  const pseudonymOf = await pseudonymsOf(tx, logbook.vault, organisationId);
  const lines = entries.flatMap((entry) => linesOf(entry, { ...logbook, pseudonymOf }));
  return { lines, entries: entries.length, from, until: entries.at(-1)?.seq ?? from };
}

const settle = (owner: Db, organisationId: string, sentSeq: number) =>
  owner
    .withTables<LogbookTables>()
    .updateTable('processingLog')
    .set({ sentSeq, takenUntil: null })
    .where('organisationId', '=', organisationId)
    .execute();

/** Resolves once the log has confirmed the lines; rejects when it did not, or when the program stops. */
function confirmed(exporter: Logbook['exporter'], lines: Line[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('The program stops.')), { once: true });
    exporter.export(lines, ({ code, error }) => {
      // Success is nought.
      if (code) reject(error ?? new Error('The log of processing did not take the lines.'));
      else resolve();
    });
  });
}

/** Sends again and again until `stop`. After a failure it waits longer each time; what was not sent goes later. */
export function startLogbook(logbook: Logbook, onError: (error: unknown) => void): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await sendWaiting(logbook, signal);
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!signal.aborted) onError(error);
      }
      const wait = Math.min(every * 2 ** failures, longestWait);
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
