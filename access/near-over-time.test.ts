import { expect, test } from 'vitest';
import { relationAt, type Nearness } from './near-over-time.ts';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const me = { accountId: 'me', teamIds: ['haven'] };

const home = (more: Partial<Nearness> = {}): Nearness => ({ teamId: 'haven', decisions: [], openings: [], ...more });

test('the relation is that of the moment, not of today', () => {
  const moved = home({
    decisions: [
      { kind: 'coordinator', accountId: 'me', at: day(2) },
      { kind: 'coordinator', accountId: 'other', at: day(5) },
      { kind: 'joined', accountId: 'me', at: day(6) },
      { kind: 'left', accountId: 'me', at: day(8) },
    ],
  });
  const at = [1, 2, 4, 5, 7, 8, 9].map((n) => relationAt(moved, me, day(n)));
  expect(at).toEqual(['team', 'coordinator', 'coordinator', 'team', 'joined', 'team', 'team']);
});

test('an opening counts while it lasts, and only for who got it', () => {
  const opened = home({
    teamId: 'molen',
    openings: [
      { kind: 'emergency', accountId: 'me', from: day(2), until: day(4) },
      { kind: 'consulted', accountId: 'me', from: day(3), until: day(5) },
    ],
  });
  expect([1, 2, 3, 4, 5].map((n) => relationAt(opened, me, day(n)))).toEqual([
    'none',
    'emergency',
    'consulted',
    'consulted',
    'none',
  ]);
  expect(relationAt(opened, { accountId: 'other', teamIds: [] }, day(3))).toBe('none');
});
