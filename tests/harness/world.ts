import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { apiRoot } from '../../access/gate/serve.ts';
import { sightOfTeamsOnly } from '../../access/sight.ts';
import type { Role, Viewer } from '../../access/viewer.ts';
import { buildServer, type Parts } from '../../app/build-server.ts';
import { createSession } from '../../modules/accounts/session-store.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { newSessionToken, tokenText } from '../../platform/auth/session-token.ts';
import { connect, type Tx } from '../../platform/db/connection.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { keyringMasterKey } from '../../platform/vault/keyring.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { writeAbout } from '../../platform/http/upload-about.ts';
import { pathOf } from '../../platform/web/call.ts';
import { freshDatabase } from './database.ts';
import { whenFileIsDone } from './tidy-up.ts';

/** Who lives in the world: everyone of `haven` shares a team; `neighbour` works in another team, `stranger` elsewhere. */
const cast = {
  host: { role: 'host', team: 'haven', organisation: 'here' },
  generalist: { role: 'generalist', team: 'haven', organisation: 'here' },
  colleague: { role: 'generalist', team: 'haven', organisation: 'here' },
  coach: { role: 'coach', team: 'haven', organisation: 'here' },
  partner: { role: 'partner', team: 'haven', organisation: 'here' },
  otherPartner: { role: 'partner', team: 'molen', organisation: 'here' },
  farPartner: { role: 'partner', team: 'far', organisation: 'elsewhere' },
  policy: { role: 'policy', team: 'haven', organisation: 'here' },
  admin: { role: 'admin', team: 'haven', organisation: 'here' },
  privacy: { role: 'privacy', team: 'haven', organisation: 'here' },
  neighbour: { role: 'generalist', team: 'molen', organisation: 'here' },
  stranger: { role: 'generalist', team: 'far', organisation: 'elsewhere' },
} as const satisfies Record<string, { role: Role; team: string; organisation: string }>;
export type Who = keyof typeof cast;
export const everybody = Object.keys(cast) as Who[];

/** A print or workbook as bytes, a calendar or table as text, all else as JSON. */
function bodyOf(reply: Awaited<ReturnType<Awaited<ReturnType<typeof buildServer>>['inject']>>): unknown {
  const type = String(reply.headers['content-type']);
  if (type.startsWith('application/pdf') || type.startsWith('image/') || type.startsWith('application/vnd.'))
    return reply.rawPayload;
  return type.startsWith('text/') ? reply.payload : reply.json();
}

type Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  params?: z.input<P>;
  query?: z.input<Q>;
  body?: z.input<B>;
  key?: string;
};

/** What the audit holds of one call. */
interface KeptLook {
  kind: string;
  outcome: string;
  objects: Record<string, string>;
  reason: string | null;
  accountId: string;
  householdId: string | null;
  found: string[];
  permission: string | null;
  purpose: string | null;
  sessionId: string | null;
}

export interface Answer<T> {
  status: number;
  /** The reply (bytes or text when it is a document), or the problem when it was refused. */
  body: T;
  headers: Record<string, unknown>;
}

export type World = Awaited<ReturnType<typeof buildWorld>>;

const noLimits = { perAccount: 1e9, unknownPerAddress: 1e9 };

