import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { auditPlace } from '../../tests/harness/audit-place.ts';
import { inScope } from '../db/viewer-transaction.ts';
import { writeAudit } from './audit.ts';
import { sealPending } from './seal.ts';
import { verifyAudit } from './verify.ts';

const { app, owner, organisationId, entry, write, sealedChain, flaws } = await auditPlace();

describe('sealing', () => {
  test('numbers the entries of an organisation from one, and leaves nothing waiting', async () => {
    await sealedChain(3);
    await write(entry());
    await sealPending(app);
    const { rows } = await sql<{ seq: number }>`select seq from audit_chain
      where organisation_id = ${organisationId} order by seq`.execute(owner);
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await flaws()).toEqual([]);
  });

  test('by several at once, while entries are written, keeps one unbroken chain', async () => {
    const writers = Array.from({ length: 6 }, async () => {
      for (let one = 0; one < 15; one += 1) await write(entry());
    });
    const sealers = Array.from({ length: 3 }, async () => {
      for (let round = 0; round < 15; round += 1) await sealPending(app);
    });
    await Promise.all([...writers, ...sealers]);
    await sealPending(app);
    expect(await flaws()).toEqual([]);
    const { rows } = await sql<{ n: number; last: number }>`select count(*)::int as n, max(seq) as last
      from audit_chain where organisation_id = ${organisationId}`.execute(owner);
    expect(rows).toEqual([{ n: 90, last: 90 }]);
  });

  test('an entry of a transaction that failed leaves nothing behind', async () => {
    const failing = inScope(app, { organisationId }, async (tx) => {
      await writeAudit(tx, entry());
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await verifyAudit(owner)).waiting).toBe(0);
  });
});
