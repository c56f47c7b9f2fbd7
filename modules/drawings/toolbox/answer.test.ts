import { describe, expect, test } from 'vitest';
import { fieldsAsked, fits, scoreOf, Value, type Values } from './answer.ts';
import type { SimpleField } from './domain.ts';
import { aTool, choice, group, scale, text, words } from './sample-tool.ts';

const asked = (values: Values) => fieldsAsked(aTool.fields, values).map(({ id }) => id);
const always = ['sleeps', 'helps', 'since', 'who', 'area', 'room', 'nights'];

describe('what is asked', () => {
  test('follows from what was answered, one after the other', () => {
    expect(asked({})).toEqual(always);
    const no: Values = { sleeps: { kind: 'choice', answer: 'no' } };
    expect(asked(no)).toEqual(['sleeps', 'rest', ...always.slice(1)]);
    expect(asked({ ...no, rest: { kind: 'scale', number: 2 } })).toContain('why');
    expect(asked({ ...no, rest: { kind: 'scale', number: 3 } })).not.toContain('why');
  });

  test('an answer to what is not asked any more opens nothing', () => {
    const values: Values = { sleeps: { kind: 'choice', answer: 'yes' }, rest: { kind: 'scale', number: 1 } };
    expect(asked(values)).toEqual(always);
  });

  test('any of several answers that were given is enough', () => {
    const fields = [choice('a', ['x', 'y', 'z'], 'choices'), { ...text('b'), only: { field: 'a', answers: ['y'] } }];
    const ids = (answers: string[]) => fieldsAsked(fields, { a: { kind: 'choices', answers } }).map(({ id }) => id);
    expect(ids(['x', 'y'])).toEqual(['a', 'b']);
    expect(ids(['x', 'z'])).toEqual(['a']);
  });

  test('an answer of another kind opens nothing', () => {
    expect(asked({ sleeps: { kind: 'text', text: 'no' } })).toEqual(always);
  });
});

describe('the score', () => {
  const points = (values: Values, rows: Parameters<typeof scoreOf>[2] = []) => scoreOf(aTool, values, rows)?.points;

  test('adds answers and scales that count, also of each row of a group', () => {
    const values: Values = {
      sleeps: { kind: 'choice', answer: 'no' },
      rest: { kind: 'scale', number: 3 },
      helps: { kind: 'choices', answers: ['read', 'talk'] },
    };
    expect(points(values)).toBe(0 + 3 + 1 + 2);
    const night = (number: number) => ({ field: 'nights', values: { hours: { kind: 'scale', number } } as Values });
    expect(points(values, [night(4), night(0), { field: 'gone', values: night(9).values }])).toBe(10);
  });

  test('leaves out what is hidden', () => {
    const values: Values = { sleeps: { kind: 'choice', answer: 'yes' }, rest: { kind: 'scale', number: 5 } };
    expect(points(values)).toBe(1);
  });

  test('leaves out rows of a group that is hidden, and what is hidden within a row', () => {
    const fields = [
      choice('a'),
      {
        ...group('g', [choice('b'), { ...scale('c', 1, 5, true), only: { field: 'b', answers: ['yes'] } }]),
        only: { field: 'a', answers: ['yes'] },
      },
    ];
    const tool = { fields, score: { bands: [{ upTo: 9, label: words('x') }] } };
    const row = (answer: string): { field: string; values: Values } => ({
      field: 'g',
      values: { b: { kind: 'choice', answer }, c: { kind: 'scale', number: 4 } },
    });
    expect(scoreOf(tool, { a: { kind: 'choice', answer: 'yes' } }, [row('yes'), row('no')])?.points).toBe(1 + 1 + 4);
    expect(scoreOf(tool, { a: { kind: 'choice', answer: 'no' } }, [row('yes')])?.points).toBe(0);
  });

  test('is not there when nothing that counts was answered, or the tool has none', () => {
    expect(scoreOf(aTool, {}, [])).toBeUndefined();
    expect(scoreOf({ ...aTool, score: null }, { rest: { kind: 'scale', number: 1 } }, [])).toBeUndefined();
  });

  test('falls in the first band that reaches it, and in none above the last', () => {
    const band = (number: number) => {
      const tool = {
        fields: [scale('a', 0, 100, true)],
        score: { bands: [4, 9].map((upTo) => ({ upTo, label: words(`${upTo}`) })) },
      };
      return scoreOf(tool, { a: { kind: 'scale', number } }, [])?.band?.upTo;
    };
    expect([0, 4, 5, 9, 10].map(band)).toEqual([4, 4, 9, 9, undefined]);
  });

  test('counts nothing that the question cannot hold', () => {
    expect(points({ sleeps: { kind: 'choice', answer: 'no' }, rest: { kind: 'scale', number: 99 } })).toBe(0);
    expect(points({ helps: { kind: 'choices', answers: ['talk', 'talk'] } })).toBeUndefined();
  });
});

describe('a value', () => {
  const cases: [string, SimpleField, Value, boolean][] = [
    ['words in a text', text('a'), { kind: 'text', text: 'x' }, true],
    ['a number in a text', text('a'), { kind: 'scale', number: 1 }, false],
    ['an end of the scale', scale('a', 1, 5), { kind: 'scale', number: 5 }, true],
    ['beside the scale', scale('a', 1, 5), { kind: 'scale', number: 0 }, false],
    ['an answer that is there', choice('a'), { kind: 'choice', answer: 'yes' }, true],
    ['an answer that is not', choice('a'), { kind: 'choice', answer: 'maybe' }, false],
    ['one answer where several go', choice('a', ['x', 'y'], 'choices'), { kind: 'choice', answer: 'x' }, false],
    ['several answers', choice('a', ['x', 'y'], 'choices'), { kind: 'choices', answers: ['y', 'x'] }, true],
    ['one answer twice', choice('a', ['x', 'y'], 'choices'), { kind: 'choices', answers: ['x', 'x'] }, false],
  ];
  test.each(cases)('fits or not: %s', (_, field, value, does) => expect(fits(field, value)).toBe(does));

  test('has the shape of its kind', () => {
    expect(Value.safeParse({ kind: 'text', text: '  ' }).success).toBe(false);
    expect(Value.safeParse({ kind: 'choices', answers: [] }).success).toBe(false);
    expect(Value.safeParse({ kind: 'scale', number: 1.5 }).success).toBe(false);
    expect(Value.safeParse({ kind: 'date', day: '2026-02-30' }).success).toBe(false);
    expect(Value.safeParse({ kind: 'surface', strokes: [[0, 0, 1000, 600]] }).success).toBe(true);
    expect(Value.safeParse({ kind: 'surface', strokes: [[0, 1001]] }).success).toBe(false);
    expect(Value.safeParse({ kind: 'surface', strokes: [[0, 601]] }).success).toBe(false);
    expect(Value.safeParse({ kind: 'surface', strokes: [[0, 0, 5]] }).success).toBe(false);
  });
});
