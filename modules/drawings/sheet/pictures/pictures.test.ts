import { expect, test } from 'vitest';
import type { Mark, TextMark } from '../../../../platform/picture/marks.ts';
import type { Value } from '../../toolbox/answer.ts';
import { builtInTool } from '../../toolbox/built-in.ts';
import type { Definition } from '../../toolbox/domain.ts';
import type { Filled } from '../domain.ts';
import { pictureOfSheet } from './of-sheet.ts';

const language = 'nl';
const definitionOf = (id: string, version?: number): Definition => builtInTool(id, version)!.definition;
const scale = (number: number): Value => ({ kind: 'scale', number });
const text = (words: string): Value => ({ kind: 'text', text: words });
const row = (field: string, order: number, values: Record<string, Value>) => ({
  ...{
    id: `${field}-${Object.values(values)
      .map((one) => JSON.stringify(one))
      .join()}`,
    field,
    order,
    values,
  },
});
const sheet = (values: Record<string, Value>, rows: Filled['rows'] = []): Filled => ({ values, rows });

const drawn = (tool: string, filled: Filled, how: { before?: Filled; isResident?: boolean } = {}) => {
  const made = pictureOfSheet(definitionOf(tool), filled, { language, ...how })!;
  const marks = made.picture.groups.flatMap((group) => group.marks);
  return { ...made, marks, texts: marks.filter((mark): mark is TextMark => mark.kind === 'text') };
};
const textAt = (texts: readonly TextMark[], words: string) => texts.filter((mark) => mark.text.includes(words));
const paths = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));

test('a line places each mark on one scale, and says what was left open', () => {
  const { texts, words } = drawn('scaling-questions', sheet({ now: scale(2), 'good-enough': scale(7) }));
  const dots = texts.filter(({ tone }) => tone === 'on-middle');
  expect(dots.map((mark) => [mark.text, mark.x])).toEqual([
    ['2', 120],
    ['7', 320],
  ]);
  expect(textAt(texts, 'Zeker van de stap: niet besproken')).toHaveLength(1);
  expect(words).toBe('Een lijn van 0 tot 10. Nu: 2. Goed genoeg: 7. Zeker van de stap: niet besproken.');
});

test('two moments stand on the same line', () => {
  const { texts, words } = drawn('scaling-questions', sheet({ now: scale(6) }), { before: sheet({ now: scale(2) }) });
  const row0 = texts.filter(({ size, isBold, y }) => size === 19 && isBold && y > 90 && y < 120);
  expect(row0.map((mark) => [mark.text, mark.x, mark.tone])).toEqual([
    ['2', 120, 'ink'],
    ['6', 280, 'on-middle'],
  ]);
  expect(words).toContain('Nu: toen 2, nu 6.');
});

const step = (heat: number, body: string, cools: string) =>
  row('steps', heat, { heat: scale(heat), body: text(body), cools: text(cools) });

test('a thermometer shows how high it is, and at each height what is felt and what helps', () => {
  const low = drawn('anger-thermometer', sheet({ now: scale(2) }));
  const high = drawn(
    'anger-thermometer',
    sheet({ now: scale(9), 'turning-back': scale(6) }, [step(3, 'Warme oren', 'Naar buiten')]),
  );
  const topOf = ({ marks }: { marks: readonly Mark[] }) =>
    Number(/V(\S+)H/.exec(paths(marks).find(({ d, fill }) => fill === 'middle' && d.includes('H'))!.d)![1]);
  expect(topOf(high)).toBeLessThan(topOf(low));
  expect(high.words).toBe(
    'Een thermometer van 0 tot 10. Nu: 9. Bij 6: Tot hier kunt u nog terug. Bij 3: Warme oren. Helpt: Naar buiten.',
  );
  expect(textAt(high.texts, 'Helpt: Naar buiten')).toHaveLength(1);
});

