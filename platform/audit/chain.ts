import { createHash } from 'node:crypto';
import type { AuditLink, AuditRewrite, StoredEntry } from './entry.ts';

// What the chain is made of. Two hashes per entry: a salted commitment to what is personal, and the link over the rest,
// that commitment and the link before. A subject can be pseudonymised without touching the links, and a changed letter
// anywhere still shows. docs/decisions/012-sealed-audit.md says why.

/** Stands before every text that is hashed: another form gets another name, and old links keep theirs. */
const form = 'keukentafel-audit/1';

const sha256 = (parts: readonly unknown[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest();

/** The commitment to what is personal in an entry; nobody can guess it back, because the salt goes with the subject. */
export function commitmentTo(entry: StoredEntry): Buffer {
  const objects = Object.entries(entry.objects).sort(([a], [b]) => (a < b ? -1 : 1));
  const { id, salt, householdId, personId, found, reason } = entry;
  return sha256([form, 'personal', id, salt, householdId, personId, objects, found, reason]);
}

/** The hash before the first link of an organisation: chains of two organisations cannot be exchanged. */
export const rootOf = (organisationId: string): Buffer => sha256([form, 'root', organisationId]);

/** The hash of a link, from its entry and the hash of the link before. */
export function hashOfLink(entry: StoredEntry, link: Omit<AuditLink, 'hash'>, before: Buffer): Buffer {
  const { organisationId, id, at, accountId, role, onBehalfOf, sessionId } = entry;
  const { action, kind, outcome, permission, purpose, traceId } = entry;
  return sha256([
    [form, 'link', before.toString('hex'), link.organisationId, link.seq, link.entryId, link.sealedAt],
    link.commitment.toString('hex'),
    [organisationId, id, at, accountId, role, onBehalfOf, sessionId],
    [action, kind, outcome, permission, purpose, traceId],
  ]);
}

/** Over all rewrites of one pseudonymisation; stands in the entry about it, and so in the chain. Hexadecimal. */
export function digestOfRewrites(rewrites: readonly Omit<AuditRewrite, 'byEntry'>[]): string {
  const lines = rewrites.map(({ organisationId, entryId, oldCommitment, newCommitment }) =>
    [organisationId, entryId, oldCommitment.toString('hex'), newCommitment.toString('hex')].join(' '),
  );
  return sha256([form, 'rewrites', lines.sort()]).toString('hex');
}

/** The commitment an entry must have now: that of its link, or where its rewrites lead; undefined when they go astray. */
export function commitmentNow(sealed: Buffer, rewrites: readonly AuditRewrite[]): Buffer | undefined {
  const byOld = new Map(rewrites.map((one) => [one.oldCommitment.toString('hex'), one.newCommitment]));
  let current = sealed;
  for (let step = 0; step < rewrites.length; step += 1) {
    const next = byOld.get(current.toString('hex'));
    if (!next) return undefined;
    current = next;
  }
  return current;
}
