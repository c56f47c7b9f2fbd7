import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { pseudonymiseSubject } from '../../platform/audit/pseudonymise.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { certificateHash, markOf, type Certificate } from './certificate.ts';
import type { DestroyedKind, KeptUntil, PieceKind } from './domain.ts';
import type { RetentionTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<RetentionTables>();

/** In db/destruction.sql, made from the catalogue: each takes one piece out of every table. */
const functionOf: Record<DestroyedKind, string> = {
  household: 'destroy_household',
  signal: 'destroy_signal',
  'first-contact': 'destroy_first_contact',
  application: 'destroy_application',
  attachment: 'destroy_attachment',
  fragment: 'destroy_fragment',
  'case-view': 'destroy_case_view',
  'stage-of-change': 'destroy_stage_of_change',
  standing: 'destroy_standing',
  drawing: 'destroy_drawing',
};

export interface Destroyed {
  certificate: Certificate;
  /** Ids of the files of attachments, to be taken from disk after the commit. */
  fileIds: string[];
}

/** By what a piece is recognised, and the key that makes it so. */
interface Mark {
  key: Buffer;
  mark: Buffer;
}

/** What is destroyed, and by which rule. */
export interface Doomed extends KeptUntil {
  kind: DestroyedKind;
  id: string;
  rule: string;
  startedOn: string;
}

/** Nobody writes in the file of a household any more until this transaction ends. */
export async function lockFile(tx: Tx, { kind, id }: { kind: PieceKind; id: string }): Promise<void> {
  if (kind === 'household') await sql`select lock_file(${id}::uuid)`.execute(tx);
}

/** In whose name and as what the audit says that something was destroyed. */
interface DestroyedBy {
  organisationId: string;
  accountId: string;
  role?: string;
  action?: string;
  permission?: string;
}

/**
 * Destroys one piece in the transaction of the caller, which works as the role `privacy`: its rows in every table,
 * what can be found of it, kept answers that hold a copy, and its name in the audit. Leaves a certificate and a mark by
 * which it is recognised should an older backup bring it back. Returns undefined when there is no such piece.
 */
export async function destroyPiece(
  tx: Tx,
  by: DestroyedBy,
  piece: Doomed,
  again?: { certificate: Certificate; mark: Mark },
): Promise<Destroyed | undefined> {
  const {
    organisationId,
    accountId,
    role = 'privacy',
    action = 'destroyPieces',
    permission = 'retention.destroy',
  } = by;
  const { rows } = await sql<{ name: string; gone: number; ids: string[] | null }>`
    select * from ${sql.raw(functionOf[piece.kind])}(${piece.id}::uuid)`.execute(tx);
  if (rows.length === 0) return undefined;
  const idsOf = (name: string) => rows.find((row) => row.name === name)?.ids ?? [];
  const pseudonymised = await pseudonymiseSubject(
    tx,
    piece.kind === 'household'
      ? { householdId: piece.id, records: [...idsOf('signal'), ...idsOf('support_case'), piece.id] }
      : { records: [piece.id] },
    {
      ...{ organisationId, accountId, role, action, permission },
      ...{ purpose: 'rights', traceId: randomUUID().replaceAll('-', '') },
    },
  );
  const { rule, startedOn, keptUntil, kind: pieceKind } = piece;
  const certificate = again?.certificate ?? {
    ...{ organisationId, id: uuidv7(), pieceKind, rule, startedOn, keptUntil, pseudonymised, decidedBy: accountId },
    counts: Object.fromEntries(rows.map(({ name, gone }) => [name, gone])),
    decidedAt: new Date().toISOString(),
  };
  const mark = again?.mark ?? (await newMark(tx, certificate, piece.id));
  await keepCertificate(tx, certificate, mark, again ? new Date().toISOString() : null);
  return { certificate, fileIds: idsOf('attachment') };
}

/** Keeps what is left of a piece: that it was destroyed, and by what it is recognised. */
export async function keepCertificate(
  tx: Tx,
  certificate: Certificate,
  mark: Mark,
  repeatedAt: string | null,
): Promise<void> {
  const { organisationId, id, counts } = certificate;
  await db(tx)
    .insertInto('destruction')
    .values({ ...certificate, counts: JSON.stringify(counts), hash: certificateHash(certificate), repeatedAt })
    .execute();
  await db(tx)
    .insertInto('destroyedMark')
    .values({ organisationId, ...mark, destructionId: id })
    .execute();
}

/** All marks of an organisation are made under one key, so that one look recognises them all. */
async function newMark(tx: Tx, { organisationId, pieceKind }: Certificate, pieceId: string): Promise<Mark> {
  const known = await db(tx)
    .selectFrom('destroyedMark')
    .select('key')
    .where('organisationId', '=', organisationId)
    .limit(1)
    .executeTakeFirst();
  const key = known?.key ?? randomBytes(32);
  return { key, mark: markOf(key, pieceKind, pieceId) };
}
