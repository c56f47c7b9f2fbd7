import fc from 'fast-check';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { auditPlace } from '../../tests/harness/audit-place.ts';
import type { Tx } from '../db/connection.ts';
import type { AuditTables } from './entry.ts';
import { sealPending } from './seal.ts';
import { verifyAudit, type FlawKind } from './verify.ts';

const { app, owner, organisationId, entry, write, sealedChain, flaws, flawsAfter } = await auditPlace();

/** Another value of the same type than stands in a column, as SQL. */
const another: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: "coalesce(COLUMN, '') || 'x'",
  'timestamp(3) with time zone': "COLUMN + interval '1 millisecond'",
  jsonb: `COLUMN || '{"x":"y"}'`,
  'uuid[]': 'COLUMN || gen_random_uuid()',
  bytea: 'set_byte(COLUMN, 0, 255 - get_byte(COLUMN, 0))',
  bigint: 'COLUMN + 100',
};
/** Columns with a list of allowed values. */
const anotherOf: Record<string, string> = {
  kind: "case COLUMN when 'read' then 'write' else 'read' end",
  outcome: "case COLUMN when 'done' then 'failed' else 'done' end",
};

async function columnsOf(table: string): Promise<[string, string, string][]> {
  const { rows } = await sql<{ name: string; type: string }>`select attname as name,
    format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(owner);
  return rows.map(({ name, type }) => [table, name, type]);
}

const columns = [...(await columnsOf('audit_entry')), ...(await columnsOf('audit_chain'))];

const taken = (ids: string[]) => sql`delete from audit_entry where id = ${ids[2]}`;
const unlinked = (ids: string[]) => sql`delete from audit_chain where entry_id = ${ids[2]}`;
const moved = (from: number, to: number) => sql`update audit_chain set seq = ${to} where seq = ${from}`;

describe('the check finds', () => {
  test.each(columns)('a change of %s.%s in any row', async (table, column, type) => {
    const change = (anotherOf[column] ?? another[type])?.replaceAll('COLUMN', column);
    if (!change) throw new Error(`Say how a ${type} is changed`);
    const ids = await sealedChain(6);
    expect(await flaws()).toEqual([]);
    const key = table === 'audit_entry' ? 'id' : 'entry_id';
    await fc.assert(
      fc.asyncProperty(fc.nat(ids.length - 1), async (index) => {
        const found = await flawsAfter((tx) =>
          sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.raw(change)}
            where ${sql.ref(key)} = ${ids[index]}`.execute(tx),
        );
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 6 },
    );
  });

  test.each<[string, FlawKind, (tx: Tx, ids: string[]) => Promise<unknown>]>([
    ['an entry taken out', 'missing', (tx, ids) => taken(ids).execute(tx)],
    ['a link taken out', 'gap', (tx, ids) => unlinked(ids).execute(tx)],
    [
      'an entry and its link taken out',
      'gap',
      async (tx, ids) => {
        await taken(ids).execute(tx);
        await unlinked(ids).execute(tx);
      },
    ],
    [
      'an entry and its link taken out, and the later ones moved up',
      'changed',
      async (tx, ids) => {
        await taken(ids).execute(tx);
        await unlinked(ids).execute(tx);
        await moved(4, 3).execute(tx);
        await moved(5, 4).execute(tx);
      },
    ],
    [
      'two links exchanged',
      'changed',
      async (tx) => {
        await moved(2, 99).execute(tx);
        await moved(3, 2).execute(tx);
        await moved(99, 3).execute(tx);
      },
    ],
    [
      'two entries that exchanged what they say',
      'changed',
      (tx, ids) =>
        sql`update audit_entry a set account_id = b.account_id, trace_id = b.trace_id from audit_entry b
          where a.id = any (${[ids[1], ids[2]]}::uuid[]) and b.id = any (${[ids[1], ids[2]]}::uuid[])
            and a.id <> b.id`.execute(tx),
    ],
    [
      'a copy put in between',
      'slipped-in',
      (tx, ids) =>
        sql`insert into audit_entry select (json_populate_record(e, json_build_object('id', gen_random_uuid()))).*
          from audit_entry e where id = ${ids[2]}`.execute(tx),
    ],
  ])('%s', async (_, kind, tamper) => {
    const ids = await sealedChain(5);
    expect(await flaws()).toEqual([]);
    expect((await flawsAfter((tx) => tamper(tx, ids))).map((flaw) => flaw.kind)).toContain(kind);
  });

  test('one that vanished before it was sealed', async () => {
    const [id] = await write(entry());
    expect(await flawsAfter((tx) => sql`delete from audit_entry where id = ${id}`.execute(tx))).toEqual([
      { organisationId, kind: 'gone-before-sealing', entryId: id },
    ]);
  });

  test('a sealer that does not run', async () => {
    await write(entry());
    expect(await flaws()).toEqual([]);
    const late = await verifyAudit(owner, [], Date.now() + 10 * 60_000);
    expect(late.flaws).toEqual([expect.objectContaining({ organisationId, kind: 'waits-too-long' })]);
  });

  test('a tail that was cut off, when an anchor was kept', async () => {
    await sealedChain(4);
    const { heads: anchors } = await verifyAudit(owner);
    expect(anchors).toEqual([{ organisationId, seq: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    await write(entry());
    await sealPending(app);
    expect((await verifyAudit(owner, anchors)).flaws).toEqual([]);
    await sql`delete from audit_entry e using audit_chain c where c.entry_id = e.id and c.seq > 3`.execute(owner);
    await sql`delete from audit_chain where seq > 3`.execute(owner);
    expect(await flaws()).toEqual([]);
    expect((await verifyAudit(owner, anchors)).flaws).toEqual([{ organisationId, kind: 'not-as-anchored', seq: 4 }]);
  });

  test('a chain that was made anew from the start, when an anchor was kept', async () => {
    await sealedChain(3);
    const { heads: anchors } = await verifyAudit(owner);
    await sql`update audit_entry set account_id = ${uuidv7()} where id = (select max(id::text)::uuid from audit_entry)`.execute(
      owner,
    );
    await sql`delete from audit_chain`.execute(owner);
    await owner
      .withTables<AuditTables>()
      .insertInto('auditPending')
      .expression((db) => db.selectFrom('auditEntry').select(['organisationId', 'id']))
      .execute();
    await sealPending(app);
    expect(await flaws()).toEqual([]);
    expect((await verifyAudit(owner, anchors)).flaws).toMatchObject([{ kind: 'not-as-anchored', seq: 3 }]);
  });
});
