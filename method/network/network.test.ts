import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';

const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);

test('no two signs and no two lines look alike where they are drawn together', () => {
  for (const picture of ['ecogram', 'genogram'] as const) {
    const marks = catalogue.current('network-mark').filter(({ on }) => on === picture || on === 'both');
    unique(marks.map(({ draws }) => draws));
  }
  unique(catalogue.current('bond').map(({ line }) => line));
  for (const between of ['partners', 'parents-and-child', 'feelings'] as const) {
    const lines = catalogue.current('family-line').filter((line) => line.between === between);
    expect(lines.length, between).toBeGreaterThan(3);
    unique(lines.map(({ draws }) => draws));
  }
});

test('a word that is typed means one thing only, in each language', () => {
  const typed = [...catalogue.current('bond'), ...catalogue.current('support-kind')].flatMap((entry) => entry.typed);
  unique(typed.map(({ nl }) => nl));
  unique(typed.map(({ en }) => en));
  // A single letter is the letter of a kind of support and nothing else: "zus Anna, sterk, E M".
  for (const { nl, en } of typed) expect(Math.min(nl.length, en.length)).toBeGreaterThan(1);
  expect(catalogue.current('support-kind').map(({ letter }) => letter)).toEqual(['E', 'M', 'G', 'A']);
});

test('the circles run from near to far', () => {
  expect(catalogue.current('nearness').map(({ ring }) => ring)).toEqual([1, 2, 3, 4]);
});

test('the middle column of the triptych, and only that one, becomes the plan', () => {
  const columns = catalogue.current('triptych-column');
  expect(columns.map(({ order, becomesPlan }) => [order, becomesPlan])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  expect(columns.map(({ months }) => months)).toEqual([6, 0, 6]);
});

test('the family deliberates without the worker, between the information and the plan they present', () => {
  const steps = catalogue.current('network-step');
  expect(steps.map(({ order }) => order)).toEqual(steps.map((_, index) => index + 1));
  expect(steps.filter(({ workerPresent }) => !workerPresent).map(({ id }) => id)).toEqual(['private-deliberation']);
  const conference = steps.filter(({ part }) => part === 'conference').map(({ id }) => id);
  expect(conference).toEqual(['inviting', 'information-round', 'private-deliberation', 'presentation']);
  expect(catalogue.at('network-step', 'action-team')?.everyWeeks).toBe(6);
});
