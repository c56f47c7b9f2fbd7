import { sql } from 'kysely';
import { beforeEach, expect } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import { sealPending } from '../../platform/audit/seal.ts';
import { verifyAudit, type Flaw } from '../../platform/audit/verify.ts';
import { connect, type Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { freshDatabase } from './database.ts';
import { whenFileIsDone } from './tidy-up.ts';

/** An audit of one organisation, emptied before every test, as the program sees it (`app`) and as its owner does. */
export async function auditPlace() {
  const { appUrl, migratorUrl } = await freshDatabase();
  const app = connect(appUrl, 8);
  const owner = connect(migratorUrl, 2);
  const organisationId = uuidv7();
  whenFileIsDone(() => Promise.all([app.destroy(), owner.destroy()]));
  beforeEach(async () => {
    for (const table of ['audit_entry', 'audit_chain', 'audit_pending', 'audit_rewrite']) {
      await sql`delete from ${sql.table(table)}`.execute(owner);
    }
  });

  const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
    organisationId,
    accountId: uuidv7(),
    role: 'generalist',
    action: 'getCase',
    kind: 'read',
    permission: 'case.see',
    purpose: 'support',
    sessionId: uuidv7(),
    objects: { caseId: uuidv7() },
    householdId: uuidv7(),
    traceId: uuidv7(),
    ...more,
  });

  /** Writes entries in one transaction; returns their ids. */
  const write = (...entries: AuditEntry[]) =>
    inScope(app, { organisationId }, async (tx) => {
      const ids: string[] = [];
      for (const one of entries) ids.push(await writeAudit(tx, one));
      return ids;
    });

  /** A chain of `length` looks, one of them with everything filled in. */
  async function sealedChain(length: number): Promise<string[]> {
    const whole = { onBehalfOf: uuidv7(), personId: uuidv7(), reason: 'Op verzoek', found: [uuidv7(), uuidv7()] };
    const ids = await write(...Array.from({ length }, (_, index) => entry(index === 1 ? whole : {})));
    await sealPending(app);
    return ids;
  }

  const flaws = async () => (await verifyAudit(owner)).flaws;

  /** What the check says after a change by somebody who may do everything; the change does not stay. */
  async function flawsAfter(change: (tx: Tx) => Promise<unknown>): Promise<Flaw[]> {
    const back = new Error('back');
    let found: Flaw[] = [];
    const trying = owner.transaction().execute(async (tx) => {
      await change(tx);
      found = (await verifyAudit(tx)).flaws;
      throw back;
    });
    await expect(trying).rejects.toBe(back);
    return found;
  }

  return { app, owner, organisationId, entry, write, sealedChain, flaws, flawsAfter };
}
