import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { auditPlace } from '../../tests/harness/audit-place.ts';
import type { Tx } from '../db/connection.ts';
import { inScope } from '../db/viewer-transaction.ts';
import { pseudonymiseSubject } from './pseudonymise.ts';
import { sealPending } from './seal.ts';

const { app, owner, organisationId, entry, write, flaws, flawsAfter } = await auditPlace();

describe('a subject that is pseudonymised', () => {
  const destroy = (householdId: string, organisation = organisationId) =>
    inScope(app, { organisationId: organisation }, (tx) =>
      pseudonymiseSubject(
        tx,
        { householdId },
        {
          organisationId: organisation,
          accountId: uuidv7(),
          role: 'privacy',
          action: 'destroyFile',
          traceId: uuidv7(),
        },
      ),
    );

  async function lookedAt() {
    const [gone, stays] = [uuidv7(), uuidv7()];
    const [read, found, other] = await write(
      entry({
        householdId: gone,
        objects: { caseId: uuidv7(), householdId: gone },
        personId: uuidv7(),
        reason: 'Belde over de huur',
      }),
      entry({ kind: 'found', objects: {}, found: [gone, stays] }),
      entry({ householdId: stays, objects: {} }),
    );
    return { gone, stays, read, found, other };
  }
  const rowOf = async (id: string | undefined) =>
    (await sql<Record<string, unknown>>`select * from audit_entry where id = ${id}`.execute(owner)).rows[0];

  test('is nowhere to be found, while the chain still holds', async () => {
    const { gone, stays, read, found, other } = await lookedAt();
    expect(await destroy(gone)).toBe(2);
    const pseudonym = (await rowOf(read))?.householdId;
    expect(await rowOf(read)).toMatchObject({ personId: null, objects: {}, reason: null, action: 'getCase' });
    expect(await rowOf(found)).toMatchObject({ found: [pseudonym, stays] });
    expect(await rowOf(other)).toMatchObject({ householdId: stays });
    const { rows } = await sql`select id from audit_entry where organisation_id = ${organisationId}
      and audit_entry::text like ${`%${gone}%`}`.execute(owner);
    expect(rows).toEqual([]);
    await sealPending(app);
    expect(await flaws()).toEqual([]);
  });

  test('may be followed by another of the same list of results', async () => {
    const { gone, stays } = await lookedAt();
    await destroy(gone);
    expect(await destroy(stays)).toBe(2);
    await sealPending(app);
    expect(await flaws()).toEqual([]);
  });

  test('may be a single record, whose household stays', async () => {
    const [signalId, stays] = [uuidv7(), uuidv7()];
    const [named] = await write(
      entry({ householdId: stays, objects: { signalId, caseId: uuidv7() }, reason: 'Opgelost' }),
      entry({ householdId: stays, objects: { signalId: uuidv7() } }),
    );
    const by = { organisationId, accountId: uuidv7(), role: 'privacy', action: 'destroyPieces', traceId: uuidv7() };
    expect(await inScope(app, { organisationId }, (tx) => pseudonymiseSubject(tx, { records: [signalId] }, by))).toBe(
      1,
    );
    expect(await rowOf(named)).toMatchObject({ householdId: stays, reason: null });
    expect(JSON.stringify(await rowOf(named))).not.toContain(signalId);
    await sealPending(app);
    expect(await flaws()).toEqual([]);
  });

  test('leaves tampering visible: in the entry, in what tells of it, and when nothing tells of it', async () => {
    const { gone, stays, read, found } = await lookedAt();
    await destroy(gone);
    await sealPending(app);
    const entries = async (change: (tx: Tx) => Promise<unknown>) =>
      (await flawsAfter(change)).map(({ entryId }) => entryId);
    expect(
      await entries((tx) =>
        sql`update audit_entry set household_id = gen_random_uuid() where id = ${read}`.execute(tx),
      ),
    ).toEqual([read]);
    expect(await entries((tx) => sql`delete from audit_rewrite where entry_id = ${found}`.execute(tx))).toContain(
      found,
    );
    await inScope(app, { organisationId }, (tx) =>
      sql`select 1 from audit_pseudonymise(${stays}::uuid, gen_random_uuid())`.execute(tx),
    );
    expect((await flaws()).map(({ kind }) => kind)).toEqual(['changed', 'changed']);
  });

  test('of another organisation stays as it is', async () => {
    const { gone } = await lookedAt();
    await sealPending(app);
    expect(await destroy(gone, uuidv7())).toBe(0);
    expect(await flaws()).toEqual([]);
  });
});
