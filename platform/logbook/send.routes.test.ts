import { createServer, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { sql } from 'kysely';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { activityOf, usualRegister } from '../../access/processing-activities.ts';
import { sealedColumns } from '../../app/sealed-columns.ts';
import { changePerson, getHousehold, listHouseholds } from '../../modules/households/api.ts';
import { freePort } from '../../tests/harness/free-port.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { sealPending } from '../audit/seal.ts';
import { rotateDataKeys } from '../vault/rotate-data-keys.ts';
import { sendWaiting, startLogbook, type Logbook } from './send.ts';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  status: { code: number };
  attributes: { key: string; value: { stringValue: string } }[];
}

let world: World;
let port: number;
let home: Awaited<ReturnType<typeof settleCase>>;
let log: Server | undefined;
let received: { raw: string; spans: Span[] };

beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
  port = await freePort();
  received = { raw: '', spans: [] };
});
afterEach(() => closeLog());

async function closeLog(): Promise<void> {
  const closing = log;
  log = undefined;
  if (!closing) return;
  closing.closeAllConnections();
  await new Promise((done) => closing.close(done));
}

/** A log of processing as an organisation runs one: takes lines over OTLP/HTTP and confirms them with `status`. */
async function openLog(status: number | 'never' = 200): Promise<void> {
  log = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (status === 'never') return;
      if (status === 200) take(Buffer.concat(chunks), request.headers['content-encoding'] === 'gzip');
      reply.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => log?.listen(port, '127.0.0.1', done));
}

function take(body: Buffer, isPacked: boolean): void {
  const raw = (isPacked ? gunzipSync(body) : body).toString();
  const message = JSON.parse(raw) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
  received.raw += raw;
  for (const { scopeSpans } of message.resourceSpans) for (const { spans } of scopeSpans) received.spans.push(...spans);
}

const logbook = (register = usualRegister): Logbook => ({
  owner: world.owner,
  vault: world.vault,
  exporter: new OTLPTraceExporter({ url: `http://127.0.0.1:${port}/v1/traces`, timeoutMillis: 1_000 }),
  resource: resourceFromAttributes({ 'service.name': 'keukentafel' }),
  activityOf: (purpose) => activityOf(purpose, register),
});

const look = () => world.ask('generalist', getHousehold, { params: home });
const attribute = (span: Span, key: string) =>
  span.attributes.find((one) => one.key === `dpl.core.${key}`)?.value.stringValue;
const entriesInAudit = async () => (await sql`select from audit_entry`.execute(world.owner)).rows.length;

test('every entry of the audit becomes a line, with the attributes of the standard and the trace of the audit', async () => {
  await look();
  await sealPending(world.db);
  await openLog();
  expect(await sendWaiting(logbook())).toBe(await entriesInAudit());
  const { rows } = await sql<{ traceId: string }>`select trace_id from audit_entry where action = 'getHousehold'
    order by at desc limit 1`.execute(world.owner);
  const traceId = rows[0]!.traceId.replaceAll('-', '');
  const line = received.spans.find((span) => span.traceId === traceId);
  expect(line).toMatchObject({ name: 'getHousehold', status: { code: 1 } });
  expect(attribute(line!, 'processing_activity_id')).toBe('urn:keukentafel:processing-activity:support-1');
  expect(attribute(line!, 'data_subject_id_type')).toBe('urn:keukentafel:pseudonym:household');
  expect(attribute(line!, 'data_subject_id')).toMatch(/^[\w-]{43}$/);
  expect(await sendWaiting(logbook())).toBe(0);
});

test('nothing in a line says who it is: no id, no name, no reason, no account', async () => {
  for (const told of [home.householdId, home.caseId, home.personId, world.viewers.generalist.accountId, 'De Wit']) {
    expect(received.raw).not.toContain(told);
  }
  expect(received.raw).not.toMatch(/reason|bsn"/i);
});

test('each household that only appeared has a line of its own, below that of the call', async () => {
  await settleCase(world);
  await world.ask('generalist', listHouseholds);
  await sealPending(world.db);
  await openLog();
  received = { raw: '', spans: [] };
  await sendWaiting(logbook('https://register.example/verwerkingen/'));
  const lines = received.spans.filter(({ name }) => name === 'listHouseholds');
  const call = lines.find(({ parentSpanId }) => !parentSpanId);
  const below = lines.filter(({ parentSpanId }) => parentSpanId);
  expect(below.length).toBeGreaterThan(1);
  expect(new Set(below.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([call?.spanId]));
  expect(new Set(lines.map(({ spanId }) => spanId)).size).toBe(lines.length);
  expect(attribute(call!, 'data_subject_id')).toBeUndefined();
  expect(attribute(call!, 'processing_activity_id')).toBe('https://register.example/verwerkingen/support-1');
});

test('a resident keeps the same pseudonym, also after the data keys were exchanged', async () => {
  const seen = async () => {
    await look();
    await sealPending(world.db);
    await openLog();
    received = { raw: '', spans: [] };
    await sendWaiting(logbook());
    await closeLog();
    return attribute(
      received.spans.find(({ name }) => name === 'getHousehold')!,
      'data_subject_id',
    );
  };
  const before = await seen();
  const { owner, vault } = world;
  await rotateDataKeys({ owner, vault, columns: sealedColumns, told: () => undefined });
  expect(await seen()).toBe(before);
});

test.each(['away', 'slow', 'broken'])(
  'a log that is %s slows and fails no call, and gets everything later',
  async (how) => {
    await sealPending(world.db);
    await openLog();
    await sendWaiting(logbook());
    await closeLog();
    if (how === 'slow') await openLog('never');
    if (how === 'broken') await openLog(500);

    const failures: unknown[] = [];
    const sending = startLogbook(logbook(), (error) => failures.push(error));
    const took: number[] = [];
    for (let at = 0; at < 10; at++) {
      const began = performance.now();
      expect((await look()).status).toBe(200);
      took.push(performance.now() - began);
      await sealPending(world.db);
    }
    const { version } = (await look()).body.people.find(({ id }) => id === home.personId)!;
    const params = { householdId: home.householdId, personId: home.personId };
    const written = await world.ask('generalist', changePerson, { params, body: { givenName: 'Ans', version } });
    expect(written.status).toBe(200);
    // The log answers after a second at the earliest, here: whoever waited for it would be slower than that.
    expect(Math.max(...took)).toBeLessThan(900);
    await expect.poll(() => failures.length, { timeout: 8_000 }).toBeGreaterThan(0);
    await sending.stop();
    await closeLog();

    received = { raw: '', spans: [] };
    await sealPending(world.db);
    await openLog();
    await sendWaiting(logbook());
    expect(received.spans.filter(({ name }) => name === 'getHousehold')).toHaveLength(11);
    expect(received.spans.filter(({ name }) => name === 'changePerson')).toHaveLength(1);
  },
);
