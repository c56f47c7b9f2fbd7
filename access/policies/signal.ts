import { isOfTeam } from '../nearness.ts';
import { policy } from '../policy.ts';
import type { Role, Viewer } from '../viewer.ts';

/** What the rules ask of a signal. */
export interface SignalSubject {
  id: string;
  teamId: string;
  takenBy: string;
}

const atTheDoor: readonly Role[] = ['host', 'generalist', 'coach'];
const workers: readonly Role[] = ['generalist', 'coach'];

/** Of the own team, and not part of a case that is shut for the viewer. */
const isNear = (viewer: Viewer, signal: SignalSubject) =>
  isOfTeam(viewer, signal) && !viewer.shutSignalIds.includes(signal.id);

export const captureSignal = policy<{ teamId: string }>(
  'signal.capture',
  'A host, generalist or coach records a signal for a team they belong to.',
  atTheDoor,
  isOfTeam,
);

export const listSignals = policy(
  'signal.list',
  'Workers list the signals of their teams, a host the own ones.',
  atTheDoor,
);

export const seeSignal = policy<SignalSubject>(
  'signal.see',
  'Workers see the signals of their teams; a host sees only the signals that host took.',
  atTheDoor,
  (viewer, signal) => isNear(viewer, signal) && (viewer.role !== 'host' || signal.takenBy === viewer.accountId),
);

export const handleSignal = policy<SignalSubject>(
  'signal.handle',
  'A generalist or coach picks up, links, passes on or closes a signal of the own team.',
  workers,
  isNear,
);
