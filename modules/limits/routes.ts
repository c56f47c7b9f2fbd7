import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase } from '../../access/policies/case.ts';
import { setLimits } from '../../access/policies/limit.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import { limits as topics } from '../../method/limits.ts';
import { current } from '../../method/versions.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import * as api from './api.ts';
import { startingThresholds, thresholdsOf } from './domain.ts';
import * as store from './store.ts';

const now = () => new Date().toISOString();

/** Of a team nothing is kept in this room itself: the policy decides on the id alone. */
const team = ({ params }: { params: { teamId: string } }) => Promise.resolve({ teamId: params.teamId });

async function loadLimits(tx: Tx, viewer: Viewer, teamId: string): Promise<api.TeamLimit[]> {
  const own = await store.listLimits(tx, viewer, teamId);
  return current(topics).map(({ id }) => {
    const set = own.find(({ limitId }) => limitId === id);
    return {
      id,
      thresholds: thresholdsOf(id, set?.thresholds ?? null),
      isOwn: set !== undefined,
      ask: set?.ask ?? null,
      version: set?.version ?? 0,
    };
  });
}

async function loadCut(tx: Tx, viewer: Viewer, teamId: string, cutId: string): Promise<api.Cut> {
  const [cut] = await store.listCuts(tx, viewer, teamId, cutId);
  if (!cut) throw notFound();
  return cut;
}

export const limitRoutes = [
  route(api.getCaseLimits, {
    policy: seeCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject: { teamId } }) => ({
      teamId,
      limits: await loadLimits(tx, viewer, teamId),
      cuts: await store.listCuts(tx, viewer, teamId),
      can: abilities(viewer, { teamId }, { set: setLimits }),
    }),
  }),
  route(api.setLimit, {
    policy: setLimits,
    subject: team,
    handle: async ({ tx, viewer, params: { teamId, topic }, body: { version, ...fields } }) => {
      const seen = (await loadLimits(tx, viewer, teamId)).find(({ id }) => id === topic);
      if (!seen) throw notFound();
      // A line that the way of working does not know says nothing.
      const known = Object.keys(startingThresholds(topic));
      const thresholds = Object.fromEntries(Object.entries(fields.thresholds).filter(([id]) => known.includes(id)));
      const at = { teamId, limitId: topic, version };
      const saved =
        seen.version === version && (await store.saveLimit(tx, viewer, at, { thresholds, ask: fields.ask }, now()));
      const after = (await loadLimits(tx, viewer, teamId)).find(({ id }) => id === topic);
      if (!after) throw notFound();
      if (!saved) throw conflict(after);
      return after;
    },
  }),
  route(api.addCut, {
    policy: setLimits,
    subject: team,
    handle: async ({ tx, viewer, params: { teamId }, body, audit }) => {
      const cutId = await store.insertCut(tx, viewer, teamId, body, now());
      audit({ objects: { cutId } });
      return loadCut(tx, viewer, teamId, cutId);
    },
  }),
  route(api.changeCut, {
    policy: setLimits,
    subject: team,
    handle: async ({ tx, viewer, params, body: { version, ...fields } }) => {
      await loadCut(tx, viewer, params.teamId, params.cutId);
      const changed = await store.updateCut(tx, viewer, { ...params, version }, fields, now());
      const after = await loadCut(tx, viewer, params.teamId, params.cutId);
      if (!changed) throw conflict(after);
      return after;
    },
  }),
];
