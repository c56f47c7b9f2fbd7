import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';

const ids = (kind: Parameters<typeof catalogue.current>[0]) => catalogue.current(kind).map(({ id }) => id);

test('there are eight beacons, ten core values and four steps of non-violent communication, in their order', () => {
  for (const [kind, count] of [
    ['beacon', 8],
    ['core-value', 10],
    ['nonviolent-step', 4],
  ] as const)
    expect(catalogue.current(kind).map(({ order }) => order)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  expect(ids('nonviolent-step')).toEqual(['observation', 'feeling', 'need', 'request']);
});

test('the window has one pane for each pair of bounds and support', () => {
  const panes = Object.fromEntries(
    catalogue.current('window-mode').map((mode) => [mode.id, [mode.bounds, mode.support]]),
  );
  expect(panes).toEqual({
    with: ['many', 'much'],
    to: ['many', 'little'],
    for: ['few', 'much'],
    not: ['few', 'little'],
  });
});

test('each corner of the core quadrant follows from the one before', () => {
  const corners = catalogue.current('quadrant-corner');
  expect(corners.map(({ id }) => id)).toEqual(['quality', 'pitfall', 'challenge', 'allergy']);
  expect(corners.map(({ follows }) => follows)).toEqual([null, 'quality', 'pitfall', 'challenge']);
});

test('the toolbox has a handout for each way of working that A names, and peer review both advises and reflects', () => {
  expect(ids('handout')).toEqual([
    'motivation',
    'presence',
    'strengths-based',
    'solution-focused',
    'quartermastering',
    'neighbourhood-map',
  ]);
  expect(new Set(catalogue.current('peer-review-model').map(({ aims }) => aims))).toEqual(
    new Set(['advising', 'reflecting']),
  );
  for (const { id, steps } of catalogue.current('peer-review-model'))
    expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
});
