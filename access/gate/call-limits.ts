import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/errors.ts';

const minute = 60_000;

/** How many calls in a minute: far more than a person makes, far fewer than a program that empties the place. */
export interface CallLimits {
  perAccount: number;
  /** Calls from one address with a session that turned out not to exist; each costs a look in the database. */
  unknownPerAddress: number;
}

export const usualCallLimits: CallLimits = { perAccount: 1_200, unknownPerAddress: 3_000 };

/** Sessions of which it is remembered that they were alive. */
const mostKnown = 10_000;

/**
 * Limits that cannot shut an office out: whoever is signed in is counted by account, wherever they sit, and an address
 * is counted only for sessions that do not exist. Over that limit the address is still heard for every session that was
 * alive before. Counted in the memory of this program.
 */
export function callLimits(server: FastifyInstance, limits: CallLimits) {
  const perAccount = server.createRateLimit({
    max: limits.perAccount,
    timeWindow: minute,
    keyGenerator: (request) => request.viewer?.accountId ?? '',
  });
  const perAddress = server.createRateLimit({ max: limits.unknownPerAddress, timeWindow: minute });
  const known = new Set<string>();

  return {
    /** Before somebody is looked up: throws when too many who do not exist came from there. */
    async beforeLooking(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      if (known.has(sessionOf(request))) return;
      refuseWhenExceeded(await perAddress(request, { increment: false }), reply);
    },
    /** After a look that found nobody. */
    async foundNobody(request: FastifyRequest): Promise<void> {
      if (request.headers.cookie !== undefined) await perAddress(request);
    },
    /** After a look that found `request.viewer`: throws when that account asks too much. */
    async foundViewer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      if (known.size >= mostKnown) known.clear();
      known.add(sessionOf(request));
      refuseWhenExceeded(await perAccount(request), reply);
    },
  };
}

const sessionOf = (request: FastifyRequest) =>
  createHash('sha256')
    .update(request.headers.cookie ?? '')
    .digest('base64url');

type Counted = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function refuseWhenExceeded(counted: Counted, reply: FastifyReply): void {
  // `isAllowed` is about a list of exceptions, which we have none of.
  if (counted.isAllowed || !counted.isExceeded) return;
  reply.header('Retry-After', counted.ttlInSeconds);
  throw new AppError('too-many-requests');
}
