import { expect, test } from 'vitest';
import { firstContactDecisions as decisions, crisisChecks } from '../../method/first-contact.ts';
import { current } from '../../method/versions.ts';
import { channels } from '../../method/channels.ts';
import { channelGuideOf, contactChannels, crisisAdvice, crisisSigns, firstContactDecisions } from './domain.ts';

const checks = current(crisisChecks);

test('the signs and decisions are those of the way of working', () => {
  expect(checks.map(({ id }) => id)).toEqual([...crisisSigns]);
  expect(current(decisions).map(({ id }) => id)).toEqual([...firstContactDecisions]);
});

test('distress of the mind alone is referred; a roof, food or safety keeps it with the team', () => {
  expect(crisisAdvice([], checks)).toBe('none');
  expect(crisisAdvice(['danger-to-self'], checks)).toBe('refer-crisis');
  expect(crisisAdvice(['eviction', 'basics-missing'], checks)).toBe('act-today');
  expect(crisisAdvice(['eviction', 'danger-to-self'], checks)).toBe('refer-and-stay');
});

test('each way to speak has its guide, writing has none, and a sign of a crisis goes before all', () => {
  expect(Object.fromEntries(contactChannels.map((channel) => [channel, channelGuideOf(channel, [])]))).toEqual({
    ...{ 'home-visit': 'outreach', street: 'outreach', desk: 'desk', phone: 'phone', video: 'phone' },
    ...{ email: null, letter: null, message: null },
  });
  for (const channel of contactChannels) expect(channelGuideOf(channel, ['medical'])).toBe('crisis');
  const known = current(channels).map(({ id }) => id);
  expect(known.toSorted()).toEqual(['crisis', 'desk', 'outreach', 'phone']);
});
