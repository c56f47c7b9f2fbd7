import { describe, expect, test } from 'vitest';
import {
  comesInAgain,
  daysLeft,
  isAskedOf,
  isSecondStepDue,
  lifetimesOf,
  mayUsePassword,
} from './domain-sign-in-rules.ts';

describe('a second step', () => {
  test('is asked on the day itself and after it, not the day before', () => {
    expect(isSecondStepDue('2026-12-01', '2026-11-30')).toBe(false);
    expect(isSecondStepDue('2026-12-01', '2026-12-01')).toBe(true);
    expect(isSecondStepDue('2026-12-01', '2027-01-01')).toBe(true);
  });

  test('says how many days are left, over the night that summer time ends', () => {
    expect(daysLeft('2026-10-27', '2026-10-23')).toBe(4);
    expect(daysLeft('2026-10-27', '2026-10-27')).toBe(0);
    expect(daysLeft('2026-10-27', '2026-11-27')).toBe(0);
  });

  test('can be asked of who reads files or administers only', () => {
    expect(isAskedOf('all', 'host')).toBe(true);
    expect((['host', 'partner', 'policy'] as const).map((role) => isAskedOf('files', role))).toEqual(
      Array(3).fill(false),
    );
    expect((['generalist', 'coach', 'admin', 'privacy'] as const).every((role) => isAskedOf('files', role))).toBe(true);
  });
});

test('a session lives as the organisation chose, and else as the server is set', () => {
  const usual = { idleMinutes: 240, longestMinutes: 720 };
  expect(lifetimesOf({ idleMinutes: null, longestMinutes: null }, usual)).toEqual(usual);
  expect(lifetimesOf({ idleMinutes: 30, longestMinutes: null }, usual)).toEqual({
    idleMinutes: 30,
    longestMinutes: 720,
  });
});

describe('without passwords', () => {
  test('an administrator with a second step still comes in with one; nobody else does', () => {
    expect(mayUsePassword(true, { role: 'admin', hasSecondStep: true })).toBe(true);
    expect(mayUsePassword(true, { role: 'admin', hasSecondStep: false })).toBe(false);
    expect(mayUsePassword(true, { role: 'coach', hasSecondStep: true })).toBe(false);
    expect(mayUsePassword(false, { role: 'coach', hasSecondStep: false })).toBe(true);
  });

  test('whoever turns them off must come in again', () => {
    const way = { hasPassword: true, hasSecondStep: false, cameByProvider: false };
    expect(comesInAgain(way)).toBe(false);
    expect(comesInAgain({ ...way, hasSecondStep: true })).toBe(true);
    expect(comesInAgain({ ...way, hasPassword: false, hasSecondStep: true })).toBe(false);
    expect(comesInAgain({ ...way, cameByProvider: true })).toBe(true);
  });
});
