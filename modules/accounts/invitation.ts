import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { apiRoot } from '../../access/gate/serve.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import { hashSecret, newSessionToken, parseToken, type SessionToken } from '../../platform/auth/session-token.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError, notFound, ruleBroken } from '../../platform/errors.ts';
import { requestLanguage } from '../../platform/http/request-language.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import type { SignInState } from './api.ts';
import { chooseFirstPassword, openInvitation } from './api-invitation.ts';
import { guarded, parseBody, perMinute, remember, type Door } from './door.ts';
import { deviceOf } from './domain-device.ts';
import { setPasswordHash } from './factor-store.ts';
import { accountMessages } from './messages.ts';
import { passwordRefusal } from './password-refusal.ts';
import { endAllSessions } from './provider-store.ts';
import { arePasswordsOff, lifetimesHere } from './rules-store.ts';
import { createSession } from './session-store.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** Reads a link as it was given; a text that is none is answered as a link that is not there. */
function linkOf(text: string): SessionToken {
  const token = parseToken(text);
  if (!token) throw notFound();
  return token;
}

/** Whose link this is, while it works; locked, so that it is used once. */
async function findInvited(tx: Tx, { organisationId, secret }: SessionToken) {
  const found = await db(tx)
    .selectFrom('invitation')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'invitation.organisationId')
        .onRef('account.id', '=', 'invitation.accountId'),
    )
    .innerJoin('organisation', 'organisation.organisationId', 'account.organisationId')
    .select(['account.organisationId', 'account.id', 'account.name', 'account.email', 'account.role'])
    .select(['organisation.name as organisation', 'invitation.id as invitationId'])
    .where('invitation.organisationId', '=', organisationId)
    .where('invitation.tokenHash', '=', hashSecret(secret))
    .where('invitation.usedAt', 'is', null)
    .where('invitation.withdrawnAt', 'is', null)
    .where('invitation.until', '>', new Date().toISOString())
    .where((eb) => eb.or([eb('invitation.needsRelease', '=', false), eb('invitation.releasedAt', 'is not', null)]))
    .where('account.endedAt', 'is', null)
    .forUpdate(['invitation'])
    .executeTakeFirst();
  if (!found) throw notFound();
  return found;
}

/** For who has no password yet, or none any more: the calls of a link an administrator gave. Outside the gate. */
export function serveInvitations(server: FastifyInstance, { db: pool, cookie, lifetimes }: Door): void {
  server.post(
    apiRoot + openInvitation.path,
    perMinute,
    guarded(async (request, reply) => {
      const token = linkOf(parseBody(openInvitation, request).token);
      const { name, email, organisation } = await inScope(pool, token, (tx) => findInvited(tx, token));
      return reply.code(openInvitation.status).send({ name, email, organisation });
    }),
  );

  server.post(
    apiRoot + chooseFirstPassword.path,
    perMinute,
    guarded(async (request, reply) => {
      const body = parseBody(chooseFirstPassword, request);
      const link = linkOf(body.token);
      const invited = await inScope(pool, link, (tx) => findInvited(tx, link));
      const passwordsOff = await inScope(pool, link, (tx) => arePasswordsOff(tx, link.organisationId));
      if (passwordsOff && invited.role !== 'admin') {
        throw ruleBroken(textIn(accountMessages, requestLanguage(request))('signIn.passwordsOff'));
      }
      const about = [invited.organisation, invited.name, invited.email];
      const message = await passwordRefusal(body.password, about, requestLanguage(request));
      if (message) throw new AppError('invalid-input', { fields: [{ path: 'password', message }] });
      // Outside the transaction: it takes a while, and holds nothing up meanwhile.
      const passwordHash = await hashPassword(body.password);
      const session = newSessionToken(link.organisationId);
      await inScope(pool, link, async (tx) => {
        const { organisationId, id: accountId, invitationId, role } = await findInvited(tx, link);
        await db(tx)
          .updateTable('invitation')
          .set({ usedAt: new Date().toISOString() })
          .where('organisationId', '=', organisationId)
          .where('id', '=', invitationId)
          .execute();
        await setPasswordHash(tx, { organisationId, accountId }, passwordHash);
        await endAllSessions(tx, organisationId, accountId);
        const device = deviceOf(request.headers['user-agent']);
        const here = await lifetimesHere(tx, organisationId, lifetimes);
        await createSession(tx, session, accountId, true, { device, lifetimes: here });
        await remember(tx, { organisationId, id: accountId, role }, chooseFirstPassword.id, request.id);
      });
      cookie.set(reply, session);
      const state: z.infer<typeof SignInState> = { complete: true, secondFactors: [] };
      return reply.code(chooseFirstPassword.status).send(state);
    }),
  );
}
