import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import * as api from './api.ts';
import { requireAround } from './around-store.ts';
import * as store from './promise-store.ts';

/** A promise as it is shown: who does it, to whom, and how it ended if it did. */
function present(viewer: Viewer, stored: store.StoredPromise): api.Promised {
  const { outcome, settledAt, sourceKind, sourceId } = stored;
  return {
    ...stored,
    owner: {
      as: stored.ownerAccountId
        ? 'worker'
        : stored.ownerPersonId
          ? 'person'
          : stored.ownerHelperId
            ? 'helper'
            : 'other',
      id: stored.ownerAccountId ?? stored.ownerPersonId ?? stored.ownerHelperId,
      name: stored.ownerShown,
    },
    isYours: stored.ownerAccountId === viewer.accountId,
    to: hasReceiver(stored)
      ? {
          as: stored.toPersonId ? 'person' : stored.toHelperId ? 'helper' : 'other',
          id: stored.toPersonId ?? stored.toHelperId,
          name: stored.toShown,
        }
      : null,
    source: sourceKind && sourceId ? { kind: sourceKind, id: sourceId } : null,
    settled:
      outcome && settledAt
        ? { outcome, result: stored.result, at: settledAt, byName: stored.settledByName ?? '' }
        : null,
  };
}

const hasReceiver = (stored: store.StoredPromise) =>
  stored.toPersonId !== null || stored.toHelperId !== null || stored.toName !== null;

async function load(tx: Tx, viewer: Viewer, caseId: string, promiseId: string): Promise<api.Promised> {
  const promise = await store.findPromise(tx, viewer, caseId, promiseId);
  if (!promise) throw notFound();
  return present(viewer, promise);
}

/** Refuses an owner or receiver who is not around this case. */
function requireParties(tx: Tx, viewer: Viewer, at: CaseSubject, parties: (api.PromiseParty | null | undefined)[]) {
  const ids = (as: 'worker' | 'person' | 'helper') => parties.flatMap((party) => (party?.as === as ? [party.id] : []));
  return requireAround(tx, viewer, at, {
    workerIds: ids('worker'),
    personIds: ids('person'),
    helperIds: ids('helper'),
  });
}

export const promiseRoutes = [
  route(api.listPromises, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, query }) => {
      const { promises, total } = await store.listPromises(tx, viewer, subject.caseId, query);
      return {
        promises: promises.map((promise) => present(viewer, promise)),
        total,
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.addPromise, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requireParties(tx, viewer, subject, [body.owner, body.to]);
      const promiseId = await store.insertPromise(tx, viewer, subject, body);
      audit({ objects: { promiseId } });
      return load(tx, viewer, subject.caseId, promiseId);
    },
  }),
  route(api.changePromise, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params: { caseId, promiseId }, body, audit }) => {
      await load(tx, viewer, caseId, promiseId);
      await requireParties(tx, viewer, subject, [body.owner, body.to]);
      const changed = await store.updatePromise(tx, viewer, caseId, promiseId, body);
      const now = await load(tx, viewer, caseId, promiseId);
      if (!changed) throw conflict(api.Promised.parse(now));
      if (body.settled?.result) audit({ reason: body.settled.result });
      return now;
    },
  }),
];
