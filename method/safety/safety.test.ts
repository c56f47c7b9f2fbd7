import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';

test('signal lists are in one order, safety first, and each says what to ask and what to do next', () => {
  const lists = catalogue.current('signal-list');
  expect(lists.map(({ order }) => order)).toEqual(lists.map((_, index) => index + 1));
  const firstGroup = lists.findIndex(({ about }) => about === 'group');
  expect(lists.slice(firstGroup).every(({ about }) => about === 'group')).toBe(true);
  for (const { id, notice, asks, asksOfWorker } of lists) {
    expect(notice.length, id).toBeGreaterThanOrEqual(5);
    expect(asks.length, id).toBeGreaterThanOrEqual(2);
    expect(asksOfWorker.length, id).toBeGreaterThanOrEqual(2);
  }
});

test('what may be violence or neglect leads to Veilig Thuis or the reporting code', () => {
  const help = /Veilig Thuis|meldcode/;
  for (const id of ['child-unsafe', 'partner-unsafe', 'elder-unsafe', 'used-by-others'])
    expect(
      catalogue.at('signal-list', id)?.asksOfWorker.some(({ nl }) => help.test(nl)),
      id,
    ).toBe(true);
});

test('the on-call phone asks for safety first, and ends with who rings back', () => {
  const fields = catalogue.at('tool', 'on-call-phone')?.fields ?? [];
  expect(fields[0]?.id).toBe('safe-now');
  expect(fields[1]?.only?.answers).toEqual(['no', 'unclear']);
  expect(fields.at(-1)?.id).toBe('ring-back');
  expect(catalogue.at('tool', 'on-call-phone')?.watchOut.nl).toContain('112');
});

test('weighing safety leaves room for what was not seen, and asks for a day to look again', () => {
  const weighing = catalogue.at('tool', 'weighing-safety');
  const people = weighing?.fields.find(({ kind }) => kind === 'repeat');
  const answers = people?.kind === 'repeat' ? people.fields.find(({ id }) => id === 'how-safe')?.answers : undefined;
  expect(answers?.map(({ id }) => id)).toEqual(['safe', 'doubt', 'unsafe', 'not-seen']);
  expect(weighing?.fields.at(-1)).toMatchObject({ id: 'look-again', kind: 'date' });
});
