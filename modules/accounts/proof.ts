import type { FastifyInstance } from 'fastify';
import { apiRoot } from '../../access/gate/serve.ts';
import { passwordMatches } from '../../platform/auth/password.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import { proveIdentity } from './api-security.ts';
import { guarded, parseBody, perMinute, refuseTooSoon, remember, wrongSignIn, type Door } from './door.ts';
import { sessionIsAlive } from './domain.ts';
import { findSession, updateSession } from './session-store.ts';
import { findAccount } from './store.ts';
import { forgetGuesses, takeGuess } from './tries.ts';

/**
 * Asks the password once more, for what a passer-by at an open screen must not be able to do. It stands outside the
 * gate, which keeps a fingerprint of every body and undoes everything when it refuses: a password leaves no fingerprint,
 * and a wrong one counts.
 */
export function serveProof(server: FastifyInstance, { db, cookie }: Door): void {
  server.post(
    apiRoot + proveIdentity.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = cookie.read(request);
      if (!token) throw new AppError('not-signed-in');
      const { password } = parseBody(proveIdentity, request);
      const { wait, account } = await inScope(db, token, async (tx) => {
        const session = await findSession(tx, token);
        if (!session?.complete || !sessionIsAlive(session, Date.now())) throw new AppError('not-signed-in');
        const owner = await findAccount(tx, token.organisationId, session.accountId);
        if (!owner || owner.endedAt) throw new AppError('not-signed-in');
        return { account: owner, wait: await takeGuess(tx, 'proof', owner.id, Date.now()) };
      });
      refuseTooSoon(request, reply, wait);
      if (!(await passwordMatches(account.passwordHash, password))) throw wrongSignIn(request, 'proofWrong');
      await inScope(db, token, async (tx) => {
        await updateSession(tx, token, { provenAt: new Date().toISOString() });
        await forgetGuesses(tx, 'proof', account.id);
        await remember(tx, account, proveIdentity.id, request.id);
      });
      return reply.code(proveIdentity.status).send({});
    }),
  );
}
