import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { readInput } from '../../platform/http/read-input.ts';
import { claimKey, keepReply, requestHash, type StoredReply } from '../../platform/http/idempotency.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { auditSubject } from '../audit-subject.ts';
import { rowScope, type Viewer } from '../viewer.ts';
import { entryOfCall } from './entry-of-call.ts';
import type { AnyRoute } from './route.ts';

/** A request as far as the gate needs it. */
export interface Call {
  params: unknown;
  query: unknown;
  body: unknown;
  /** The idempotency key of a write: a UUID made by the caller. */
  key: string | undefined;
  publicUrl: string;
  vault: Vault;
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
  const { endpoint, policy } = route;
  if (!policy.roles.includes(viewer.role)) throw notFound();
  // A path that is no id at all is answered as one that does not exist.
  const params = endpoint.params.safeParse(call.params);
  if (!params.success) throw notFound();
  return inScope(db, rowScope(viewer), async (tx) => {
    const subject = await decideOnRecord(tx, route, viewer, params.data);
    if (route.stepUp && !viewer.hasSteppedUp) throw new AppError('step-up-needed');
    const query = readInput(endpoint.query, call.query, viewer.language);
    const body = readInput(endpoint.body, call.body, viewer.language);
    const writes = endpoint.method !== 'GET';
    const parsed = { params: params.data, query, body, subject };
    if (!writes) return carryOut(tx, route, viewer, parsed, call);

    if (!call.key || !keyPattern.test(call.key)) throw missingKey();
    if (route.isSecret) return carryOut(tx, route, viewer, parsed, call);
    const claim = {
      organisationId: viewer.organisationId,
      accountId: viewer.accountId,
      key: call.key.toLowerCase(),
      requestHash: requestHash(endpoint.id, params.data, body),
    };
    const earlier = await claimKey(tx, claim);
    if (earlier) return earlier;
    const made = await carryOut(tx, route, viewer, parsed, call);
    await keepReply(tx, claim, made);
    return made;
  });
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

async function carryOut(tx: Tx, route: AnyRoute, viewer: Viewer, parsed: Parsed, call: Call) {
  const { publicUrl, vault, traceId } = call;
  const { endpoint } = route;
  const objects: Record<string, string> = { ...(parsed.params as Record<string, string>) };
  const said: Pick<AuditEntry, 'reason' | 'found' | 'onBehalfOf'> = {};
  const result = await route.handle({
    ...parsed,
    tx,
    viewer,
    publicUrl,
    vault,
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
  return { status: endpoint.status, reply: endpoint.reply.parse(result) };
}

function missingKey() {
  return new AppError('invalid-input', {
    fields: [{ path: 'Idempotency-Key', message: 'A write needs the header Idempotency-Key with a UUID.' }],
  });
}
