import { expect, test } from 'vitest';
import { relationTypes } from '../../method/relation-types.ts';
import { questionsAsked, relationOf, type RelationAnswers } from './domain-standing.ts';

const relation = (answers: RelationAnswers) => relationOf(relationTypes, answers)?.id;
const asked = (answers: RelationAnswers) => questionsAsked(relationTypes, answers).map(({ id }) => id);

test('the first no is the relation of now', () => {
  expect(relation({ 'passer-by': false })).toBe('passer-by');
  expect(relation({ 'passer-by': true, searcher: false })).toBe('searcher');
  expect(relation({ 'passer-by': true, searcher: true, buyer: false })).toBe('buyer');
});

test('who says yes to all is an equal', () => {
  expect(relation({ 'passer-by': true, searcher: true, buyer: true })).toBe('co-expert');
});

test('as long as a question is open nothing is said, and a later no does not run ahead of it', () => {
  expect(relation({})).toBeUndefined();
  expect(relation({ 'passer-by': true, buyer: false })).toBeUndefined();
  expect(relation({ buyer: false })).toBeUndefined();
});

test('a question is asked after a yes to the one before it', () => {
  expect(asked({})).toEqual(['passer-by']);
  expect(asked({ 'passer-by': false, searcher: true })).toEqual(['passer-by']);
  expect(asked({ 'passer-by': true })).toEqual(['passer-by', 'searcher']);
  expect(asked({ 'passer-by': true, searcher: true, buyer: true })).toEqual(['passer-by', 'searcher', 'buyer']);
});
