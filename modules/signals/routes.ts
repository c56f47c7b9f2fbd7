import { holdOpenTeam } from '../../access/open-team.ts';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { requirePermission } from '../../access/permission.ts';
import { workOnCase } from '../../access/policies/case.ts';
import * as policies from '../../access/policies/signal.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { knownToHost, possibleEvents, signalStatus } from './domain.ts';
import { signalMessages } from './messages.ts';
import { indexSignal } from './search.ts';
import * as store from './store.ts';

const subject = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { signalId: string } }) =>
  store.findSignal(tx, viewer, params.signalId);

/** A signal as the viewer gets it: where it stands, and what the viewer may do with it. */
function present(viewer: Viewer, signal: store.StoredSignal) {
  const events = viewer.role === 'host' ? knownToHost(signal.events) : signal.events;
  return {
    ...signal,
    areas: signal.areas as api.Signal['areas'],
    events,
    status: signalStatus(events),
    can: abilities(viewer, signal, { handle: policies.handleSignal }),
  };
}

async function load(tx: Tx, viewer: Viewer, id: string) {
  const signal = await store.findSignal(tx, viewer, id);
  if (!signal) throw notFound();
  return present(viewer, signal);
}

export const signalRoutes = [
  route(api.captureSignal, {
    policy: policies.captureSignal,
    handle: async ({ tx, viewer, body, audit }) => {
      requirePermission(viewer, policies.captureSignal, body);
      if (!(await holdOpenTeam(tx, viewer.organisationId, body.teamId))) throw notFound();
      const signalId = await store.insertSignal(tx, viewer, body, new Date().toISOString());
      await indexSignal(tx, viewer.organisationId, signalId);
      audit({ objects: { signalId } });
      return load(tx, viewer, signalId);
    },
  }),
  route(api.listSignals, {
    policy: policies.listSignals,
    handle: async ({ tx, viewer, query }) => {
      const { signals, total } = await store.listSignals(tx, viewer, query);
      return { signals: signals.map((signal) => present(viewer, signal)), total };
    },
  }),
  route(api.findSimilarSignals, {
    policy: policies.listSignals,
    handle: async ({ tx, viewer, query }) => ({ signals: await store.findSimilar(tx, viewer, query) }),
  }),
  route(api.getSignal, {
    policy: policies.seeSignal,
    subject,
    reads: 'person',
    handle: async ({ viewer, subject }) => present(viewer, subject),
  }),
  route(api.addSignalEvent, {
    policy: policies.handleSignal,
    subject,
    handle: async ({ tx, viewer, subject: signal, body, audit }) => {
      if (body.kind !== 'fed-back' && !possibleEvents(signalStatus(signal.events)).includes(body.kind)) {
        throw ruleBroken(textIn(signalMessages, viewer.language)(`refused.${body.kind}`));
      }
      if (body.kind === 'linked') {
        const found = await caseSubject({ tx, viewer, params: body });
        if (!found) throw notFound();
        requirePermission(viewer, workOnCase, found);
      }
      if (body.kind === 'passed-on' && body.teamId) {
        if (!(await holdOpenTeam(tx, viewer.organisationId, body.teamId))) throw notFound();
      }
      await store.insertEvent(tx, viewer, signal, body, new Date().toISOString());
      audit('reason' in body && body.reason ? { reason: body.reason } : {});
      const after = await store.findSignal(tx, viewer, signal.id);
      // Handed to another team: the last the viewer sees of it is how it stood.
      return present(viewer, after ?? signal);
    },
  }),
  route(api.listFindingPlaces, {
    policy: policies.listSignals,
    handle: async ({ tx, viewer }) => ({ places: await store.listFindingPlaces(tx, viewer) }),
  }),
];
