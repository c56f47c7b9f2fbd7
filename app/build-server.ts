import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import type { CallLimits } from '../access/gate/call-limits.ts';
import { refusalLog } from '../access/gate/refusal-log.ts';
import { apiRoot, apiVersion, serve } from '../access/gate/serve.ts';
import { usualLifetimes, type Lifetimes } from '../modules/accounts/domain.ts';
import { identifyBySession } from '../modules/accounts/identify.ts';
import { serveInvitations } from '../modules/accounts/invitation.ts';
import { serveProviderLogout } from '../modules/accounts/provider-logout.ts';
import { serveProviderSignIn } from '../modules/accounts/provider-sign-in.ts';
import { serveSignIn } from '../modules/accounts/sign-in.ts';
import { serveSignOut } from '../modules/accounts/sign-out.ts';
import { serveExperienceLinks } from '../modules/evaluation/public-experience.ts';
import { serveLookLinks } from '../modules/who-looked/link.ts';
import { serveShareLinks } from '../modules/sharing/public-link.ts';
import { openIdProviders } from '../platform/auth/openid.ts';
import { sessionCookie } from '../platform/auth/session-cookie.ts';
import type { Db } from '../platform/db/connection.ts';
import { AppError } from '../platform/errors.ts';
import { createHttpServer, type HttpOptions } from '../platform/http/http-server.ts';
import { serveMetrics } from '../platform/http/metrics.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import type { JobState } from '../platform/jobs/job.ts';
import type { Vault } from '../platform/vault/vault.ts';
import { buildOpenApi } from './openapi.ts';
import { roomOf, rooms } from './rooms.ts';
import { sharedPieces } from './shared-pieces.ts';
import { serveScreens } from './serve-screens.ts';

export interface Parts extends HttpOptions {
  db: Db;
  vault: Vault;
  files: FileStore;
  limits?: CallLimits;
  lifetimes?: Lifetimes;
  /** How long a proof of who is there stays good for what asks it. */
  stepUpMinutes?: number;
  /** What became of the upkeep, for the metrics. */
  jobStates?: () => Promise<JobState[]>;
}

/** The whole HTTP side of the product, ready to listen. */
export async function buildServer({
  db,
  vault,
  files,
  limits,
  lifetimes = usualLifetimes,
  stepUpMinutes = 10,
  jobStates = () => Promise.resolve([]),
  ...http
}: Parts): Promise<FastifyInstance> {
  const { publicUrl } = http;
  const server = await createHttpServer(http);
  const cookie = sessionCookie(publicUrl);

  server.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith(apiRoot)) return;
    reply.header('API-Version', apiVersion);
    reply.header('Cache-Control', 'no-store');
  });
  serveMetrics(server, jobStates);
  const door = { db, vault, cookie, publicUrl, lifetimes, stepUpMinutes, providerAt: openIdProviders(publicUrl) };
  serveSignIn(server, door);
  serveInvitations(server, door);
  serveProviderSignIn(server, door);
  await serveProviderLogout(server, door);
  serveSignOut(server, door);
  serveExperienceLinks(server, db);
  serveShareLinks(server, db, sharedPieces);
  serveLookLinks(server, db, roomOf);
  const refusals = refusalLog(db, (error) => server.log.error({ err: error }, 'a refused attempt was not kept'));
  server.addHook('onClose', () => refusals.flush());
  serve(
    server,
    rooms.flatMap((room) => room.routes),
    {
      db,
      vault,
      files,
      publicUrl,
      refusals,
      identify: identifyBySession(db, cookie, stepUpMinutes),
      ...(limits ? { limits } : {}),
    },
  );

  // Made when somebody asks: it takes a seventh of the processor of a start.
  let openApi: object | undefined;
  server.get(`${apiRoot}/openapi.json`, () => (openApi ??= buildOpenApi(publicUrl)));
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async () => {
    await sql`select 1`.execute(db).catch(() => {
      throw new AppError('not-ready');
    });
    return { status: 'ready' };
  });
  await serveScreens(server);
  return server;
}
