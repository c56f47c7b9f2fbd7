import { describe, expect, test } from 'vitest';
import {
  apart,
  conferenceState,
  firstTeamDay,
  frameOf,
  knows,
  lastTeamDay,
  saysOtherwise,
  warningsOf,
} from './domain.ts';

const now = new Date('2026-11-22T12:00:00Z');
const none = { startsAt: null, heldAt: null, cancelledAt: null };

test('a conference is prepared, planned, there, held or off', () => {
  expect(conferenceState(none, now)).toBe('preparing');
  expect(conferenceState({ ...none, startsAt: '2026-11-23T09:00:00Z' }, now)).toBe('planned');
  expect(conferenceState({ ...none, startsAt: '2026-11-22T11:00:00Z' }, now)).toBe('open');
  expect(conferenceState({ ...none, heldAt: '2026-11-22T11:30:00Z' }, now)).toBe('held');
  expect(conferenceState({ ...none, heldAt: null, cancelledAt: '2026-11-20T09:00:00Z' }, now)).toBe('cancelled');
});

describe('a guest', () => {
  const told = { startsAt: '2026-12-01T18:00:00Z', minutes: 120, place: 'Buurthuis' };
  test('must be told again when the moment or the place changes, not when it is written otherwise', () => {
    expect(saysOtherwise(told, { ...told, startsAt: '2026-12-01T19:00:00+01:00' })).toBe(false);
    expect(saysOtherwise(told, { ...told, startsAt: '2026-12-02T18:00:00Z' })).toBe(true);
    expect(saysOtherwise(told, { ...told, place: 'School' })).toBe(true);
    expect([knows(null, 2), knows(1, 2), knows(2, 2)]).toEqual(['nothing', 'earlier', 'all']);
  });

  test('is warned of, and never refused, when the household is kept from them', () => {
    const around = { barred: ['w-1'], isAddressSecret: true };
    const of = (more: object) => warningsOf({ accountId: null, helperId: null, livesThere: false, ...more }, around);
    expect(of({ accountId: 'w-1' })).toEqual(['barred']);
    expect(of({ accountId: 'w-2' })).toEqual([]);
    expect(of({ helperId: 'h' })).toEqual(['address']);
    expect(of({})).toEqual(['address']);
    expect(of({ livesThere: true })).toEqual([]);
  });

  test('who is not to be in one room with another is one pair, until one of them stays away', () => {
    const guest = (id: string, notWithGuestIds: string[], answer: 'comes' | 'declined' = 'comes') => ({
      id,
      answer,
      notWithGuestIds,
    });
    expect(apart([guest('a', ['b']), guest('b', ['a']), guest('c', ['gone'])])).toEqual([['a', 'b']]);
    expect(apart([guest('b', []), guest('a', ['b'])])).toEqual([['b', 'a']]);
    expect(apart([guest('a', ['b']), guest('b', [], 'declined')])).toEqual([]);
  });
});

test('a line goes into the frame of who does it', () => {
  expect(frameOf(undefined)).toBe('own-strength');
  expect(frameOf({ as: 'person', livesThere: true })).toBe('own-strength');
  expect(frameOf({ as: 'person', livesThere: false })).toBe('social-network');
  expect(frameOf({ as: 'other', livesThere: false })).toBe('social-network');
  expect(frameOf({ as: 'worker', livesThere: false })).toBe('individual-provision');
});

test('the action team is proposed on a working day within six weeks', () => {
  expect(firstTeamDay('2026-11-21', '2026-11-22')).toBe('2026-12-21');
  // Christmas is no day for it, nor is the past.
  expect(firstTeamDay('2026-11-27', '2026-11-28')).toBe('2026-12-28');
  expect(firstTeamDay('2026-06-01', '2026-11-22')).toBe('2026-11-30');
  expect(lastTeamDay('2026-11-21')).toBe('2027-01-02');
});
