import {
  hideAddress,
  readAddress,
  replaceAddress,
  showAddress,
  type SecretAddress,
} from '../../access/secret-address.ts';
import { isBarred } from '../../access/barred.ts';
import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/restriction.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { mayBar } from './domain.ts';
import { restrictionMessages } from './messages.ts';
import * as store from './store.ts';

type At = { tx: Tx; viewer: Viewer; params: { caseId: string } };

const now = () => new Date().toISOString();
const refuse = (
  viewer: Viewer,
  why: 'self' | 'coordinator' | 'restricted' | 'open' | 'no-worker' | 'barred' | 'past',
) => ruleBroken(textIn(restrictionMessages, viewer.language)(`refused.${why}`));

const coordinated = ({ tx, viewer, params }: At) => store.findCoordinated(tx, viewer, params.caseId);

/** A restricted case of the own team as a coach knows it: read with the eyes of the gate, told as its coordinator only. */
const knownToCoach = async ({ tx, viewer, params }: At) =>
  (await store.listRestricted(tx, viewer, params.caseId)).find(({ caseId }) => caseId === params.caseId);

async function load(tx: Tx, viewer: Viewer, subject: policies.CoordinatedCase) {
  const all = await store.listRestrictions(tx, viewer, subject.caseId);
  const may = abilities(viewer, subject, { set: policies.restrictHousehold, lift: policies.liftRestriction });
  const isInvolved = await store.isInvolved(tx, viewer, subject.caseId);
  const { openAddress } = abilities(viewer, { ...subject, isInvolved }, { openAddress: policies.openSecretAddress });
  const current = all.find(({ liftedAt }) => liftedAt === null) ?? null;
  return {
    now: current,
    earlier: all.filter(({ liftedAt }) => liftedAt !== null),
    can: { set: may.set && current === null, lift: may.lift && current !== null, openAddress },
  };
}

const isSameAddress = (one: SecretAddress, other: SecretAddress) =>
  (['street', 'houseNumber', 'postcode', 'city'] as const).every((part) => one[part] === other[part]);

/** Brings what can be found up to date; the rooms that are found are put together in app/. */
type FindAgain = (
  tx: Tx,
  organisationId: string,
  touched: { householdId: string; signalIds: readonly string[] },
) => Promise<void>;

const carried = async (at: At) => {
  const found = await coordinated(at);
  return found && { ...found, isInvolved: await store.isInvolved(at.tx, at.viewer, found.caseId) };
};

export const restrictionRoutes = (findAgain: FindAgain) => [
  route(api.getRestriction, {
    policy: policies.seeRestriction,
    subject: coordinated,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => load(tx, viewer, subject),
  }),
  route(api.restrictHousehold, {
    policy: policies.restrictHousehold,
    subject: coordinated,
    handle: async ({ tx, viewer, vault, subject, body, audit }) => {
      if ((await load(tx, viewer, subject)).now) throw refuse(viewer, 'restricted');
      if (body.reviewOn !== null && body.reviewOn <= amsterdamDay(new Date())) throw refuse(viewer, 'past');
      // Without a coordinator nobody would see it any more.
      if (subject.coordinatorId === null) throw refuse(viewer, 'coordinator');
      const barredAccount = mayBar(body.kind) ? body.barredAccountId : null;
      if (barredAccount !== null) {
        if (barredAccount === viewer.accountId) throw refuse(viewer, 'self');
        if (barredAccount === subject.coordinatorId) throw refuse(viewer, 'coordinator');
        if (!(await store.findAccount(tx, viewer, barredAccount))) throw notFound();
        await store.endWaysIn(tx, viewer, subject, barredAccount, now());
      }
      const { kind, reason, reviewOn } = body;
      const made = { kind, reason, barredAccount, reviewOn };
      const restrictionId = await store.insertRestriction(tx, viewer, subject, made, now());
      if (kind === 'secret-address') {
        const { organisationId } = viewer;
        const touched = await hideAddress(tx, vault, { ...subject, organisationId });
        await findAgain(tx, organisationId, { ...touched, householdId: subject.householdId });
      }
      audit({ objects: { restrictionId }, reason });
      return load(tx, viewer, subject);
    },
  }),
  route(api.reviewRestriction, {
    policy: policies.restrictHousehold,
    subject: coordinated,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      if (body.reviewOn <= amsterdamDay(new Date())) throw refuse(viewer, 'past');
      if (!(await store.putReview(tx, viewer, subject.caseId, body.reviewOn))) throw refuse(viewer, 'open');
      audit({ reason: body.reason });
      return load(tx, viewer, subject);
    },
  }),
  route(api.liftRestriction, {
    policy: policies.liftRestriction,
    subject: coordinated,
    handle: async ({ tx, viewer, vault, subject, body, audit }) => {
      if (!(await store.endRestriction(tx, viewer, subject.caseId, body.reason, now()))) throw refuse(viewer, 'open');
      const { organisationId } = viewer;
      const touched = await showAddress(tx, vault, { ...subject, organisationId });
      await findAgain(tx, organisationId, { ...touched, householdId: subject.householdId });
      audit({ reason: body.reason });
      return load(tx, viewer, subject);
    },
  }),
  route(api.openSecretAddress, {
    policy: policies.openSecretAddress,
    subject: carried,
    isSecret: true,
    handle: async ({ tx, viewer, vault, subject, body, audit }) => {
      const address = await readAddress(tx, vault, { ...subject, organisationId: viewer.organisationId });
      if (!address) throw notFound();
      audit({ reason: body.reason });
      return address;
    },
  }),
  route(api.changeSecretAddress, {
    policy: policies.changeSecretAddress,
    subject: carried,
    isSecret: true,
    handle: async ({ tx, viewer, vault, subject, body: { reason, version, ...next }, audit }) => {
      const home = { ...subject, organisationId: viewer.organisationId };
      const before = await readAddress(tx, vault, home);
      if (!before) throw notFound();
      audit({ reason });
      if (await store.moveHouseholdOn(tx, viewer, subject.householdId, version)) {
        await replaceAddress(tx, vault, home, next);
        return { version: version + 1 };
      }
      // The same address sent twice is no clash: the answer to the first may have been lost on the way.
      const now = { version: await store.householdVersion(tx, viewer, subject.householdId) };
      if (!isSameAddress(before, next)) throw conflict(now);
      return now;
    },
  }),
  route(api.listRestrictedCases, {
    policy: policies.listRestricted,
    handle: async ({ tx, viewer }) => ({ cases: await store.listRestricted(tx, viewer) }),
  }),
  route(api.appointCoordinator, {
    policy: policies.appointCoordinator,
    subject: knownToCoach,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      if (body.accountId === viewer.accountId) throw refuse(viewer, 'self');
      if (!(await store.findWorker(tx, viewer, body.accountId))) throw refuse(viewer, 'no-worker');
      const isKeptOut = await asGate(tx, viewer.role, () =>
        isBarred(tx, viewer.organisationId, subject.caseId, body.accountId),
      );
      if (isKeptOut) throw refuse(viewer, 'barred');
      await store.insertCoordinator(tx, viewer, subject, body, now());
      audit({ objects: { coordinatorId: body.accountId }, reason: body.reason });
      return (await knownToCoach({ tx, viewer, params: subject })) ?? subject;
    },
  }),
];
