import type { AuditEntry } from '../../platform/audit/entry.ts';
import type { ErrorCode } from '../../platform/errors.ts';
import { purposeOf } from '../purpose.ts';
import type { Viewer } from '../viewer.ts';
import type { AnyRoute } from './route.ts';

/** What a call says of itself for the audit; undefined for a look at what is nobody's record. */
export function entryOfCall(
  { endpoint, policy, reads }: AnyRoute,
  viewer: Viewer,
  objects: Record<string, string>,
  traceId: string,
): AuditEntry | undefined {
  const kind = endpoint.method !== 'GET' ? 'write' : reads === 'person' ? 'read' : reads;
  if (!kind) return undefined;
  return {
    organisationId: viewer.organisationId,
    accountId: viewer.accountId,
    role: viewer.role,
    sessionId: viewer.sessionId,
    action: endpoint.id,
    kind,
    permission: policy.name,
    purpose: purposeOf(policy.name),
    objects,
    traceId,
  };
}

/**
 * How an attempt that came to nothing is kept; undefined for one that says nothing about access. "Not there" and "not
 * allowed" are one thing here too: the program does not know which it was.
 */
export function outcomeOfProblem(code: ErrorCode | undefined): 'refused' | 'failed' | undefined {
  switch (code) {
    case 'not-found':
    case 'proof-needed':
      return 'refused';
    // With a conflict the record as it is now was shown; a rule that says no, or an error, tells that it was tried.
    case 'conflict':
    case 'rule':
    case 'internal':
    case undefined:
      return 'failed';
    default:
      return undefined;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids in the address of an attempt; whatever else somebody wrote there is not kept. */
export function idsIn(params: unknown): Record<string, string> {
  const pairs = Object.entries((params ?? {}) as Record<string, unknown>);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => uuid.test(String(pair[1]))));
}
