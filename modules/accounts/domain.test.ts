import { describe, expect, test } from 'vitest';
import { deviceOf } from './domain-device.ts';
import { isFreshProof, sessionIsAlive, signInName, triesThatCount, usualLifetimes, waitLeft } from './domain.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe('a session', () => {
  const session = { ...usualLifetimes, complete: true, createdAt: ago(60), lastSeenAt: ago(1), endedAt: null };
  test.each([
    ['in use', session, true],
    ['ended', { ...session, endedAt: ago(1) }, false],
    ['unused for four hours', { ...session, createdAt: ago(300), lastSeenAt: ago(240) }, false],
    ['unused for just under four hours', { ...session, createdAt: ago(300), lastSeenAt: ago(239) }, true],
    ['twelve hours old', { ...session, createdAt: ago(720) }, false],
    ['waiting for its second step', { ...session, complete: false, createdAt: ago(9) }, true],
    ['waiting too long for its second step', { ...session, complete: false, createdAt: ago(10) }, false],
  ])('%s', (_, one, alive) => {
    expect(sessionIsAlive(one, now)).toBe(alive);
  });
});

describe('a session of a shorter setting', () => {
  const short = { idleMinutes: 15, longestMinutes: 60, complete: true, endedAt: null };
  test.each([
    ['unused for fifteen minutes', { createdAt: ago(20), lastSeenAt: ago(15) }, false],
    ['unused for fourteen', { createdAt: ago(20), lastSeenAt: ago(14) }, true],
    ['in use, an hour old', { createdAt: ago(60), lastSeenAt: ago(1) }, false],
  ])('%s', (_, times, alive) => {
    expect(sessionIsAlive({ ...short, ...times }, now)).toBe(alive);
  });
});

test('a proof of who is there is fresh for a while', () => {
  expect([null, ago(0), ago(9), ago(10), ago(-30)].map((at) => isFreshProof(at, 10, now))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a name to sign in with is the same with capitals and spaces around it', () => {
  expect(signInName('  Samira@Voorbeeld.NL ')).toBe('samira@voorbeeld.nl');
});

describe('the wait between tries', () => {
  const after = (tries: number, minutesAgo = 0) => waitLeft({ tries, at: ago(minutesAgo) }, 5, now);
  test('five tries are free, then it doubles, up to a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7].map((tries) => after(tries) / 1000)).toEqual([0, 0, 5, 10, 20]);
    expect(after(30)).toBe(15 * 60_000);
    expect(after(2000)).toBe(15 * 60_000);
  });
  test('time that has passed counts', () => {
    expect(after(9, 1)).toBe(20_000);
    expect(after(30, 15)).toBe(0);
  });
  test('an hour without tries wipes the slate', () => {
    expect(triesThatCount({ tries: 30, at: ago(59) }, now)).toBe(30);
    expect(triesThatCount({ tries: 30, at: ago(60) }, now)).toBe(0);
  });
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0',
    'edge',
    'windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36',
    'chrome',
    'android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/604.1',
    'safari',
    'ios',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'firefox', 'linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'safari',
    'macos',
  ],
  ['curl/8.5.0', 'other', 'other'],
  [undefined, 'other', 'other'],
])('%s is recognised', (header, browser, system) => {
  expect(deviceOf(header)).toEqual({ browser, system });
});
