import { expect, test } from 'vitest';
import { fragmentKindIds } from '../../method/ids.ts';
import { strengths } from '../../method/strengths.ts';
import { strengthsOf } from './domain-strengths.ts';

test('a strength is asked for in four ways: I am, I can, I have, I want', () => {
  expect(strengthsOf('strength').map(({ id }) => id)).toEqual(['i-am', 'i-can', 'i-have', 'i-want']);
});

test('everything the way of working knows of stands with one kind, and the other kinds have none', () => {
  const shown = fragmentKindIds.flatMap((kind) => strengthsOf(kind));
  expect(shown.map(({ id }) => id).toSorted()).toEqual(strengths.map(({ id }) => id).toSorted());
  const withHelp = fragmentKindIds.filter((kind) => strengthsOf(kind).length > 0);
  expect(withHelp.toSorted()).toEqual(['ambition', 'need', 'resource', 'strength']);
  expect(strengthsOf(null)).toEqual([]);
});
