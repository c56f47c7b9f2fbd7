import { route } from '../../access/gate/route.ts';
import { keepSocialMap, seeSocialMap } from '../../access/policies/social-map.ts';
import { can } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { dayOf } from '../../ui/dates.ts';
import * as api from './api.ts';
import { leafletDocument } from './leaflet-document.ts';
import * as store from './store.ts';

const subject = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { provisionId: string } }) =>
  store.findProvision(tx, viewer, params.provisionId);

const abilities = (viewer: Viewer) => ({ keep: can(viewer, keepSocialMap, undefined) });

function present(viewer: Viewer, provision: store.StoredProvision): api.Provision {
  const areas = provision.areas as api.Provision['areas'];
  return { ...provision, areas, isStopped: provision.stoppedOn !== null, can: abilities(viewer) };
}

async function load(tx: Tx, viewer: Viewer, id: string) {
  const provision = await store.findProvision(tx, viewer, id);
  if (!provision) throw notFound();
  return present(viewer, provision);
}

const today = () => dayOf(new Date());

export const socialMapRoutes = [
  route(api.listProvisions, {
    policy: seeSocialMap,
    handle: async ({ tx, viewer, query }) => {
      const { provisions, total } = await store.listProvisions(tx, viewer, query);
      return { provisions: provisions.map((one) => present(viewer, one)), total, can: abilities(viewer) };
    },
  }),
  route(api.listNeighbourhoods, {
    policy: seeSocialMap,
    handle: async ({ tx, viewer }) => ({ neighbourhoods: await store.listNeighbourhoods(tx, viewer) }),
  }),
  route(api.getProvision, {
    policy: seeSocialMap,
    subject,
    handle: async ({ viewer, subject: provision }) => present(viewer, provision),
  }),
  route(api.addProvision, {
    policy: keepSocialMap,
    handle: async ({ tx, viewer, body, audit }) => {
      const provisionId = await store.insertProvision(tx, viewer, body, today());
      audit({ objects: { provisionId } });
      return load(tx, viewer, provisionId);
    },
  }),
  route(api.changeProvision, {
    policy: keepSocialMap,
    subject,
    handle: async ({ tx, viewer, params: { provisionId }, body }) => {
      const changed = await store.updateProvision(tx, viewer, provisionId, body, today());
      const now = await load(tx, viewer, provisionId);
      if (!changed) throw conflict(now);
      return now;
    },
  }),
  route(api.checkProvision, {
    policy: keepSocialMap,
    subject,
    handle: async ({ tx, viewer, params: { provisionId }, body }) => {
      const changed = await store.markChecked(tx, viewer, provisionId, body.version, today());
      const now = await load(tx, viewer, provisionId);
      if (!changed) throw conflict(now);
      return now;
    },
  }),
  route(api.printProvisions, {
    policy: seeSocialMap,
    handle: async ({ tx, viewer, query }) => {
      const found = await store.findProvisions(tx, viewer, query.ids);
      if (found.length === 0) throw notFound();
      const provisions = found.map((one) => present(viewer, one));
      return renderPdf(leafletDocument(provisions, query.language, today()));
    },
  }),
];
