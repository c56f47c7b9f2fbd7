import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/administration.ts';
import type { Role, Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken, wrongField } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { findAccount, findAccounts, rowOf, tellAccount, type FoundAccount } from './account-read.ts';
import * as store from './account-write.ts';
import * as api from './api.ts';
import { needsRelease, rolesInTeams } from './domain.ts';
import { administrationMessages } from './messages.ts';

const say = (viewer: Viewer) => textIn(administrationMessages, viewer.language);

const subjectOf = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { accountId: string } }) =>
  findAccount(tx, viewer.organisationId, params.accountId);

const heldLinkOf = ({
  tx,
  viewer,
  params,
}: {
  tx: Tx;
  viewer: Viewer;
  params: { accountId: string; linkId: string };
}) => store.findHeldLink(tx, { ...viewer, accountId: params.accountId }, params.linkId);

async function tellNow(tx: Tx, viewer: Viewer, id: string): Promise<api.Account> {
  const account = await findAccount(tx, viewer.organisationId, id);
  if (!account) throw notFound();
  return tellAccount(tx, viewer, account);
}

/** The last administrator stays: nobody else could open the door again. */
async function keepLastAdministrator(tx: Tx, viewer: Viewer, account: FoundAccount): Promise<void> {
  if (account.role !== 'admin' || account.endedAt !== null) return;
  const others = await store.countOtherAdministrators(tx, { ...viewer, accountId: account.id });
  if (others === 0) throw ruleBroken(say(viewer)('refused.lastAdministrator'));
}

/** Writes where the account is still as it was seen. */
async function change(
  tx: Tx,
  viewer: Viewer,
  account: FoundAccount,
  version: number,
  to: Parameters<typeof store.updateAccount>[3],
): Promise<void> {
  const whose = { ...viewer, accountId: account.id };
  if (!(await store.updateAccount(tx, whose, version, to))) throw conflict(await tellNow(tx, viewer, account.id));
}

async function setTeams(tx: Tx, viewer: Viewer, accountId: string, role: Role, teams: readonly api.Membership[]) {
  const own = rolesInTeams.includes(role) ? teams : [];
  const areThere = await store.setMemberships(tx, { ...viewer, accountId }, own);
  if (!areThere) throw wrongField('teams', say(viewer)('refused.teamGone'));
}

/** Who is who: the calls about accounts. Every write asks once more who is there. */
export const accountRoutes = [
  route(api.listAccounts, {
    policy: policies.seeAccounts,
    handle: async ({ tx, viewer }) => ({ accounts: (await findAccounts(tx, viewer.organisationId)).map(rowOf) }),
  }),
  route(api.getAccount, {
    policy: policies.seeAccounts,
    subject: subjectOf,
    handle: ({ tx, viewer, subject }) => tellAccount(tx, viewer, subject),
  }),
  route(api.addAccount, {
    policy: policies.addAccount,
    stepUp: true,
    handle: async ({ tx, viewer, body, audit }) => {
      const { teams, tokenHash, ...made } = body;
      const id = await store.insertAccount(tx, viewer.organisationId, made);
      if (!id) throw wrongField('email', say(viewer)('refused.emailTaken'));
      await setTeams(tx, viewer, id, made.role, teams);
      await store.insertLink(tx, viewer, id, { tokenHash, needsRelease: false });
      audit({ objects: { accountId: id } });
      return { ...(await tellNow(tx, viewer, id)), linkPrefix: viewer.organisationId };
    },
  }),
  route(api.changeAccount, {
    policy: policies.changeAccount,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const { name, role, teams, reason, version } = body;
      const isOtherRole = role !== subject.role;
      if (isOtherRole && subject.id === viewer.accountId) throw wrongField('role', say(viewer)('refused.ownRole'));
      if (isOtherRole && reason === '') throw wrongField('reason', say(viewer)('refused.reasonForRole'));
      if (isOtherRole) await keepLastAdministrator(tx, viewer, subject);
      await change(tx, viewer, subject, version, { name, role });
      await setTeams(tx, viewer, subject.id, role, teams);
      audit({ reason });
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.closeAccount, {
    policy: policies.closeAccount,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { reason, version }, audit }) => {
      if (subject.endedAt !== null) throw conflict(await tellAccount(tx, viewer, subject));
      await keepLastAdministrator(tx, viewer, subject);
      await change(tx, viewer, subject, version, { endedAt: new Date().toISOString() });
      const whose = { ...viewer, accountId: subject.id };
      await store.endSessionsOf(tx, whose);
      await store.withdrawLinks(tx, whose);
      audit({ reason });
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.reopenAccount, {
    policy: policies.closeAccount,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { reason, version }, audit }) => {
      if (subject.endedAt === null) throw conflict(await tellAccount(tx, viewer, subject));
      await change(tx, viewer, subject, version, { endedAt: null });
      audit({ reason });
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.endAccountSessions, {
    policy: policies.endAccountSessions,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject }) => {
      await store.endSessionsOf(tx, { ...viewer, accountId: subject.id });
      return tellNow(tx, viewer, subject.id);
    },
  }),
  route(api.giveLink, {
    policy: policies.resetAccount,
    subject: subjectOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, body: { reason, version, tokenHash }, audit }) => {
      if (subject.endedAt !== null) throw ruleBroken(say(viewer)('refused.closed'));
      if (subject.isFromProvider) throw ruleBroken(say(viewer)('refused.fromProvider'));
      await change(tx, viewer, subject, version, {});
      const whose = { ...viewer, accountId: subject.id };
      const others = await store.countOtherAdministrators(tx, viewer);
      const isInUse = subject.hasPassword || subject.hasPasskey;
      if (isInUse) await store.takeWaysIn(tx, whose);
      await store.endSessionsOf(tx, whose);
      // An account of which the ways in were taken a moment ago is still the account of who worked with it.
      const wasUsed = isInUse || subject.lastSignInAt !== null;
      await store.insertLink(tx, viewer, subject.id, {
        tokenHash,
        needsRelease: needsRelease({ role: subject.role, wasUsed }, others),
      });
      audit({ reason });
      return { ...(await tellNow(tx, viewer, subject.id)), linkPrefix: viewer.organisationId };
    },
  }),
  route(api.releaseLink, {
    policy: policies.releaseLink,
    subject: heldLinkOf,
    stepUp: true,
    handle: async ({ tx, viewer, subject, params }) => {
      await store.release(tx, viewer, subject.id);
      return tellNow(tx, viewer, params.accountId);
    },
  }),
];
