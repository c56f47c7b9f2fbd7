import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { sendProblem } from '../../access/gate/serve.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { SessionCookie } from '../../platform/auth/session-cookie.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { AppError } from '../../platform/errors.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { readInput } from '../../platform/http/read-input.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import type { Lifetimes } from './domain.ts';
import { accountMessages } from './messages.ts';

/** What the calls at the door work with; they stand outside the gate, because nobody is signed in yet. */
export interface Door {
  db: Db;
  vault: Vault;
  cookie: SessionCookie;
  /** The address people use: a passkey is bound to it. */
  publicUrl: string;
  lifetimes: Lifetimes;
}

/** Nobody's organisation: enough to look up a name, and no row of any organisation is visible. */
export const outside = { organisationId: '00000000-0000-0000-0000-000000000000' };

/** For one address; an office that starts work at nine shares one. What slows a guesser down is in tries.ts. */
export const perMinute = { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } };

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Turns whatever goes wrong into problem+json. */
export const guarded =
  (handler: Handler): Handler =>
  async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      return sendProblem(request, reply, error);
    }
  };

/** The body as the endpoint declares it; throws what is wrong with each field. */
export function parseBody<Body extends z.ZodType>(
  endpoint: Endpoint<z.ZodType, z.ZodType, Body>,
  request: FastifyRequest,
): z.output<Body> {
  return readInput(endpoint.body, request.body, requestLanguage(request));
}

/** The refusal of a wrong password, code or passkey, in the language of who is standing there. */
export function wrongSignIn(
  request: FastifyRequest,
  what: 'wrong' | 'codeWrong' | 'passkeyWrong' | 'recoveryWrong' | 'proofWrong' | 'passwordsOff',
) {
  const text = textIn(accountMessages, requestLanguage(request));
  return new AppError('wrong-sign-in', { detail: text(`signIn.${what}`) });
}

/** Refuses when there is something to wait for; `wait` in milliseconds. */
export function refuseTooSoon(request: FastifyRequest, reply: FastifyReply, wait: number): void {
  if (wait <= 0) return;
  const count = Math.ceil(wait / 1000);
  reply.header('Retry-After', count);
  const text = textIn(accountMessages, requestLanguage(request));
  const minutes = Math.ceil(count / 60);
  const detail = count < 60 ? text('signIn.waitSeconds', { count }) : text('signIn.waitMinutes', { count: minutes });
  throw new AppError('too-many-requests', { detail });
}

/** Keeps what happened at the door in the audit. */
export function remember(
  tx: Tx,
  account: { organisationId: string; id: string; role: string },
  action: string,
  traceId: string,
) {
  return writeAudit(tx, {
    organisationId: account.organisationId,
    accountId: account.id,
    role: account.role,
    action,
    kind: 'write',
    objects: {},
    purpose: 'accounts',
    traceId,
  });
}
