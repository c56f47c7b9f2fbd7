import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiRoot } from '../../access/gate/serve.ts';
import { askPasskey, checkPasskey } from '../../platform/auth/passkey.ts';
import { passwordMatches } from '../../platform/auth/password.ts';
import type { SessionToken } from '../../platform/auth/session-token.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import { proveIdentity, proveWithCode, proveWithPasskey, startPasskeyProof } from './api-security.ts';
import { keepChallenge, takeChallenge } from './challenge-store.ts';
import { stepOfCode } from './codes-key.ts';
import { guarded, parseBody, perMinute, refuseTooSoon, remember, wrongSignIn, type Door } from './door.ts';
import { sessionIsAlive } from './domain.ts';
import { acceptCodeOnce, findPasskey, listPasskeys, passkeyWasUsed } from './factor-store.ts';
import { findSession, updateSession } from './session-store.ts';
import { findAccount } from './store.ts';
import { forgetGuesses, takeGuess } from './tries.ts';

/**
 * Asks once more who is there, for what a passer-by at an open screen must not be able to do. It stands outside the
 * gate, which keeps a fingerprint of every body and undoes everything when it refuses: a password leaves no fingerprint,
 * and a wrong one counts.
 */
export function serveProof(server: FastifyInstance, door: Door): void {
  const { db, vault, publicUrl } = door;

  server.post(
    apiRoot + proveIdentity.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = tokenOf(door, request);
      const { password } = parseBody(proveIdentity, request);
      const { wait, account } = await inScope(db, token, async (tx) => {
        const { account: owner } = await ownerOf(tx, token);
        return { account: owner, wait: await takeGuess(tx, 'proof', owner.id, Date.now()) };
      });
      refuseTooSoon(request, reply, wait);
      if (!(await passwordMatches(account.passwordHash, password))) throw wrongSignIn(request, 'proofWrong');
      await inScope(db, token, async (tx) => {
        await forgetGuesses(tx, 'proof', account.id);
        await keepProof(tx, token, account, proveIdentity.id, request.id);
      });
      return reply.code(proveIdentity.status).send({});
    }),
  );

  server.post(
    apiRoot + proveWithCode.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = tokenOf(door, request);
      const { code } = parseBody(proveWithCode, request);
      const wait = await inScope(db, token, async (tx) =>
        takeGuess(tx, 'code', (await ownerOf(tx, token)).account.id, Date.now()),
      );
      refuseTooSoon(request, reply, wait);
      await inScope(db, token, async (tx) => {
        const { account } = await ownerOf(tx, token);
        const step = await stepOfCode(tx, vault, account, code);
        const isNew = step !== undefined && (await acceptCodeOnce(tx, account.organisationId, account.id, step));
        if (!isNew) throw wrongSignIn(request, 'codeWrong');
        await forgetGuesses(tx, 'code', account.id);
        await keepProof(tx, token, account, proveWithCode.id, request.id);
      });
      return reply.code(proveWithCode.status).send({});
    }),
  );

  server.post(
    apiRoot + startPasskeyProof.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = tokenOf(door, request);
      const options = await inScope(db, token, async (tx) => {
        const { session, account } = await ownerOf(tx, token);
        const asked = await askPasskey(publicUrl, await listPasskeys(tx, account.organisationId, account.id));
        await keepChallenge(tx, session, 'passkey', asked.challenge);
        return asked;
      });
      return reply.code(startPasskeyProof.status).send(options);
    }),
  );

  server.post(
    apiRoot + proveWithPasskey.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = tokenOf(door, request);
      const { response } = parseBody(proveWithPasskey, request);
      const challenge = await inScope(db, token, async (tx) =>
        takeChallenge(tx, (await ownerOf(tx, token)).session, 'passkey'),
      );
      await inScope(db, token, async (tx) => {
        const { account } = await ownerOf(tx, token);
        const passkey = await findPasskey(tx, account.organisationId, account.id, response.id);
        const isAsked = challenge !== undefined && passkey !== undefined;
        const counter = isAsked ? await checkPasskey(publicUrl, challenge, response, passkey) : undefined;
        if (!passkey || counter === undefined) throw wrongSignIn(request, 'passkeyWrong');
        await passkeyWasUsed(tx, passkey, counter);
        await keepProof(tx, token, account, proveWithPasskey.id, request.id);
      });
      return reply.code(proveWithPasskey.status).send({});
    }),
  );
}

function tokenOf({ cookie }: Door, request: FastifyRequest): SessionToken {
  const token = cookie.read(request);
  if (!token) throw new AppError('not-signed-in');
  return token;
}

async function ownerOf(tx: Tx, token: SessionToken) {
  const session = await findSession(tx, token);
  if (!session?.complete || !sessionIsAlive(session, Date.now())) throw new AppError('not-signed-in');
  const account = await findAccount(tx, token.organisationId, session.accountId);
  if (!account || account.endedAt) throw new AppError('not-signed-in');
  return { session, account };
}

type Owner = Awaited<ReturnType<typeof ownerOf>>['account'];

/** Good for the one act that uses it up (`useProof`), and a while for what only asks that it was given (step-up). */
async function keepProof(tx: Tx, token: SessionToken, owner: Owner, action: string, traceId: string): Promise<void> {
  const now = new Date().toISOString();
  await updateSession(tx, token, { provenAt: now, steppedUpAt: now });
  await remember(tx, owner, action, traceId);
}
