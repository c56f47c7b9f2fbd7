import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { refuseOtherSites } from './own-site.ts';
import { problemOf } from './problem.ts';
import { quietLog } from './quiet-log.ts';
import { requestLanguage } from './request-language.ts';
import { deviceFeatures, safeHeaders } from './safe-headers.ts';

const bodyLimit = 2 * 1024 * 1024;

/** How long a client may take, in milliseconds; whoever takes longer is hung up on. */
export interface Patience {
  /** For the request line and headers. */
  headers: number;
  /** For the whole request, body and all. */
  request: number;
  /** With nothing said in either direction. */
  silence: number;
}

/** A photo of a letter over a poor connection is in within a minute; headers take no time at all. */
const usualPatience: Patience = { headers: 10_000, request: 60_000, silence: 120_000 };

export interface HttpOptions {
  logLevel: string;
  /** The address people use. */
  publicUrl: string;
  /** Addresses of reverse proxies whose word on the client's address is taken (`X-Forwarded-For`); none by default. */
  trustedProxies?: string[];
  patience?: Patience;
  /** Where the log goes; standard output by default. */
  logStream?: { write: (line: string) => void };
}

/** While the server stops, an answer ends its connection: a browser would keep it open for more. */
function sayGoodbye(server: FastifyInstance): void {
  let isStopping = false;
  server.addHook('preClose', async () => {
    isStopping = true;
  });
  server.addHook('onSend', async (_, reply) => {
    if (isStopping) reply.header('Connection', 'close');
  });
}

/** A server with what every answer needs: safe headers, cookies, limits, and problem+json for whatever goes wrong. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { logLevel, publicUrl, trustedProxies = [], patience = usualPatience, logStream } = options;
  const server = Fastify({
    logger: quietLog(logLevel, logStream),
    bodyLimit,
    requestTimeout: patience.request,
    connectionTimeout: patience.silence,
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.headers / 5 },
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    genReqId: () => uuidv7(),
    // A request line holds an address, and an address the id of a case: requests are counted (metrics.ts), not logged.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200 },
  });
  server.decorateRequest('language', undefined);
  // Everything that comes in is JSON; plain text is what a form on another site can send without asking.
  server.removeContentTypeParser('text/plain');
  sayGoodbye(server);
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  await server.register(helmet, safeHeaders(publicUrl));
  server.addHook('onRequest', async (request, reply) => {
    reply.header('Permissions-Policy', deviceFeatures);
    refuseOtherSites(request);
  });
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, requestLanguage(request));
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });
  return server;
}
