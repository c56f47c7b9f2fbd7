// First contact (method C3; A phase 1): a light talk, and a decision with a reason. Anonymous until a record is needed.
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

/** The guides to talk by (method/channels.ts): with the same arc and each its own way to begin. */
export type ChannelGuideId = 'phone' | 'desk' | 'outreach' | 'crisis';

const guideOfChannel: Readonly<Record<ContactChannel, ChannelGuideId | null>> = {
  'home-visit': 'outreach',
  street: 'outreach',
  desk: 'desk',
  phone: 'phone',
  video: 'phone',
  // Who writes, reads over what they write: no guide says how to.
  email: null,
  letter: null,
  message: null,
};

/** The guide that fits: that of a crisis as soon as there is a sign of one, wherever people speak. */
export const channelGuideOf = (channel: ContactChannel, signs: readonly string[]): ChannelGuideId | null =>
  signs.length > 0 ? 'crisis' : guideOfChannel[channel];

/** The signs of the crisis check, in its order (method/first-contact.ts holds their words). */
export const crisisSigns = [
  'danger-to-self',
  'danger-to-others',
  'out-of-touch',
  'unsafe-home',
  'medical',
  'basics-missing',
  'eviction',
] as const;
export type CrisisSign = (typeof crisisSigns)[number];

/** What a sign means according to the way of working: refer at once, or act today and keep it with the team. */
export interface SignMeaning {
  id: string;
  yesMeans: 'refer-crisis' | 'act-today';
}

/**
 * What the crisis check advises. Only when all that is there is distress of the mind that cannot wait, A refers; where
 * food, roof or safety play as well, the team picks up and brings others in.
 */
export function crisisAdvice(
  signs: readonly string[],
  meanings: readonly SignMeaning[],
): 'none' | 'refer-crisis' | 'refer-and-stay' | 'act-today' {
  const meant = meanings.filter(({ id }) => signs.includes(id)).map(({ yesMeans }) => yesMeans);
  if (meant.length === 0) return 'none';
  if (!meant.includes('refer-crisis')) return 'act-today';
  return meant.includes('act-today') ? 'refer-and-stay' : 'refer-crisis';
}
