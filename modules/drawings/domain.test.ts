import { describe, expect, test } from 'vitest';
import { did, newestParts, noHistory, redo, undo, type History } from './domain.ts';

describe('undo and redo', () => {
  const step = (after: string, before: string | null = null) => [{ partId: 'a', before, after }];
  const twice: History<string> = did(did<string>(noHistory, step('one')), step('two', 'one'));

  test('take everything back and do it again, to the end', () => {
    const first = undo(twice);
    expect(first?.step).toEqual(step('one', 'two'));
    const second = first && undo(first.history);
    expect(second?.step).toMatchObject([{ after: null }]);
    expect(second && undo(second.history)).toBeUndefined();
    const again = second && redo(second.history);
    expect(again?.step).toEqual(step('one'));
    expect(again && redo(again.history)?.history).toEqual(twice);
  });

  test('take what was done at once back at once, the last part first', () => {
    const both = [...step('one'), { partId: 'b', before: null, after: 'two' }];
    const back = undo(did<string>(noHistory, both));
    expect(back?.step).toEqual([
      { partId: 'b', before: 'two', after: null },
      { partId: 'a', before: 'one', after: null },
    ]);
    expect(back && redo(back.history)?.step).toEqual(both);
  });

  test('after something new, what was undone is gone', () => {
    const back = undo(twice);
    expect(back && redo(did(back.history, step('three', 'one')))).toBeUndefined();
  });
});

test('of what the server and this device know of a part, the newest counts', () => {
  const part = (version: number, content: string | null) => ({ id: 'a', version, content });
  expect(newestParts([part(1, 'old')], [part(2, null)])).toEqual([part(2, null)]);
  expect(newestParts([part(3, 'colleague')], [part(2, 'mine')])).toEqual([part(3, 'colleague')]);
});
