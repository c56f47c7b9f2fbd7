import { expect, test } from 'vitest';
import { readQuestion } from './domain.ts';

test.each([
  ['12-03-1950', '1950-03-12'],
  ['12/3/1950', '1950-03-12'],
  ['12 3 1950', '1950-03-12'],
  ['12031950', '1950-03-12'],
  ['1950-03-12', '1950-03-12'],
  ['12 maart 1950', '1950-03-12'],
  ['12 MRT 1950', '1950-03-12'],
  ['12 March 1950', '1950-03-12'],
  ['31-02-1950', undefined],
  ['Kade 12', undefined],
])('%s is read as the birth date %s', (typed, born) => {
  expect(readQuestion(typed).born).toBe(born);
});

test('a name beside a birth date stays a name', () => {
  expect(readQuestion('Sterk 12-03-1950')).toEqual({ words: ['sterk'], born: '1950-03-12' });
});

test.each(['v.d. Berg', 'v.d.Berg', 'vd berg', 'Van der BERG', 'v/d Berg', 'vd. Bérg'])(
  '%s means van der berg',
  (typed) => {
    expect(readQuestion(typed).words).toEqual(['van', 'der', 'berg']);
  },
);

test('a word that a program knows is a word like any other', () => {
  expect(readQuestion('constructor toString 1 constructor 1950')).toEqual({
    words: ['constructor', 'tostring', '1', 'constructor', '1950'],
    born: undefined,
  });
});

test('signs alone ask for nothing', () => {
  expect(readQuestion(" '; -- % _ ")).toEqual({ words: [], born: undefined });
});
