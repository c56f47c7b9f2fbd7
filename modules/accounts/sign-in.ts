import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { apiRoot, sendProblem } from '../../access/gate/serve.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { passwordMatches } from '../../platform/auth/password.ts';
import type { SessionCookie } from '../../platform/auth/session-cookie.ts';
import { newSessionToken } from '../../platform/auth/session-token.ts';
import { totpStep } from '../../platform/auth/totp.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { fieldProblems } from '../../platform/http/field-problems.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { confirmCode, signIn, signOut, type SignInState } from './api.ts';
import { sessionIsAlive, signInName } from './domain.ts';
import { acceptCodeOnce, createSession, findSession, updateSession } from './session-store.ts';
import { findAccount, findSignInName } from './store.ts';

type State = z.infer<typeof SignInState>;

/** Nobody's organisation: enough to look up a name, and no row of any organisation is visible. */
const outside = { organisationId: '00000000-0000-0000-0000-000000000000' };

/** Tries at one address: slows a guesser down without locking an office out for long. */
const triesPerMinute = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };

/** The only calls that need no session: starting one, completing it, ending it. */
export function serveSignIn(server: FastifyInstance, db: Db, cookie: SessionCookie): void {
  server.post(
    apiRoot + signIn.path,
    triesPerMinute,
    guarded(async (request, reply) => {
      const { email, password } = parseBody(signIn, request);
      const name = await inScope(db, outside, (tx) => findSignInName(tx, signInName(email)));
      const account = name && (await inScope(db, name, (tx) => findAccount(tx, name.organisationId, name.accountId)));
      const matches = await passwordMatches(account?.passwordHash, password);
      if (!account || !matches || account.endedAt) throw new AppError('not-signed-in', { detail: 'sign-in' });

      const secondFactors: State['secondFactors'] = [];
      if (account.totpConfirmedAt) secondFactors.push('totp');
      if (account.hasPasskey) secondFactors.push('passkey');
      const token = newSessionToken(account.organisationId);
      const complete = secondFactors.length === 0;
      await inScope(db, account, async (tx) => {
        await createSession(tx, token, account.id, complete);
        await remember(tx, account, signIn.id, request.id);
      });
      cookie.set(reply, token);
      return reply.code(signIn.status).send({ complete, secondFactors } satisfies State);
    }),
  );

  server.post(
    apiRoot + confirmCode.path,
    triesPerMinute,
    guarded(async (request, reply) => {
      const { code } = parseBody(confirmCode, request);
      const token = cookie.read(request);
      if (!token) throw new AppError('not-signed-in');
      await inScope(db, token, async (tx) => {
        const session = await findSession(tx, token);
        if (!session || !sessionIsAlive(session, Date.now())) throw new AppError('not-signed-in');
        const account = await findAccount(tx, token.organisationId, session.accountId);
        const step = account?.totpSecret ? totpStep(account.totpSecret, code, Date.now()) : undefined;
        if (!account || step === undefined || !(await acceptCodeOnce(tx, account.organisationId, account.id, step))) {
          throw new AppError('not-signed-in', { detail: 'code' });
        }
        await updateSession(tx, token, { complete: true });
        await remember(tx, account, confirmCode.id, request.id);
      });
      return reply.code(confirmCode.status).send({ complete: true, secondFactors: [] } satisfies State);
    }),
  );

  server.delete(
    apiRoot + signOut.path,
    guarded(async (request, reply) => {
      const token = cookie.read(request);
      if (token) {
        await inScope(db, token, (tx) => updateSession(tx, token, { endedAt: new Date().toISOString() }));
        cookie.clear(reply);
      }
      return reply.code(signOut.status).send({});
    }),
  );
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const guarded =
  (handler: Handler): Handler =>
  async (request, reply) => {
    try {
      return await handler(request, reply);
    } catch (error) {
      return sendProblem(request, reply, error);
    }
  };

function parseBody<Body extends z.ZodType>(
  endpoint: Endpoint<z.ZodType, z.ZodType, Body>,
  request: FastifyRequest,
): z.output<Body> {
  const parsed = endpoint.body.safeParse(request.body ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-input', { fields: fieldProblems(parsed.error.issues, requestLanguage(request)) });
}

function remember(
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
    traceId,
  });
}