test('many long steps stand below each other, within the frame', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...step(index % 11, `Stap ${index} ${'en dan voel ik van alles '.repeat(6)}`, 'Rust '.repeat(40)),
    id: `${index}`,
  }));
  const { texts, picture } = drawn('anger-thermometer', sheet({ now: scale(5) }, many));
  const told = texts.filter(({ x }) => x === 172).map(({ y }) => y);
  for (const [index, y] of told.entries()) if (index > 0) expect(y - told[index - 1]!).toBeGreaterThan(24);
  expect(Math.min(...told)).toBeGreaterThan(0);
  expect(Math.max(...told)).toBeLessThan(picture.frame.height);
});

const beamOf = (marks: readonly Mark[]) => {
  const [, left, right] = /^M120 (\S+)L360 (\S+)$/.exec(paths(marks).find(({ width }) => width === 7)!.d)!;
  return Number(left) - Number(right);
};
const load = (what: string, weight: number) => row('loads', 0, { what: text(what), weight: scale(weight) });
const carrier = (what: string, enough: string) =>
  row('carriers', 0, { what: text(what), enough: { kind: 'choice', answer: enough } });

test('a balance tips as heavy as it is all together', () => {
  const tip = (number: number) => beamOf(drawn('load-and-capacity', sheet({ balance: scale(number) })).marks);
  expect(tip(5)).toBe(0);
  expect(tip(8)).toBeGreaterThan(0);
  expect(tip(10)).toBeGreaterThan(tip(8));
  expect(tip(2)).toBeLessThan(0);
});

test('on a balance weigh the loads by their weight, and what carries by how much there is of it', () => {
  const filled = sheet({ balance: scale(8) }, [
    load('De nachten', 9),
    load('De was', 1),
    carrier('Tiny', 'enough'),
    carrier('Het koor', 'gone'),
  ]);
  const { marks, words } = drawn('load-and-capacity', filled);
  const boxes = paths(marks).filter(({ d }) => d.endsWith('Z') && d.includes('h196'));
  const heights = boxes.map(({ d }) => Number(/v(\S+?)h/.exec(d)![1]));
  expect(heights[0]).toBeGreaterThan(heights[1]!);
  expect(boxes.map(({ fill, dash }) => [fill, dash !== undefined])).toEqual([
    ['formal', false],
    ['formal', false],
    ['own', false],
    ['paper', true],
  ]);
  expect(words).toContain('Hij slaat door naar wat weegt.');
  expect(words).toContain('De nachten: 9; De was: 1.');
  expect(words).toContain('Tiny: Genoeg; Het koor: Weg.');
});

test('what was there then and is not now stays in the picture of both', () => {
  const before = sheet({ balance: scale(8) }, [load('De nachten', 9)]);
  const { words, texts } = drawn('load-and-capacity', sheet({ balance: scale(4) }), { before });
  expect(words).toContain('De nachten: nu niet meer');
  expect(textAt(texts, 'Toen 8 van 10')).toHaveLength(1);
});

test('who looks along does not see what is asked of the worker', () => {
  const definition = definitionOf('scaling-questions');
  const fields = definition.fields.map((field) => (field.id === 'now' ? { ...field, to: 'worker' as const } : field));
  const of = (isResident: boolean) =>
    pictureOfSheet({ ...definition, fields }, sheet({ now: scale(3) }), { language, isResident })!.words;
  expect(of(false)).toContain('Nu: 3.');
  expect(of(true)).toContain('Nu: niet besproken.');
});

test('a sheet of before the picture is as it was', () => {
  for (const tool of ['anger-thermometer', 'load-and-capacity', 'scaling-questions']) {
    expect(pictureOfSheet(definitionOf(tool, 1), sheet({}), { language })).toBeUndefined();
    expect(pictureOfSheet(definitionOf(tool), sheet({}), { language })).toBeDefined();
    // The same questions, so that the answers go along to the next moment; what becomes of an answer is new.
    const asked = JSON.stringify(definitionOf(tool, 2).fields, (name, part: unknown) =>
      name === 'gives' ? undefined : part,
    );
    expect(definitionOf(tool, 1).fields).toEqual(JSON.parse(asked));
  }
});
