import { expect, test } from 'vitest';
import { textIn } from '../../../../platform/i18n/messages.ts';
import { toolboxMessages } from '../messages.ts';
import { problemsOf } from '../making/problems.ts';
import { aTool, choice, group, scale, text, words } from '../sample-tool.ts';
import { problemWords } from './problem-words.ts';

const said = (tool: object, language: 'nl' | 'en' = 'nl') =>
  problemsOf({ ...aTool, score: null, ...tool }).map((problem) =>
    problemWords(problem, textIn(toolboxMessages, language)),
  );

const answer = (id: string) => ({ id, label: words(id), points: null });

test('a mistake is said with its place', () => {
  const extra = { id: 'x', label: words('Ja', ''), points: 400 };
  const broken = { ...text('c'), kind: 'choice', answers: [answer('no'), answer('yes'), extra] };
  expect(said({ fields: [text('a'), { ...text('b'), ask: words('', 'B') }, broken] })).toEqual([
    'Vraag 2, vraagtekst, Nederlands: ontbreekt',
    'Vraag 3, antwoord 3, Engels: ontbreekt',
    'Vraag 3, antwoord 3, punten: is een getal dat niet kan',
  ]);
  expect(said({ label: words('') })).toEqual(['Naam, Nederlands: ontbreekt', 'Naam, Engels: ontbreekt']);
  expect(said({ fields: [] })).toEqual(['Vragen: zijn er te weinig']);
});

test('within a group, in a condition and in the score', () => {
  const inside = group('g', [text('a'), { ...text('b'), only: { field: 'z', answers: ['x'] } }]);
  expect(said({ fields: [inside] })).toEqual([
    'Vraag 1, vraag 2 in de groep, voorwaarde: wacht op een vraag die er niet (meer) vóór staat',
  ]);
  const bands = [{ upTo: 3, label: words('Laag', '') }];
  expect(said({ fields: [choice('a')], score: { bands } })).toEqual(['Score, uitkomst 1, Engels: ontbreekt']);
});

test('in the picture', () => {
  const marks = [{ field: 'a', label: words('Nu', '') }];
  expect(said({ fields: [scale('a', 0, 10)], picture: { kind: 'line', marks } })).toEqual([
    'Beeld, streep 1, Engels: ontbreekt',
  ]);
  expect(said({ fields: [scale('a', 0, 10)], picture: { kind: 'line', marks: [] } })).toEqual([
    'Beeld: er mist nog een vraag in, of een vraag is er niet meer',
  ]);
});

test('of something that is no tool at all, and in English', () => {
  const t = textIn(toolboxMessages, 'en');
  expect(problemsOf('x').map((problem) => problemWords(problem, t))).toEqual(['The tool: does not fit']);
  expect(said({ fields: [choice('a', ['yes'])] }, 'en')).toEqual(['Question 1, answers: there are too few']);
  expect(said({ extra: 1 }, 'en')).toEqual(['The tool: does not fit']);
});
