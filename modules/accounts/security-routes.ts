import { route } from '../../access/gate/route.ts';
import { changeSignIn, endOwnSession, seeSelf } from '../../access/policies/account.ts';
import type { Viewer } from '../../access/viewer.ts';
import { checkNewPasskey, offerPasskey } from '../../platform/auth/passkey.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import { newTotpSecret, totpStep, totpUri } from '../../platform/auth/totp.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { ruleBroken, wrongField } from '../../platform/errors.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import * as calls from './api-security.ts';
import { keepChallenge, takeChallenge, useProof } from './challenge-store.ts';
import { sealCodesKey } from './codes-key.ts';
import { hasSecondStep } from './domain-sign-in-rules.ts';
import * as factors from './factor-store.ts';
import { securityMessages } from './messages-security.ts';
import { passwordRefusal } from './password-refusal.ts';
import { dropRecoveryCodes, makeRecoveryCodes } from './recovery-store.ts';
import { needsAStep } from './rules-store.ts';
import { endSessions, findOwnSession, loadSecurity, ownSession } from './security-store.ts';
import { findAccount, loadMe } from './store.ts';

const mostPasskeys = 20;

const say = (language: Language) => textIn(securityMessages, language);

async function hasStep(tx: Tx, { organisationId, accountId }: Viewer): Promise<boolean> {
  const account = await findAccount(tx, organisationId, accountId);
  return account !== undefined && hasSecondStep(account);
}

/**
 * After one was taken away: where a second step is asked, the last one stays. Throwing puts it back. Codes for when it is
 * lost go with the last one.
 */
async function keepAStep(tx: Tx, viewer: Viewer): Promise<void> {
  if (await needsAStep(tx, viewer)) throw ruleBroken(say(viewer.language)('refused.lastStep'));
  if (!(await hasStep(tx, viewer))) await dropRecoveryCodes(tx, viewer);
}

/** How somebody signs in: the second step, the password, and the devices they are signed in on. Always one's own. */
export const securityRoutes = [
  route(calls.getSecurity, {
    policy: seeSelf,
    beforeSecondStep: true,
    handle: ({ tx, viewer }) => loadSecurity(tx, viewer),
  }),

  route(calls.startCodes, {
    policy: changeSignIn,
    beforeSecondStep: true,
    isSecret: true,
    handle: async ({ tx, viewer }) => {
      await useProof(tx, ownSession(viewer));
      const account = await findAccount(tx, viewer.organisationId, viewer.accountId);
      if (account?.totpConfirmedAt) throw ruleBroken(say(viewer.language)('refused.codesOn'));
      const key = newTotpSecret();
      await keepChallenge(tx, ownSession(viewer), 'totp', key);
      return { key, uri: totpUri(key, account?.email ?? '') };
    },
  }),
  route(calls.confirmCodes, {
    policy: changeSignIn,
    beforeSecondStep: true,
    handle: async ({ tx, viewer, vault, body }) => {
      const secret = await takeChallenge(tx, ownSession(viewer), 'totp');
      if (!secret) throw ruleBroken(say(viewer.language)('refused.startAgain'));
      const step = totpStep(secret, body.code, Date.now());
      // Refusing undoes the taking: a typing error does not mean scanning again.
      if (step === undefined) throw wrongField('code', say(viewer.language)('codes.wrong'));
      await factors.setTotp(tx, viewer, { sealed: await sealCodesKey(tx, vault, viewer, secret), step });
      return loadSecurity(tx, viewer);
    },
  }),
  route(calls.removeCodes, {
    policy: changeSignIn,
    handle: async ({ tx, viewer }) => {
      await useProof(tx, ownSession(viewer));
      await factors.setTotp(tx, viewer, null);
      await keepAStep(tx, viewer);
      return loadSecurity(tx, viewer);
    },
  }),

  route(calls.makeRecoveryCodes, {
    policy: changeSignIn,
    isSecret: true,
    handle: async ({ tx, viewer }) => {
      await useProof(tx, ownSession(viewer));
      if (!(await hasStep(tx, viewer))) throw ruleBroken(say(viewer.language)('refused.noStep'));
      return { codes: await makeRecoveryCodes(tx, viewer) };
    },
  }),

  route(calls.startPasskey, {
    policy: changeSignIn,
    beforeSecondStep: true,
    handle: async ({ tx, viewer, publicUrl }) => {
      await useProof(tx, ownSession(viewer));
      const { organisationId, accountId, name, language } = viewer;
      const known = await factors.listPasskeys(tx, organisationId, accountId);
      if (known.length >= mostPasskeys) {
        throw ruleBroken(say(language)('refused.tooManyPasskeys', { count: mostPasskeys }));
      }
      const account = await findAccount(tx, organisationId, accountId);
      const offer = await offerPasskey(publicUrl, { accountId, name, email: account?.email ?? '' }, known);
      await keepChallenge(tx, ownSession(viewer), 'new-passkey', offer.challenge);
      return offer;
    },
  }),
  route(calls.addPasskey, {
    policy: changeSignIn,
    beforeSecondStep: true,
    handle: async ({ tx, viewer, body, publicUrl, audit }) => {
      const challenge = await takeChallenge(tx, ownSession(viewer), 'new-passkey');
      const made = challenge && (await checkNewPasskey(publicUrl, challenge, body.response));
      if (!made) throw ruleBroken(say(viewer.language)('refused.startAgain'));
      const added = await factors.insertPasskey(tx, {
        ...made,
        organisationId: viewer.organisationId,
        accountId: viewer.accountId,
        name: body.name,
        createdAt: new Date().toISOString(),
        lastUsedAt: null,
      });
      if (!added) throw ruleBroken(say(viewer.language)('refused.passkeyKnown'));
      audit({ objects: { passkeyId: made.id } });
      return loadSecurity(tx, viewer);
    },
  }),
  route(calls.removePasskey, {
    policy: changeSignIn,
    subject: ({ tx, viewer, params }) =>
      factors.findPasskey(tx, viewer.organisationId, viewer.accountId, params.passkeyId),
    handle: async ({ tx, viewer, subject }) => {
      await useProof(tx, ownSession(viewer));
      await factors.deletePasskey(tx, subject);
      await keepAStep(tx, viewer);
      return loadSecurity(tx, viewer);
    },
  }),

  route(calls.changePassword, {
    policy: changeSignIn,
    isSecret: true,
    handle: async ({ tx, viewer, body }) => {
      await useProof(tx, ownSession(viewer));
      const { organisation, name, email } = await loadMe(tx, viewer);
      const refusal = await passwordRefusal(body.newPassword, [organisation, name, email], viewer.language);
      // Refusing undoes the use of the proof: the person can think of another at once.
      if (refusal) throw wrongField('newPassword', refusal);
      await factors.setPasswordHash(tx, viewer, await hashPassword(body.newPassword));
      await endSessions(tx, viewer);
      return loadSecurity(tx, viewer);
    },
  }),

  route(calls.endSession, {
    policy: endOwnSession,
    subject: ({ tx, viewer, params }) => findOwnSession(tx, viewer, params.sessionId),
    handle: async ({ tx, viewer, subject }) => {
      await endSessions(tx, viewer, subject.id);
      return loadSecurity(tx, viewer);
    },
  }),
  route(calls.endOtherSessions, {
    policy: endOwnSession,
    handle: async ({ tx, viewer }) => {
      await endSessions(tx, viewer);
      return loadSecurity(tx, viewer);
    },
  }),
];
