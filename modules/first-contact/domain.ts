// First contact (method C3): a light talk, and a decision with a reason. Anonymous until a record is needed.
import { firstContactDecisionIds } from '../../method/ids.ts';

export const firstContactDecisions = firstContactDecisionIds;
export type FirstContactDecision = (typeof firstContactDecisions)[number];

/** Where or how people speak with each other for the first time. */
export const contactChannels = [
  'home-visit',
  'desk',
  'phone',
  'email',
  'street',
  'letter',
  'message',
  'video',
] as const;
export type ContactChannel = (typeof contactChannels)[number];
