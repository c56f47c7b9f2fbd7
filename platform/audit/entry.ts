/** What became of an act: `refused` is "not there or not allowed", `failed` is every other way it did not happen. */
export const auditOutcomes = ['done', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

/** `read`: a record was opened. `found`: it only appeared, in a list or among results. `write`: something was changed. */
export const auditKinds = ['read', 'write', 'found'] as const;
export type AuditKind = (typeof auditKinds)[number];

/**
 * One look or one act, with the fields NEN 7513:2018 section 7 asks for: the event and its outcome, the person and on
 * whose behalf, the rule that allowed it, and the records and resident it was about. Rows are only ever added.
 */
export interface AuditEntry {
  organisationId: string;
  accountId: string;
  role: string;
  /** The account or person of whom the words or the wish were, where that is somebody else. */
  onBehalfOf?: string | undefined;
  sessionId?: string | undefined;
  /** The call that was made: the id of its endpoint. */
  action: string;
  kind: AuditKind;
  /** Default `done`. */
  outcome?: AuditOutcome;
  /** The name of the permission that allowed it, or that was asked for. */
  permission?: string | undefined;
  /** What personal data are processed for (access/purpose.ts). */
  purpose?: string | undefined;
  /** Records the call named or made: `{ caseId: '…', conversationId: '…' }`. */
  objects: Record<string, string>;
  /** Whose record it was about. */
  householdId?: string | undefined;
  personId?: string | undefined;
  /** The households that appeared, of a `found`. */
  found?: readonly string[] | undefined;
  /** Why, in the words of the person, where a reason was given. */
  reason?: string | undefined;
  traceId: string;
}

/** An entry as it is kept. `at` is ISO 8601 in UTC, to the millisecond. */
export interface StoredEntry {
  organisationId: string;
  id: string;
  at: string;
  accountId: string;
  role: string;
  onBehalfOf: string | null;
  sessionId: string | null;
  action: string;
  kind: AuditKind;
  outcome: AuditOutcome;
  permission: string | null;
  purpose: string | null;
  objects: Record<string, string>;
  householdId: string | null;
  personId: string | null;
  found: string[];
  reason: string | null;
  traceId: string;
  salt: string;
}

/** The place of an entry in the chain of its organisation. */
export interface AuditLink {
  organisationId: string;
  /** 1, 2, 3 … without gaps. */
  seq: number;
  entryId: string;
  sealedAt: string;
  commitment: Buffer;
  hash: Buffer;
}

export interface AuditRewrite {
  organisationId: string;
  entryId: string;
  byEntry: string;
  oldCommitment: Buffer;
  newCommitment: Buffer;
}

/** The tables of the audit, as Kysely knows them. */
export type AuditTables = {
  auditEntry: StoredEntry;
  auditPending: { organisationId: string; entryId: string };
  auditChain: AuditLink;
  auditRewrite: AuditRewrite;
};
