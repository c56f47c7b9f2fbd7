import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { apiRoot } from '../../access/gate/serve.ts';
import { passwordMatches } from '../../platform/auth/password.ts';
import { newSessionToken } from '../../platform/auth/session-token.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { signIn, type SignInState } from './api.ts';
import { guarded, outside, parseBody, perMinute, refuseTooSoon, remember, wrongSignIn, type Door } from './door.ts';
import { deviceOf } from './domain-device.ts';
import { signInName } from './domain.ts';
import { mayUsePassword } from './domain-sign-in-rules.ts';
import { serveProof } from './proof.ts';
import { countRecoveryCodes } from './recovery-store.ts';
import { arePasswordsOff, lifetimesHere } from './rules-store.ts';
import { serveSecondStep } from './second-step.ts';
import { createSession, updateSession } from './session-store.ts';
import { findAccount, findSignInName } from './store.ts';
import { forgetKnocks, knowPlace, takeKnock } from './tries.ts';

type State = z.infer<typeof SignInState>;

/** The calls that stand outside the gate: starting a session, completing it, showing once more who one is. */
export function serveSignIn(server: FastifyInstance, door: Door): void {
  const { db, cookie, lifetimes } = door;

  // An unknown name takes the same road as a known one, step by step: neither answer nor time tells them apart.
  server.post(
    apiRoot + signIn.path,
    perMinute,
    guarded(async (request, reply) => {
      const { email, password } = parseBody(signIn, request);
      const knock = { name: signInName(email), address: request.ip };
      const { wait, found } = await inScope(db, outside, async (tx) => ({
        wait: await takeKnock(tx, knock, Date.now()),
        found: await findSignInName(tx, knock.name),
      }));
      refuseTooSoon(request, reply, wait);
      const { organisationId, accountId } = found ?? { ...outside, accountId: outside.organisationId };
      const account = await inScope(db, { organisationId }, (tx) => findAccount(tx, organisationId, accountId));
      const matches = await passwordMatches(account?.passwordHash, password);
      if (!account || !matches || account.endedAt) throw wrongSignIn(request, 'wrong');

      const secondFactors: State['secondFactors'] = [];
      if (account.hasPasskey) secondFactors.push('passkey');
      if (account.totpConfirmedAt) secondFactors.push('totp');
      const complete = secondFactors.length === 0;
      const { passwordsOff, codesLeft } = await inScope(db, account, async (tx) => ({
        passwordsOff: await arePasswordsOff(tx, organisationId),
        codesLeft: complete ? 0 : await countRecoveryCodes(tx, { organisationId, accountId }),
      }));
      if (codesLeft > 0) secondFactors.push('recovery');
      if (!mayUsePassword(passwordsOff, { role: account.role, hasSecondStep: !complete })) {
        throw wrongSignIn(request, 'passwordsOff');
      }
      const token = newSessionToken(organisationId);
      await inScope(db, account, async (tx) => {
        await createSession(tx, token, account.id, complete, {
          device: deviceOf(request.headers['user-agent']),
          lifetimes: await lifetimesHere(tx, organisationId, lifetimes),
        });
        await forgetKnocks(tx, knock);
        if (complete) await knowPlace(tx, knock, Date.now());
        await remember(tx, account, signIn.id, request.id);
      });
      const before = cookie.read(request);
      if (before) await inScope(db, before, (tx) => updateSession(tx, before, { endedAt: new Date().toISOString() }));
      cookie.set(reply, token);
      return reply.code(signIn.status).send({ complete, secondFactors } satisfies State);
    }),
  );

  serveSecondStep(server, door);
  serveProof(server, door);
}
