import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

const workers: readonly Role[] = ['generalist', 'coach'];

interface FirstContactSubject {
  teamId: string;
}

export const recordFirstContact = policy<FirstContactSubject>(
  'first-contact.record',
  'A generalist or coach notes a first contact for a team they belong to.',
  workers,
  (viewer, subject) => viewer.teamIds.includes(subject.teamId),
);

export const seeFirstContact = policy<FirstContactSubject>(
  'first-contact.see',
  'Workers see the first contacts of their teams.',
  workers,
  (viewer, subject) => viewer.teamIds.includes(subject.teamId),
);
