import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { readInput } from '../../platform/http/read-input.ts';
import { claimKey, keepReply, requestHash, type Claim, type StoredReply } from '../../platform/http/idempotency.ts';
import type { FileStore, TakenFile } from '../../platform/files/file-store.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { isFrozen } from '../frozen.ts';
import { auditSubject } from '../audit-subject.ts';
import { rowScope, type Viewer } from '../viewer.ts';
import { entryOfCall } from './entry-of-call.ts';
import type { AnyRoute } from './route.ts';
import { isStillInSight } from './still-in-sight.ts';

/** A request as far as the gate needs it. */
export interface Call {
  params: unknown;
  query: unknown;
  body: unknown;
  /** The idempotency key of a write: a UUID made by the caller. */
  key: string | undefined;
  publicUrl: string;
  vault: Vault;
  files: FileStore;
  /** With an upload: the file that was taken in. */
  file?: TakenFile;
  traceId: string;
  /** Gets what was kept in the audit; it stands once the answer is there. */
  audited?: (entry: AuditEntry) => void;
}

const keyPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Answers one call for one viewer, everything in one transaction: role → record → step-up → body → handler → reply
 * schema → audit. Access is decided before the body is read, so a stranger learns nothing from an error about it.
 * Throws AppError.
 */
export async function answer(db: Db, route: AnyRoute, viewer: Viewer, call: Call): Promise<StoredReply> {
  const params = enter(route, viewer, call);
  const after: (() => Promise<void>)[] = [];
  const made = await inScope(db, rowScope(viewer), async (tx) => {
    const parsed = await decide(tx, route, viewer, params, call);
    if (route.endpoint.method === 'GET') return carryOut(tx, route, viewer, parsed, call, after);
    const claim = claimOf(route, viewer, parsed, call);
    if (route.isSecret) return carryOut(tx, route, viewer, parsed, call, after);
    const earlier = await claimKey(tx, claim);
    if (earlier) return givenAgain(tx, claim, earlier);
    const done = await carryOut(tx, route, viewer, parsed, call, after);
    await keepReply(tx, claim, done);
    return done;
  });
  // What is left undone here is found and done later by whoever asked for it.
  await Promise.allSettled(after.map((work) => work()));
  return made;
}

/** Role first; then a path that is no id at all is answered as one that does not exist. Gives the parameters. */
export function enter({ endpoint, policy }: AnyRoute, viewer: Viewer, call: Call): unknown {
  if (!policy.roles.includes(viewer.role)) throw notFound();
  const params = endpoint.params.safeParse(call.params);
  if (!params.success) throw notFound();
  return params.data;
}

/** The record, and only then what was sent about it. */
export async function decide(tx: Tx, route: AnyRoute, viewer: Viewer, params: unknown, call: Call): Promise<Parsed> {
  const subject = await decideOnRecord(tx, route, viewer, params);
  if (route.stepUp && !viewer.hasSteppedUp) throw new AppError('step-up-needed');
  const query = readInput(route.endpoint.query, call.query, viewer.language);
  const body = readInput(route.endpoint.body, call.body, viewer.language);
  const isWrite = route.endpoint.method !== 'GET' && !route.whileFrozen;
  if (isWrite && (await isFrozen(tx, viewer.organisationId, [params, subject, body]))) {
    throw ruleBroken(textIn(httpMessages, viewer.language)('frozen'));
  }
  return { params, query, body, subject };
}

/** What a write answered before, while what it was about is still in sight. Throws `not-found`. */
export async function givenAgain(tx: Tx, { organisationId }: Claim, earlier: StoredReply): Promise<StoredReply> {
  // Emptied, because what it held became secret: done once, and not told again.
  if (earlier.reply === null || !(await isStillInSight(tx, organisationId, earlier.objects))) throw notFound();
  return earlier;
}

/** What makes this write happen once. Throws AppError when it came without a key. */
export function claimOf({ endpoint }: AnyRoute, viewer: Viewer, { params, body }: Parsed, { key }: Call): Claim {
  if (!key || !keyPattern.test(key)) throw missingKey();
  const { organisationId, accountId } = viewer;
  return { organisationId, accountId, key: key.toLowerCase(), requestHash: requestHash(endpoint.id, params, body) };
}

async function decideOnRecord(tx: Tx, route: AnyRoute, viewer: Viewer, params: unknown): Promise<never> {
  if (!route.subject) return undefined as never;
  const subject = await route.subject({ tx, viewer, params });
  if (subject === undefined || !route.policy.allows(viewer, subject)) throw notFound();
  return subject;
}

interface Parsed {
  params: unknown;
  query: unknown;
  body: unknown;
  subject: never;
}

async function carryOut(
  tx: Tx,
  route: AnyRoute,
  viewer: Viewer,
  parsed: Parsed,
  call: Call,
  after: (() => Promise<void>)[],
): Promise<StoredReply> {
  const { publicUrl, vault, files, file, traceId } = call;
  const { endpoint } = route;
  const objects: Record<string, string> = { ...(parsed.params as Record<string, string>) };
  const said: Pick<AuditEntry, 'reason' | 'found' | 'onBehalfOf'> = {};
  const result = await route.handle({
    ...parsed,
    tx,
    viewer,
    publicUrl,
    vault,
    files,
    file,
    afterCommit: (work) => after.push(work),
    audit: ({ objects: named, ...more }) => {
      Object.assign(objects, named);
      Object.assign(said, more);
    },
  });
  const entry = entryOfCall(route, viewer, objects, traceId);
  if (entry) {
    const whole = { ...entry, ...said, ...(await auditSubject(tx, viewer.organisationId, objects)) };
    await writeAudit(tx, whole);
    call.audited?.(whole);
  }
  return { status: endpoint.status, reply: endpoint.reply.parse(result), objects };
}

function missingKey() {
  return new AppError('invalid-input', {
    fields: [{ path: 'Idempotency-Key', message: 'A write needs the header Idempotency-Key with a UUID.' }],
  });
}
