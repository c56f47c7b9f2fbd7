import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import type { CaseSubject } from '../../access/policies/case.ts';
import * as policies from '../../access/policies/data-right.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import * as api from './api.ts';
import * as store from './store.ts';

type At = { tx: Tx; viewer: Viewer; params: { caseId: string; personId: string } };

/** The case, when that person is a member of its household who may have a link. */
async function readerSubject(at: At): Promise<CaseSubject | undefined> {
  const subject = await caseSubject(at);
  if (!subject) return undefined;
  const readers = await store.listReaders(at.tx, at.viewer, subject.caseId);
  return readers.some(({ id }) => id === at.params.personId) ? subject : undefined;
}

const load = async (tx: Tx, viewer: Viewer, subject: CaseSubject) => ({
  people: await store.listReaders(tx, viewer, subject.caseId),
  can: abilities(viewer, subject, { make: policies.showLooks }),
});

const day = 86_400_000;

/** The link by which a resident reads who looked: made and ended by a worker who meets them. */
export const lookRoutes = [
  route(api.listLookLinks, {
    policy: policies.seeRights,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => load(tx, viewer, subject),
  }),
  route(api.makeLookLink, {
    policy: policies.showLooks,
    subject: readerSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, params: { personId }, body: { days, ...link } }) => {
      await store.endLinks(tx, viewer, subject.caseId, personId);
      const until = new Date(Date.now() + days * day).toISOString();
      await store.insertLink(tx, viewer, subject, { ...link, personId, until });
      return { ...(await load(tx, viewer, subject)), linkPrefix: viewer.organisationId };
    },
  }),
  route(api.endLookLink, {
    policy: policies.showLooks,
    subject: readerSubject,
    whileFrozen: true,
    handle: async ({ tx, viewer, subject, params }) => {
      await store.endLinks(tx, viewer, subject.caseId, params.personId);
      return load(tx, viewer, subject);
    },
  }),
];
