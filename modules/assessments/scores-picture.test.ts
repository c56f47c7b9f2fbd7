import { expect, test } from 'vitest';
import type { Assessment } from './api.ts';
import { scoresPicture } from './scores-picture.ts';
import { toldOf } from './told.ts';

const scored = (levels: Record<string, 1 | 2 | 3 | 4 | 5 | null>, at: string): Assessment => ({
  ...{ id: 'x', personId: null, personName: 'Ans', instrument: 'matrix-2013', occasion: 'start', at },
  ...{ byName: 'Sam', version: 1, closed: [], ladder: null, can: { work: true } },
  scores: Object.entries(levels).map(([domain, level]) => ({
    ...{ domain: domain as Assessment['scores'][number]['domain'], level, reason: 'x', entryVersion: 1, version: 1 },
    ...{ byName: 'Sam', at },
  })),
});
const earlier = scored({ finances: 2 }, '2026-01-05T10:00:00Z');
const now = scored({ finances: 3, housing: null }, '2026-06-05T10:00:00Z');

const dots = (beside: Parameters<typeof scoresPicture>[0]) =>
  scoresPicture(beside, 'nl').groups[0]!.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.d.includes('a') ? [mark.fill] : [],
  );
const texts = (beside: Parameters<typeof scoresPicture>[0]) =>
  scoresPicture(beside, 'nl').groups[0]!.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

test('a dot for each answer, an open one for where it was, and none for what was not discussed', () => {
  expect(dots({ now, earlier: undefined })).toEqual(['middle']);
  expect(dots({ now, earlier })).toEqual(['paper', 'middle']);
  expect(texts({ now, earlier })).toContain('niet besproken');
});

test('all that is drawn stands in it, and its words say the same', () => {
  const { frame, groups } = scoresPicture({ now, earlier }, 'nl');
  for (const mark of groups[0]!.marks) {
    if (mark.kind !== 'text') continue;
    expect(mark.x).toBeGreaterThanOrEqual(frame.x);
    expect(mark.y).toBeLessThan(frame.y + frame.height);
  }
  expect(toldOf({ now, earlier }, 'nl').words).toBe(
    'Uw huis: nu niet besproken, eerder niet gekozen. Geld: nu lukt een beetje, eerder lukt niet.',
  );
});

test('an answer that is not opened is never told as one that was not given', () => {
  const closed = { ...earlier, closed: ['housing' as const] };
  expect(toldOf({ now, earlier: closed }, 'nl').words).toContain('eerder alleen te zien met een reden');
  const closedNow = {
    ...now,
    closed: ['finances' as const],
    scores: now.scores.filter((s) => s.domain !== 'finances'),
  };
  expect(texts({ now: closedNow, earlier })).toContain('alleen te zien met een reden');
  expect(toldOf({ now: closedNow, earlier: closed }, 'nl').closed).toBe(2);
});
