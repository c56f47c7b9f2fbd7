import { expect, test } from 'vitest';
import { inOrder, ofKind, partOfDay, placesInDay, type TodayItem } from './domain.ts';

const item = (kind: TodayItem['kind'], title: string, more: Partial<TodayItem> = {}): TodayItem => ({
  kind,
  id: title,
  title,
  household: null,
  caseId: null,
  href: '/',
  when: null,
  late: false,
  who: null,
  ...more,
});

test('kind by kind, urgent first, then by time, and the same list always in the same order', () => {
  const items = [
    item('signal', 'oud', { when: '2026-11-01T10:00:00Z' }),
    item('signal', 'haast', { when: '2026-11-20T10:00:00Z', urgent: true }),
    item('promise', 'vandaag', { when: '2026-11-22' }),
    item('promise', 'te laat', { when: '2026-11-20', late: true }),
    item('appointment', 'middag', { when: '2026-11-22T13:00:00Z' }),
    item('conversation', 'ochtend', { when: '2026-11-22T09:00:00Z' }),
    item('quiet', 'nooit gezien'),
    item('quiet', 'lang geleden', { when: '2026-01-01T09:00:00Z' }),
  ];
  const titles = ['ochtend', 'middag', 'te laat', 'vandaag', 'haast', 'oud', 'nooit gezien', 'lang geleden'];
  expect(inOrder(items).map(({ title }) => title)).toEqual(titles);
  expect(inOrder(items.toReversed()).map(({ title }) => title)).toEqual(titles);
  expect(ofKind(inOrder(items), 'appointment', 'conversation').map(({ title }) => title)).toEqual([
    'ochtend',
    'middag',
  ]);
});

test('of the appointments one is next: the first that has not begun', () => {
  const day = ['08:00', '09:30', '11:00', '14:00'].map((at) =>
    item('appointment', at, { when: `2026-11-22T${at}:00Z`, minutes: 60 }),
  );
  expect(placesInDay(day, new Date('2026-11-22T10:00:00Z'))).toEqual(['past', 'now', 'next', 'later']);
  expect(placesInDay(day, new Date('2026-11-22T07:00:00Z'))).toEqual(['next', 'later', 'later', 'later']);
  expect(placesInDay(day, new Date('2026-11-22T23:00:00Z'))).toEqual(['past', 'past', 'past', 'past']);
});

test('the parts of the day', () => {
  expect([0, 4, 5, 11, 12, 17, 18, 23].map(partOfDay)).toEqual([
    'morning',
    'morning',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
