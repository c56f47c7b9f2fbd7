import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import type { Db } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { auditSubject } from '../audit-subject.ts';

/** Attempts of one account that are kept one by one in a minute; the others of that minute become one entry. */
export const keptPerMinute = 20;
const minute = 60_000;

export interface RefusalLog {
  /** Keeps an attempt that came to nothing. Returns at once: the answer does not wait, so it takes as long as any. */
  keep: (attempt: AuditEntry) => void;
  /** Resolves when everything up to now is kept, the sums of this minute too. */
  flush: () => Promise<void>;
}

interface Minute {
  until: number;
  kept: number;
  /** What was not kept one by one: how many, and the last of them. */
  more: number;
  last: AuditEntry;
}

/**
 * Keeps refused and failed attempts, in transactions of their own: that of the attempt itself was undone. One after the
 * other on one connection, so that somebody who tries ten thousand doors does not take the place of those at work, and
 * with at most 21 entries a minute for one account. `now` is milliseconds since 1970.
 */
export function refusalLog(db: Db, onError: (error: unknown) => void, now: () => number = Date.now): RefusalLog {
  const minutes = new Map<string, Minute>();
  let writing = Promise.resolve();

  const write = (attempt: AuditEntry) => {
    writing = writing.then(() => keepAttempt(db, attempt)).catch(onError);
  };

  const close = (account: string, { more, last }: Minute) => {
    minutes.delete(account);
    if (more > 0) write({ ...last, objects: { more: String(more) } });
  };

  return {
    keep(attempt) {
      const account = attempt.accountId;
      const at = now();
      for (const [one, spent] of minutes) if (spent.until <= at) close(one, spent);
      const current = minutes.get(account) ?? { until: at + minute, kept: 0, more: 0, last: attempt };
      minutes.set(account, current);
      current.last = attempt;
      if (current.kept < keptPerMinute) {
        current.kept += 1;
        write(attempt);
      } else current.more += 1;
    },
    async flush() {
      for (const [account, current] of minutes) close(account, current);
      await writing;
    },
  };
}

/** Only the records that were named come in sight, so that the household they belong to can be written down. */
function keepAttempt(db: Db, attempt: AuditEntry): Promise<void> {
  const { organisationId, objects } = attempt;
  const scope = {
    organisationId,
    caseIds: objects.caseId ? [objects.caseId] : [],
    householdIds: objects.householdId ? [objects.householdId] : [],
  };
  return inScope(db, scope, async (tx) => {
    await writeAudit(tx, { ...attempt, ...(await auditSubject(tx, organisationId, objects)) });
  });
}