/** A small world on a fresh database: two organisations, three teams, everyone signed in, and the whole server. */
export async function buildWorld(parts: Partial<Parts> = {}) {
  const { appUrl, migratorUrl } = await freshDatabase();
  const owner = connect(migratorUrl, 2);
  const db = connect(appUrl, 5);
  const masterKeys = [randomBytes(32)];
  const vault = new Vault(keyringMasterKey(() => masterKeys));
  const folder = mkdtempSync(join(tmpdir(), 'kt-world-'));
  const files = new FileStore(folder);
  const server = await buildServer({
    db,
    vault,
    files,
    publicUrl: 'http://localhost',
    logLevel: 'silent',
    limits: noLimits,
    ...parts,
  });
  whenFileIsDone(async () => {
    // A test may have left somebody hanging on the line.
    server.server.closeAllConnections();
    await server.close();
    await Promise.all([owner.destroy(), db.destroy()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const { viewers, cookies, teams } = await owner.transaction().execute(populate);

  /** Asks one call as one of the cast; writes get a key of their own unless given one. `nobody` is not signed in. */
  async function ask<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    who: Who | 'nobody',
    endpoint: Endpoint<P, Q, B, R>,
    input: Input<P, Q, B> = {},
  ): Promise<Answer<z.output<R>>> {
    const reply = await server.inject({
      method: endpoint.method,
      url: apiRoot + pathOf(endpoint, input.params ?? {}),
      query: JSON.parse(JSON.stringify(input.query ?? {})) as Record<string, string>,
      headers: { 'idempotency-key': input.key ?? uuidv7() },
      ...(who === 'nobody' ? {} : { cookies: { session: cookies[who] } }),
      ...(endpoint.method === 'GET' ? {} : { payload: input.body ?? {} }),
    });
    const body = bodyOf(reply) as z.output<R>;
    return { status: reply.statusCode, body, headers: reply.headers };
  }

  /** Brings a file, as the body of the request, with what is said about it in the header. */
  async function bring<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    who: Who,
    endpoint: Endpoint<P, Q, B, R>,
    input: Input<P, Q, B> & { file: Buffer },
  ): Promise<Answer<z.output<R>>> {
    const reply = await server.inject({
      method: endpoint.method,
      url: apiRoot + pathOf(endpoint, input.params ?? {}),
      headers: {
        'idempotency-key': input.key ?? uuidv7(),
        'content-type': 'application/octet-stream',
        'upload-about': writeAbout(input.body ?? {}),
      },
      cookies: { session: cookies[who] },
      payload: Readable.from([input.file]),
    });
    return { status: reply.statusCode, body: bodyOf(reply) as z.output<R>, headers: reply.headers };
  }

  /** A bare request, for trying doors: no body, a fresh key, any address. */
  async function knock(who: Who | 'nobody', method: string, url: string): Promise<Answer<unknown>> {
    const reply = await server.inject({
      method: method as 'GET',
      url,
      headers: { 'idempotency-key': uuidv7() },
      ...(who === 'nobody' ? {} : { cookies: { session: cookies[who] } }),
      ...(method === 'GET' ? {} : { payload: {} }),
    });
    return { status: reply.statusCode, body: bodyOf(reply), headers: reply.headers };
  }

  /** What the audit holds of one action, oldest first. */
  async function auditOf(action: string) {
    return sql<KeptLook>`select kind, outcome, objects, reason, account_id, household_id, found, permission, purpose,
      session_id from audit_entry where action = ${action} order by at, id`.execute(owner);
  }

  /** Signs somebody in anew, whatever became of the session they had. */
  async function signInAgain(who: Who): Promise<void> {
    const { organisationId, accountId } = viewers[who];
    const token = newSessionToken(organisationId);
    await owner.transaction().execute((tx) => createSession(tx, token, accountId, true));
    cookies[who] = tokenText(token);
  }

  return {
    ...{ server, cookies, signInAgain, knock, auditOf, db, owner, vault, files, folder, viewers, teams, ask, bring },
    ownerUrl: migratorUrl,
  };
}

async function populate(tx: Tx) {
  const db = tx.withTables<AccountTables>();
  const organisations = { here: uuidv7(), elsewhere: uuidv7() };
  const teams = { haven: uuidv7(), molen: uuidv7(), far: uuidv7() };
  for (const [name, organisationId] of Object.entries(organisations)) {
    await db.insertInto('organisation').values({ organisationId, name, isDemo: false }).execute();
  }
  for (const { team, organisation } of Object.values(cast)) {
    await db
      .insertInto('team')
      .values({
        organisationId: organisations[organisation],
        id: teams[team],
        name: `Team ${team}`,
        neighbourhoodId: null,
      })
      .onConflict((on) => on.doNothing())
      .execute();
  }
  const viewers = {} as Record<Who, Viewer>;
  const cookies = {} as Record<Who, string>;
  for (const who of everybody) {
    const { role, team, organisation } = cast[who];
    const viewer: Viewer = {
      organisationId: organisations[organisation],
      accountId: uuidv7(),
      name: `De ${who}`,
      role,
      teamIds: [teams[team]],
      ...sightOfTeamsOnly,
      language: 'nl',
    };
    viewers[who] = viewer;
    cookies[who] = await settle(tx, viewer, `${who}-${randomUUID()}@world.example`);
  }
  return { viewers, cookies, teams };
}

/** Gives a viewer an account, a place in the team and a session; returns the cookie. */
async function settle(tx: Tx, viewer: Viewer, email: string): Promise<string> {
  const { organisationId, accountId, name, role, teamIds } = viewer;
  const db = tx.withTables<AccountTables>();
  await db
    .insertInto('account')
    .values({
      organisationId,
      id: accountId,
      name,
      email,
      role,
      language: 'nl',
      passwordHash: null,
      totpSealed: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      expertise: [],
      endedAt: null,
    })
    .execute();
  await db.insertInto('signInName').values({ email, organisationId, accountId }).execute();
  for (const teamId of teamIds)
    await db.insertInto('teamMember').values({ organisationId, teamId, accountId }).execute();
  const token = newSessionToken(organisationId);
  await createSession(tx, token, accountId, true);
  return tokenText(token);
}
