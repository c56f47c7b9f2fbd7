import { policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

const workers: readonly Role[] = ['generalist', 'coach'];

/** An emergency access as the rules see it. */
export interface EmergencySubject {
  accountId: string;
}

export const breakGlass = policy(
  'break-glass.open',
  'In an emergency a worker opens one household they may not see, by facts they know, with a reason, for at most three hours; coach and privacy officer are told.',
  workers,
);

export const seeOwnEmergencies = policy(
  'break-glass.see-own',
  'A worker sees what they have open in an emergency and how long that lasts.',
  workers,
);

export const closeEmergency = policy<EmergencySubject>(
  'break-glass.close',
  'A worker ends their own emergency access before its time.',
  workers,
  (viewer, { accountId }) => accountId === viewer.accountId,
);

export const listEmergencies = policy(
  'break-glass.list',
  'The privacy officer lists every emergency access and every try, a coach those to households of the own teams; neither sees whose household it is.',
  ['coach', 'privacy'],
);

export const judgeEmergency = policy<EmergencySubject>(
  'break-glass.judge',
  'The privacy officer judges whether an emergency access was right, with a remark; nobody judges their own.',
  ['privacy'],
  (viewer, { accountId }) => accountId !== viewer.accountId,
);
