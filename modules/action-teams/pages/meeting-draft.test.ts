import { expect, test } from 'vitest';
import { draftOf, freshMeeting, linesOf, toMeeting } from './meeting-draft.ts';

const meeting = {
  id: 'm',
  startsAt: '2026-11-24T14:00:00.000Z',
  place: 'Bolderstraat 17',
  people: [{ id: 'ans', name: 'Ans' }],
  workers: [{ id: 'samira', name: 'Samira' }],
  helpers: [],
  others: ['Tante Ria'],
  chair: { id: 'ans', name: 'Ans' },
  text: null,
  agreements: [],
  state: 'planned' as const,
  cancelReason: null,
  version: 1,
};

test('a meeting comes out of its form as it went in, on the Dutch clock in summer and winter', () => {
  const draft = draftOf(meeting);
  expect(draft).toMatchObject({ day: '2026-11-24', time: '15:00', others: 'Tante Ria', chairId: 'ans' });
  expect(toMeeting(draft)?.startsAt).toBe(meeting.startsAt);
  expect(toMeeting({ ...draft, day: '2026-07-01' })?.startsAt).toBe('2026-07-01T13:00:00.000Z');
});

test('a fresh one begins with those of last time, or with who plans it', () => {
  expect(freshMeeting('2027-01-05', meeting, 'samira')).toMatchObject({ day: '2027-01-05', personIds: ['ans'] });
  expect(freshMeeting('2027-01-05', undefined, 'samira')).toMatchObject({ personIds: [], workerIds: ['samira'] });
});

test('nothing is sent without a day and a time, and whoever stays away does not lead', () => {
  const draft = draftOf(meeting);
  expect(toMeeting({ ...draft, day: null })).toBeNull();
  expect(toMeeting({ ...draft, personIds: [] })?.chairId).toBeNull();
});

test('lines are what somebody typed, without the empty ones', () => {
  expect(linesOf(' Ria \n\n  Wim\n')).toEqual(['Ria', 'Wim']);
});
