import { expect, test } from 'vitest';
import { asPublished } from './as-published.ts';
import type { Draft, Field, ToolPicture } from '../domain.ts';
import { chosenIn, newPicture, withPart } from './make-picture.ts';
import { newField } from './making.ts';
import { problemsOf } from './problems.ts';
import { aTool, choice, group, scale, text, words } from '../sample-tool.ts';
import { readToolFile, writeToolFile } from './tool-file.ts';

const fields: Field[] = [
  scale('warm', 0, 10),
  group('treden', [text('merkt'), scale('hoogte', 0, 10), text('helpt')]),
  scale('terug', 0, 10),
  group('steun', [text('wie'), choice('genoeg')]),
];
const tool = (picture: ToolPicture, of = fields): Draft => ({ ...aTool, fields: of, score: null, picture });
const problems = (draft: Draft) => problemsOf(draft).map(({ path, problem }) => [path.join('.'), problem]);

test('a picture begins with the questions that fit', () => {
  expect(newPicture('thermometer', fields)).toEqual({
    ...{
      kind: 'thermometer',
      now: 'warm',
      steps: 'treden',
      height: 'hoogte',
      felt: 'merkt',
      helps: 'helpt',
      edge: null,
    },
  });
  expect(newPicture('balance', fields)).toEqual({
    ...{ kind: 'balance', tips: 'warm', loads: 'treden', weight: 'hoogte', carriers: 'steun', enough: null },
  });
  expect(newPicture('line', fields)).toMatchObject({ marks: [{ field: 'warm' }, { field: 'terug' }] });
  expect(problems(tool(newPicture('thermometer', fields)))).toEqual([]);
  expect(problems(tool(newPicture('thermometer', [text('a')]), [text('a')]))).toContainEqual([
    'picture',
    'picture-question',
  ]);
});

test('another group has its own questions', () => {
  const other = withPart(newPicture('thermometer', fields), 'steps', 'steun', fields);
  expect([chosenIn(other, 'steps'), chosenIn(other, 'height'), chosenIn(other, 'felt')]).toEqual([
    'steun',
    null,
    'wie',
  ]);
  expect(problems(tool(other))).toContainEqual(['picture', 'picture-question']);
});

test('a question that went, and scales that differ, are said', () => {
  const picture = newPicture('thermometer', fields);
  expect(problems(tool(picture, fields.slice(1)))).toEqual([['picture', 'picture-question']]);
  expect(problems(tool(picture, [scale('warm', 1, 5), ...fields.slice(1)]))).toEqual([['picture', 'picture-range']]);
  const marks = ['warm', 'kort'].map((field) => ({ field, label: words('Nu', 'Now') }));
  expect(problems(tool({ kind: 'line', marks }, [...fields, scale('kort', 1, 5)]))).toEqual([
    ['picture', 'picture-range'],
  ]);
  expect(problems(tool({ kind: 'line', marks: [] }))).toEqual([['picture', 'picture-question']]);
});

test('a file and a publication name the questions of the picture as they name the questions', () => {
  const named = (field: Field, nl: string): Field => ({ ...field, ask: words(nl) });
  const [now, what, high, helps] = [
    newField('scale', 'resident'),
    newField('text', 'resident'),
    newField('scale', 'resident'),
    newField('text', 'resident'),
  ];
  const ends = { low: words('Laag', 'Low'), high: words('Hoog', 'High') };
  const whole = (field: Field) => (field.kind === 'scale' ? { ...field, scale: { ...field.scale, ...ends } } : field);
  const inside = [named(what, 'Wat merkt u'), named(whole(high), 'Hoe hoog'), named(helps, 'Wat helpt')];
  const steps = { ...newField('group', 'resident'), ask: words('Stappen'), fields: inside } as Field;
  const of = [named(whole(now), 'Nu'), steps];
  const published = asPublished(tool(newPicture('thermometer', of), of));
  expect(published.picture).toEqual({
    ...{
      kind: 'thermometer',
      now: 'nu',
      steps: 'stappen',
      height: 'hoe-hoog',
      felt: 'wat-merkt-u',
      helps: 'wat-helpt',
    },
    edge: null,
  });
  expect(problems(published)).toEqual([]);
  const file = writeToolFile(tool(newPicture('thermometer', of), of));
  expect(readToolFile(file)).toEqual({ is: 'tool', tool: published });
  // A program of before this picture says that the file is newer, and not that it is broken.
  expect(JSON.parse(file)).toMatchObject({ formatVersion: 2 });
  expect(JSON.parse(writeToolFile(aTool))).toMatchObject({ formatVersion: 1 });
});
