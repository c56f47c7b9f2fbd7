import { describe, expect, test } from 'vitest';
import { asPublished } from './making/as-published.ts';
import { Definition, Draft, type Field } from './domain.ts';
import { emptyTool, newField } from './making/making.ts';
import { problemsOf } from './making/problems.ts';
import { aTool, choice, scale, text, words } from './sample-tool.ts';

const problems = (fields: Field[], more: Partial<Draft> = {}) =>
  problemsOf({ ...aTool, fields, score: null, ...more }).map(({ path, problem }) => `${path.join('.')} ${problem}`);

test('a tool with every kind of question can be published', () => {
  expect(problemsOf(aTool)).toEqual([]);
  expect(Definition.parse(aTool)).toEqual(aTool);
});

describe('a draft', () => {
  test('can be kept with nothing in it, and with a question of every kind that was only begun', () => {
    const kinds = ['text', 'choice', 'choices', 'scale', 'date', 'person', 'life-area', 'surface', 'group'] as const;
    expect(Draft.safeParse(emptyTool()).success).toBe(true);
    const begun = { ...emptyTool(), fields: kinds.map((kind) => newField(kind, 'resident')) };
    expect(Draft.parse(begun)).toEqual(begun);
    expect(Definition.safeParse(begun).success).toBe(false);
  });

  test('keeps every word and space as it is typed, also what is too long to publish', () => {
    const typed = { ...aTool, label: { nl: 'Een ', en: 'x'.repeat(300) } };
    expect(Draft.parse(typed).label).toEqual(typed.label);
    expect(problems(aTool.fields, { label: typed.label })).toEqual(['label.en too-long']);
  });

  test('holds nothing that a tool does not have', () => {
    expect(Draft.safeParse({ ...aTool, script: 'alert(1)' }).success).toBe(false);
    expect(Draft.safeParse({ ...aTool, fields: [{ ...text('a'), kind: 'html' }] }).success).toBe(false);
    expect(Draft.safeParse({ ...aTool, fields: [{ ...text('a'), id: '__proto__' }] }).success).toBe(false);
  });
});

describe('what keeps a tool from being published', () => {
  test('is said with its place', () => {
    expect(problems([], {})).toContain('fields too-few');
    expect(problems([{ ...text('a'), ask: words('Wat?', ' ') }])).toEqual(['fields.0.ask.en missing']);
    expect(problems([{ ...choice('a', ['yes']) }])).toEqual(['fields.0.answers too-few']);
    expect(problems([text('a'), text('a')])).toEqual(['fields.1.id double-field']);
    expect(problems([choice('a', ['yes', 'yes'])])).toEqual(['fields.0.answers double-answer']);
    expect(problems([scale('a', 5, 5)])).toEqual(['fields.0.scale.to scale-turned']);
  });

  test('a condition asks only for what was asked before it, and for an answer that is there', () => {
    const yes = { field: 'a', answers: ['yes'] };
    expect(problems([{ ...text('b'), only: yes }, choice('a')])).toEqual(['fields.0.only condition-later']);
    expect(problems([{ ...choice('a'), only: yes }])).toEqual(['fields.0.only condition-later']);
    expect(problems([choice('a'), { ...text('b'), only: { field: 'a', answers: ['other'] } }])).toEqual([
      'fields.1.only condition-answer',
    ]);
    expect(problems([text('a'), { ...text('b'), only: yes }])).toEqual(['fields.1.only condition-answer']);
    expect(problems([choice('a'), { ...text('b'), only: { field: 'a', from: 1, to: 2 } }])).toEqual([
      'fields.1.only condition-answer',
    ]);
    expect(problems([choice('a'), { ...text('b'), only: yes }])).toEqual([]);
  });

  test.each([
    [2, 3, []],
    [3, 2, ['fields.1.only condition-range']],
    [6, 9, ['fields.1.only condition-range']],
  ])('a range of %i to %i of a scale of 1 to 5', (from, to, found) => {
    expect(problems([scale('a', 1, 5), { ...text('b'), only: { field: 'a', from, to } }])).toEqual(found);
  });

  test('within a group one is asked after another of the same group only', () => {
    const group = (only: Field['only']): Field => ({
      ...{ id: 'g', to: 'worker', ask: words('G'), help: null, only: null, kind: 'group' },
      fields: [choice('inside'), { ...text('then'), only }],
    });
    expect(problems([choice('a'), group({ field: 'inside', answers: ['yes'] })])).toEqual([]);
    expect(problems([choice('a'), group({ field: 'a', answers: ['yes'] })])).toEqual([
      'fields.1.fields.1.only condition-later',
    ]);
  });

  test('a score needs something that counts, and bands that go up', () => {
    const band = (upTo: number) => ({ upTo, label: words('Band') });
    expect(problems([text('a')], { score: { bands: [band(3)] } })).toEqual(['score score-nothing']);
    expect(problems([{ ...scale('a', 1, 5, true) }], { score: { bands: [band(3), band(3)] } })).toEqual([
      'score.bands bands-order',
    ]);
  });
});

describe('publishing', () => {
  const begun = (): Draft => {
    const [asked, then] = [newField('choice', 'resident'), newField('text', 'resident')];
    if (asked.kind !== 'choice') throw new Error('not a choice');
    const [first, second] = asked.answers.map((answer) => ({ ...answer, label: words('Ja, één keer') }));
    return {
      ...emptyTool(),
      ...{ label: words('L'), hint: words('H'), when: words(' ', '') },
      fields: [
        text('woont-u-alleen'),
        { ...asked, ask: words('Woont u alleen?'), answers: [first!, second!] },
        {
          ...then,
          ask: words('Woont u alleen?'),
          help: words('', ''),
          only: { field: asked.id, answers: [second!.id] },
        },
      ],
    };
  };

  test('names what is new after its Dutch words, each once, and conditions follow', () => {
    const made = asPublished(begun());
    expect(made.fields.map(({ id }) => id)).toEqual(['woont-u-alleen', 'woont-u-alleen-2', 'woont-u-alleen-3']);
    expect(made.fields[1]).toMatchObject({ answers: [{ id: 'ja-een-keer' }, { id: 'ja-een-keer-2' }] });
    expect(made.fields[2]?.only).toEqual({ field: 'woont-u-alleen-2', answers: ['ja-een-keer-2'] });
    expect(problemsOf(made)).toEqual([]);
  });

  test('leaves out what was opened and not filled, and lets names stay when words change', () => {
    const made = asPublished(begun());
    expect(made.when).toBeNull();
    expect(made.fields[2]?.help).toBeNull();
    const changed = { ...made, fields: made.fields.map((field) => ({ ...field, ask: words('Heel anders') })) };
    expect(asPublished(changed).fields.map(({ id }) => id)).toEqual(made.fields.map(({ id }) => id));
  });

  test('names what has no letters of ours too', () => {
    const made = asPublished({ ...begun(), fields: [{ ...newField('text', 'worker'), ask: words('؟؟') }] });
    expect(made.fields[0]?.id).toBe('item');
  });
});
