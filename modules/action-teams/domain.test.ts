import { describe, expect, test } from 'vitest';
import { meetingState, nextMeeting, proposedDay, type MeetingMoment } from './domain.ts';

const now = new Date('2026-11-22T12:00:00Z');
const meeting = (startsAt: string, more: Partial<MeetingMoment> = {}): MeetingMoment => ({
  startsAt,
  heldAt: null,
  cancelledAt: null,
  ...more,
});
const held = (startsAt: string) => meeting(startsAt, { heldAt: startsAt });

test('a meeting is planned until its time, and then waits for a word on how it went', () => {
  expect(meetingState(meeting('2026-11-23T09:00:00Z'), now)).toBe('planned');
  expect(meetingState(meeting('2026-11-22T09:00:00Z'), now)).toBe('to-write-up');
  expect(meetingState(held('2026-11-22T09:00:00Z'), now)).toBe('held');
  expect(meetingState(meeting('2026-11-23T09:00:00Z', { cancelledAt: '2026-11-20T09:00:00Z' }), now)).toBe('cancelled');
});

describe('the next one', () => {
  test('is not asked for while there is no team', () => {
    expect(nextMeeting([], now).kind).toBe('none');
    const cancelled = meeting('2026-11-01T09:00:00Z', { cancelledAt: '2026-10-30T09:00:00Z' });
    expect(nextMeeting([cancelled], now).kind).toBe('none');
  });

  test('is the first that is planned', () => {
    const meetings = [meeting('2027-01-10T09:00:00Z'), held('2026-11-01T09:00:00Z'), meeting('2026-12-06T09:00:00Z')];
    expect(nextMeeting(meetings, now)).toMatchObject({ kind: 'planned', startsAt: '2026-12-06T09:00:00Z' });
  });

  test('is advised within six weeks of the last, counted on the Dutch calendar', () => {
    expect(nextMeeting([held('2026-11-01T23:30:00Z')], now)).toMatchObject({ kind: 'advised', dueOn: '2026-12-14' });
  });

  test('is left to the team itself after about half a year', () => {
    const meetings = ['2026-05-01', '2026-06-12', '2026-07-24', '2026-09-04'].map((day) => held(`${day}T09:00:00Z`));
    expect(nextMeeting(meetings, now).kind).toBe('own-rhythm');
  });
});

test('a working day is proposed six weeks on, never in the past', () => {
  expect(proposedDay([], now)).toBe('2026-12-07');
  expect(proposedDay([held('2026-11-10T09:00:00Z')], now)).toBe('2026-12-22');
  expect(proposedDay([held('2026-11-13T09:00:00Z')], now)).toBe('2026-12-28');
  expect(proposedDay([held('2026-08-10T09:00:00Z')], now)).toBe('2026-11-30');
});
