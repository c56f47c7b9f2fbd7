import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { apiRoot } from '../../access/gate/serve.ts';
import { askPasskey, checkPasskey } from '../../platform/auth/passkey.ts';
import { newSessionToken, type SessionToken } from '../../platform/auth/session-token.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import { confirmCode, confirmRecovery, type SignInState } from './api.ts';
import { confirmPasskey, startPasskeySignIn } from './api-security.ts';
import { keepChallenge, takeChallenge } from './challenge-store.ts';
import { stepOfCode } from './codes-key.ts';
import { guarded, parseBody, perMinute, refuseTooSoon, remember, wrongSignIn, type Door } from './door.ts';
import { sessionIsAlive, signInName } from './domain.ts';
import { readRecoveryCode } from './domain-recovery.ts';
import { hasSecondStep } from './domain-sign-in-rules.ts';
import { acceptCodeOnce, findPasskey, listPasskeys, passkeyWasUsed } from './factor-store.ts';
import { takeRecoveryCode } from './recovery-store.ts';
import { completeSession, findSession } from './session-store.ts';
import { findAccount } from './store.ts';
import { forgetGuesses, knowPlace, takeGuess } from './tries.ts';

type Pending = Awaited<ReturnType<typeof pendingSession>>;

/** After the password: a code of an authenticator, a passkey, or a code from paper. Only a session that waits for it gets anywhere. */
export function serveSecondStep(server: FastifyInstance, door: Door): void {
  const { db, vault, publicUrl } = door;

  server.post(
    apiRoot + confirmCode.path,
    perMinute,
    guarded(async (request, reply) => {
      const { code } = parseBody(confirmCode, request);
      const token = tokenOf(door, request);
      const wait = await inScope(db, token, async (tx) =>
        takeGuess(tx, 'code', (await pendingSession(tx, token)).account.id, Date.now()),
      );
      refuseTooSoon(request, reply, wait);
      return enter(door, request, reply, confirmCode, async (tx, { account }) => {
        const step = await stepOfCode(tx, vault, account, code);
        const isNew = step !== undefined && (await acceptCodeOnce(tx, account.organisationId, account.id, step));
        if (!isNew) throw wrongSignIn(request, 'codeWrong');
        await forgetGuesses(tx, 'code', account.id);
      });
    }),
  );

  server.post(
    apiRoot + confirmRecovery.path,
    perMinute,
    guarded(async (request, reply) => {
      const { code } = parseBody(confirmRecovery, request);
      const token = tokenOf(door, request);
      const wait = await inScope(db, token, async (tx) =>
        takeGuess(tx, 'code', (await pendingSession(tx, token)).account.id, Date.now()),
      );
      refuseTooSoon(request, reply, wait);
      return enter(door, request, reply, confirmRecovery, async (tx, { account }) => {
        const whose = { organisationId: account.organisationId, accountId: account.id };
        const isRight = hasSecondStep(account) && (await takeRecoveryCode(tx, whose, readRecoveryCode(code)));
        if (!isRight) throw wrongSignIn(request, 'recoveryWrong');
        await forgetGuesses(tx, 'code', account.id);
      });
    }),
  );

  server.post(
    apiRoot + startPasskeySignIn.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = tokenOf(door, request);
      const options = await inScope(db, token, async (tx) => {
        const { session, account } = await pendingSession(tx, token);
        const asked = await askPasskey(publicUrl, await listPasskeys(tx, account.organisationId, account.id));
        await keepChallenge(tx, session, 'passkey', asked.challenge);
        return asked;
      });
      return reply.code(startPasskeySignIn.status).send(options);
    }),
  );

  server.post(
    apiRoot + confirmPasskey.path,
    perMinute,
    guarded(async (request, reply) => {
      const { response } = parseBody(confirmPasskey, request);
      const token = tokenOf(door, request);
      // Used up in a transaction of its own: right or wrong, a challenge is answered once.
      const challenge = await inScope(db, token, async (tx) =>
        takeChallenge(tx, (await pendingSession(tx, token)).session, 'passkey'),
      );
      return enter(door, request, reply, confirmPasskey, async (tx, { account }) => {
        const passkey = await findPasskey(tx, account.organisationId, account.id, response.id);
        const isAsked = challenge !== undefined && passkey !== undefined;
        const counter = isAsked ? await checkPasskey(publicUrl, challenge, response, passkey) : undefined;
        if (!passkey || counter === undefined) throw wrongSignIn(request, 'passkeyWrong');
        await passkeyWasUsed(tx, passkey, counter);
      });
    }),
  );
}

/** Carries the check out and opens the door: the session gets a new secret, in the transaction of the check. */
async function enter(
  { db, cookie }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  endpoint: { id: string; status: number },
  check: (tx: Tx, pending: Pending) => Promise<void>,
) {
  const before = cookie.read(request) as SessionToken;
  const after = newSessionToken(before.organisationId);
  await inScope(db, before, async (tx) => {
    const pending = await pendingSession(tx, before);
    await check(tx, pending);
    await completeSession(tx, before, after);
    await knowPlace(tx, { name: signInName(pending.account.email), address: request.ip }, Date.now());
    await remember(tx, pending.account, endpoint.id, request.id);
  });
  cookie.set(reply, after);
  return reply.code(endpoint.status).send({ complete: true, secondFactors: [] } satisfies z.infer<typeof SignInState>);
}

function tokenOf({ cookie }: Door, request: FastifyRequest): SessionToken {
  const token = cookie.read(request);
  if (!token) throw new AppError('not-signed-in');
  return token;
}

async function pendingSession(tx: Tx, token: SessionToken) {
  const session = await findSession(tx, token);
  if (!session || session.complete || !sessionIsAlive(session, Date.now())) throw new AppError('not-signed-in');
  const account = await findAccount(tx, token.organisationId, session.accountId);
  if (!account || account.endedAt) throw new AppError('not-signed-in');
  return { session, account };
}
