import { expect, test } from 'vitest';
import type { Assessment } from '../api.ts';
import { shownAnswers, withoutSent, type Answer } from './answers.ts';

const answer = (value: number | null, reason: string, seen: number | null): Answer => ({
  value,
  wish: null,
  reason,
  entryVersion: 1,
  seen,
});

test('what was touched here lies over what the server has', () => {
  const score = { level: 2 as const, reason: 'Post blijft dicht', entryVersion: 1, version: 3, byName: 'Sam', at: '' };
  const assessment = { scores: [{ ...score, domain: 'finances' as const }], ladder: null } as unknown as Assessment;
  const shown = shownAnswers(assessment, { housing: answer(4, '', null) });
  expect(shown.finances).toEqual(answer(2, 'Post blijft dicht', 3));
  expect(shown.housing).toEqual(answer(4, '', null));
});

test('what was sent falls away; what was touched while it travelled stays, on the new version', () => {
  const sent = answer(2, 'Schulden', null);
  expect(withoutSent({ finances: sent }, 'finances', { ...sent }, 1)).toEqual({});
  const since = answer(3, 'Schulden', null);
  expect(withoutSent({ finances: since }, 'finances', sent, 1)).toEqual({ finances: answer(3, 'Schulden', 1) });
});
