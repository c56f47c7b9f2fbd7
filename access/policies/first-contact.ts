import { isNearCase, isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';

const workers: readonly Role[] = ['generalist', 'coach'];
const atTheDoor: readonly Role[] = ['host', ...workers];

interface FirstContactSubject {
  teamId: string;
  caseId: string | null;
  signalId: string | null;
  byAccount: string;
}

export const recordFirstContact = policy<{ teamId: string }>(
  'first-contact.record',
  'A host, generalist or coach notes a first contact for a team they belong to.',
  atTheDoor,
  isOfTeam,
);

/** Near its case and its signal, where it has them. */
const isNear = (viewer: Viewer, contact: FirstContactSubject) =>
  isNearCase(viewer, contact) && (contact.signalId === null || !viewer.shutSignalIds.includes(contact.signalId));

export const seeFirstContact = policy<FirstContactSubject>(
  'first-contact.see',
  'Workers see the first contacts of their teams; a host sees only those that host took.',
  atTheDoor,
  (viewer, contact) =>
    viewer.role === 'host'
      ? isOfTeam(viewer, contact) && contact.byAccount === viewer.accountId
      : isNear(viewer, contact),
);

export const linkFirstContact = policy<FirstContactSubject>(
  'first-contact.link',
  'Workers put a first contact with the case that came of it.',
  workers,
  isNear,
);
