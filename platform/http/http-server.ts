import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { AppError } from '../errors.ts';
import { problemOf } from './problem.ts';
import { requestLanguage } from './request-language.ts';

const bodyLimit = 2 * 1024 * 1024;

/** A server with what every answer needs: safe headers, cookies, limits, and problem+json for whatever goes wrong. */
export async function createHttpServer(options: { logLevel: string; publicUrl: string }): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: options.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    bodyLimit,
    requestTimeout: 30_000,
    genReqId: () => uuidv7(),
    // A request line holds an address, and an address the id of a case: requests are counted (metrics.ts), not logged.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200 },
  });
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity(options) },
  });
  server.addHook('onRequest', async (request) => refuseOtherOrigins(request.method, request.headers));
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, requestLanguage(request));
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });
  return server;
}

/** The one style element that react-aria adds (touch-action of pressable parts), by its hash. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Only our own files, no inline script or style; `data:` for the small pictures a style sheet holds. */
function contentSecurity({ publicUrl }: { publicUrl: string }) {
  const self = ["'self'"];
  return {
    defaultSrc: self,
    scriptSrc: self,
    // React sets widths and positions of drawings through style attributes; style elements stay our own.
    styleSrcElem: [...self, pressableStyle],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: [...self, 'data:', 'blob:'],
    fontSrc: self,
    connectSrc: self,
    workerSrc: self,
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: self,
    frameAncestors: ["'none'"],
    ...(publicUrl.startsWith('https:') ? { upgradeInsecureRequests: [] } : {}),
  };
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** A browser says from which site a write comes; one from elsewhere is refused before anything is read. */
function refuseOtherOrigins(method: string, headers: { origin?: string; host?: string }): void {
  if (safeMethods.includes(method) || headers.origin === undefined) return;
  const from = URL.parse(headers.origin);
  if (from?.host !== headers.host) throw new AppError('wrong-origin');
}
