import { describe, expect, test } from 'vitest';
import { textIn } from '../../platform/i18n/messages.ts';
import { arrangementAt, type Frame } from './domain.ts';
import { planMessages } from './messages.ts';
import { arrangementSentence, beforeSentence, numberWord } from './words.ts';

const nl = textIn(planMessages, 'nl');
const en = textIn(planMessages, 'en');
const of = (counts: Partial<Record<Frame, number>>, since = '2026-10-10') =>
  arrangementAt(
    Object.entries(counts).flatMap(([frame, count]) =>
      Array.from({ length: count }, () => ({ frame: frame as Frame, since, endedOn: null })),
    ),
    since,
  );

describe('who does what, as a sentence', () => {
  test('of several people, of one by name, and to them', () => {
    const made = of({ 'own-strength': 4, 'social-network': 4, 'general-provision': 1, 'individual-provision': 2 });
    expect(arrangementSentence(nl, made, { to: 'they' })).toBe(
      'Acht van de elf dingen doen zij zelf en de mensen om hen heen.',
    );
    expect(arrangementSentence(nl, made, { to: 'name', name: 'Nico' })).toContain('doet Nico zelf');
    expect(arrangementSentence(nl, made, { to: 'you' })).toContain('doet u zelf');
    expect(arrangementSentence(en, made, { to: 'they' })).toMatch(/^Eight of the eleven things/);
  });

  test('nothing, one thing, none of it or all of it are said as people say it', () => {
    const say = (counts: Parameters<typeof of>[0]) => arrangementSentence(nl, of(counts), { to: 'they' });
    expect(say({})).toBe('Er is nog niets verdeeld. Begin met wat iemand wil.');
    expect(say({ 'individual-provision': 1 })).toContain('Dat doet een ander voor hen');
    expect(say({ 'individual-provision': 3 })).toBe('Van de drie dingen doen zij er nog geen zelf.');
    expect(say({ 'social-network': 2 })).toMatch(/^Alle twee dingen/);
    expect(say({ 'social-network': 1, 'general-provision': 4 })).toMatch(/^Eén van de vijf dingen/);
  });

  test('how it was: the month when it is another one, the year when that is another one', () => {
    const made = of({ 'own-strength': 4 });
    expect(beforeSentence(nl, made, '2026-11-22', 'nl')).toBe('In oktober waren het er vier.');
    expect(beforeSentence(nl, made, '2027-01-22', 'nl')).toBe('In oktober 2026 waren het er vier.');
    expect(beforeSentence(nl, made, '2026-10-22', 'nl')).toBe('Op 10 oktober waren het er vier.');
    expect(beforeSentence(nl, of({ 'own-strength': 1 }), '2026-11-22', 'nl')).toBe('In oktober was het er één.');
    expect(beforeSentence(nl, null, '2026-11-22', 'nl')).toBeNull();
  });

  test('numbers are words up to twenty', () => {
    expect([0, 1, 20, 21].map((count) => numberWord(nl, count))).toEqual(['nul', 'één', 'twintig', '21']);
    expect([0, 12, 20, 21].map((count) => numberWord(en, count))).toEqual(['none', 'twelve', 'twenty', '21']);
  });
});
