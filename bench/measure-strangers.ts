// node bench/measure-strangers.ts [ROUNDS]: how long it takes to be told that something is not there, when it is of
// another organisation and when it does not exist, for every call with an id in its path. A difference that could be
// told from outside would say that there is something. Times are of this machine at this moment, so it fails nothing.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AnyRoute } from '../access/gate/route.ts';
import { apiRoot } from '../access/gate/serve.ts';
import { roles, type Role } from '../access/viewer.ts';
import { buildServer } from '../app/build-server.ts';
import { loadDemoWhenEmpty } from '../app/demo.ts';
import { rooms } from '../app/rooms.ts';
import { createSession } from '../modules/accounts/session-store.ts';
import { newSessionToken, tokenText } from '../platform/auth/session-token.ts';
import { connect, type Db } from '../platform/db/connection.ts';
import { startEmbedded } from '../platform/db/embedded/server.ts';
import { migrate } from '../platform/db/migrate.ts';
import { FileStore } from '../platform/files/file-store.ts';
import { keyringMasterKey } from '../platform/vault/keyring.ts';
import { Vault } from '../platform/vault/vault.ts';
import { pathOf } from '../platform/web/call.ts';
import { parametersOf } from '../tests/security/house-calls.ts';
import { tableOfParameter, type Records } from '../tests/security/records-by-name.ts';

type Server = Awaited<ReturnType<typeof buildServer>>;
interface Measured {
  call: string;
  foreign: number;
  missing: number;
}

const rounds = Number(process.argv[2] ?? 60);
const warmUp = 5;

/** One id of each table, of the organisation that is there. */
async function idsThere(owner: Db): Promise<Records> {
  const { rows: tables } = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('id', 'organisation_id') group by 1 having count(*) = 2`.execute(
    owner,
  );
  const ids = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await sql<{ id: string }>`select id::text from ${sql.table(name)} limit 1`.execute(owner);
    ids.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  return ids;
}

/** Another organisation with a team and somebody in each role; gives their sessions. */
async function settleStrangers(owner: Db): Promise<Map<Role, string>> {
  const [organisationId, teamId] = [uuidv7(), uuidv7()];
  const sessions = new Map<Role, string>();
  await owner.transaction().execute(async (tx) => {
    await sql`insert into organisation (organisation_id, name, is_demo) values (${organisationId}, 'Elders', false)`.execute(
      tx,
    );
    await sql`insert into team (organisation_id, id, name) values (${organisationId}, ${teamId}, 'Team')`.execute(tx);
    for (const role of roles) {
      const id = uuidv7();
      await sql`insert into account (organisation_id, id, name, email, role, language)
        values (${organisationId}, ${id}, ${role}, ${`${role}@elders.example`}, ${role}, 'nl')`.execute(tx);
      await sql`insert into team_member (organisation_id, team_id, account_id)
        values (${organisationId}, ${teamId}, ${id})`.execute(tx);
      const token = newSessionToken(organisationId);
      await createSession(tx, token, id, true);
      sessions.set(role, tokenText(token));
    }
  });
  return sessions;
}

async function timed(server: Server, { endpoint }: AnyRoute, session: string, id: string): Promise<number> {
  const names = parametersOf(endpoint.path);
  const upload = endpoint.upload !== undefined;
  const made = Object.fromEntries(names.map((name) => [name, name === 'number' ? '1' : id]));
  const began = performance.now();
  const { statusCode } = await server.inject({
    method: endpoint.method,
    url: apiRoot + pathOf(endpoint, made),
    headers: { 'idempotency-key': uuidv7(), ...(upload ? { 'content-type': 'application/octet-stream' } : {}) },
    cookies: { session },
    ...(endpoint.method === 'GET' ? {} : { payload: upload ? Buffer.from('x') : {} }),
  });
  const took = performance.now() - began;
  if (statusCode !== 404) throw new Error(`${endpoint.id} answered ${statusCode}, not as what is not there`);
  return took;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Both in turn, each as often in front. */
async function measure(server: Server, route: AnyRoute, session: string, id: string): Promise<Measured> {
  const [foreign, missing]: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round += 1) {
    const turns = [
      { times: foreign, of: id },
      { times: missing, of: uuidv7() },
    ];
    for (const { times, of } of round % 2 ? turns : turns.toReversed()) {
      const took = await timed(server, route, session, of);
      if (round >= 0) times.push(took);
    }
  }
  const { method, path } = route.endpoint;
  return { call: `${method} ${path}`, foreign: median(foreign), missing: median(missing) };
}

function tell(what: string, all: readonly Measured[]): void {
  const ratios = all.map(({ foreign, missing }) => foreign / missing).toSorted((a, b) => a - b);
  const at = (part: number) => (ratios[Math.floor((ratios.length - 1) * part)] ?? 0).toFixed(3);
  const ms = (pick: (one: Measured) => number) => median(all.map(pick)).toFixed(3);
  console.log(
    `${what.padEnd(8)} ${String(all.length).padStart(4)} calls   foreign ${ms((one) => one.foreign)} ms   missing ` +
      `${ms((one) => one.missing)} ms   ratio: median ${at(0.5)}, from ${at(0)} to ${at(1)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-strangers-'));
const database = await startEmbedded({ dataDir: folder, durable: false });
const owner = connect(database.url, 2);
const db = connect(await migrate(database.url), 4);
try {
  await loadDemoWhenEmpty(database.url);
  const there = await idsThere(owner);
  const sessions = await settleStrangers(owner);
  const masterKey = randomBytes(32);
  const server = await buildServer({
    ...{ db, vault: new Vault(keyringMasterKey(() => [masterKey])), files: new FileStore(join(folder, 'attachments')) },
    ...{ publicUrl: 'http://localhost', logLevel: 'silent', limits: { perAccount: 1e9, unknownPerAddress: 1e9 } },
  });
  const measured: (Measured & { isRead: boolean })[] = [];
  let without = 0;
  for (const route of rooms.flatMap((room) => room.routes)) {
    const [first] = parametersOf(route.endpoint.path);
    if (first === undefined) continue;
    const id = there.get(tableOfParameter(first, there) ?? '')?.[0];
    const session = sessions.get(route.policy.roles[0]!)!;
    if (id === undefined) without += 1;
    else measured.push({ ...(await measure(server, route, session, id)), isRead: route.endpoint.method === 'GET' });
  }
  await server.close();
  const far = measured
    .toSorted((a, b) => Math.abs(Math.log(b.foreign / b.missing)) - Math.abs(Math.log(a.foreign / a.missing)))
    .slice(0, 10);
  for (const { call, foreign, missing } of far) {
    console.log(
      `  ${call.padEnd(70)} ${foreign.toFixed(3)} ms, ${missing.toFixed(3)} ms: ${(foreign / missing).toFixed(3)}`,
    );
  }
  tell(
    'reading',
    measured.filter(({ isRead }) => isRead),
  );
  tell(
    'writing',
    measured.filter(({ isRead }) => !isRead),
  );
  if (without > 0) console.log(`${without} calls are about something of which the demo holds nothing.`);
} finally {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
