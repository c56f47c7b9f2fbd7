import { expect, test } from 'vitest';
import { findGuide, findGuides, guidesOn, shelves } from './domain.ts';

test('every shelf has guides, each with a name of its own and something to read', () => {
  const all = shelves.flatMap(guidesOn);
  expect(all).toHaveLength(findGuides('', 'nl').length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const shelf of shelves) expect(guidesOn(shelf).length, shelf).toBeGreaterThan(1);
  for (const { id, parts } of all) expect(parts.length, id).toBeGreaterThan(2);
});

test('the ways of working that were asked for are all there', () => {
  const names = findGuides('', 'en').map(({ guide }) => guide.id);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['motivation', 'presence', 'strengths-based', 'solution-focused', 'quartermastering', 'neighbourhood-map'],
      ...['channel-phone', 'channel-desk', 'channel-outreach', 'channel-crisis', 'without-blame'],
      ...['beacons', 'core-values', 'question-miracle', 'question-scaling', 'incident-method', 'mirror-round'],
    ]),
  );
  expect(guidesOn('questions')).toHaveLength(8);
  expect(findGuide('beacons')?.parts).toHaveLength(8);
  expect(findGuide('core-values')?.parts).toHaveLength(10);
});

test('a name is found without accents or capitals, and says no more than that', () => {
  expect(findGuides('WONDERVRAAG', 'nl')[0]).toMatchObject({ guide: { id: 'question-miracle' }, sentence: null });
});

test('words that stand inside are found with the sentence they stand in', () => {
  const [found] = findGuides('crisiskaart', 'nl');
  expect(found).toMatchObject({
    guide: { id: 'channel-crisis' },
    sentence: 'Heeft u een crisiskaart, of afspraken voor als het zo gaat?',
  });
});

test('all words must be there, in whatever order, and in the language of the screen', () => {
  expect(findGuides('koffie balie', 'nl').map(({ guide }) => guide.id)).toEqual(['channel-desk']);
  expect(findGuides('koffie onzinwoord', 'nl')).toEqual([]);
  expect(findGuides('crisiskaart', 'en')).toEqual([]);
});

test('an address that never was is nobody’s guide', () => {
  expect(findGuide('no-such-guide')).toBeUndefined();
});
