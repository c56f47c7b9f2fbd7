import { describe, expect, it } from 'vitest';
import { chooseDraft, compareDrafts, type KeptDraft } from './draft-choice.ts';

const kept = (slot: string, updatedAt: number, value = `text of ${slot}`): KeptDraft<string> => ({
  slot,
  updatedAt,
  value,
  version: undefined,
});

describe('which draft a window goes on with', () => {
  it('is its own, however old', () => {
    const choice = chooseDraft([kept('gone', 9), kept('me', 1)], 'me', new Set(['me']));
    expect(choice.mine?.slot).toBe('me');
    expect(choice.others.map((draft) => draft.slot)).toEqual(['gone']);
  });

  it('is otherwise the newest of a window that is gone, and the older ones are still offered', () => {
    const choice = chooseDraft([kept('gone-1', 1), kept('gone-2', 2)], 'me', new Set(['me']));
    expect(choice.mine?.slot).toBe('gone-2');
    expect(choice.others.map((draft) => draft.slot)).toEqual(['gone-1']);
  });

  it('is never that of a window that is open', () => {
    const choice = chooseDraft([kept('open', 5)], 'me', new Set(['me', 'open']));
    expect(choice.mine).toBeNull();
    expect(choice.others.map((draft) => draft.slot)).toEqual(['open']);
  });

  it('names the same text elsewhere as no difference, and as removable only when that window is gone', () => {
    const all = [kept('me', 1, 'same'), kept('gone', 2, 'same'), kept('open', 3, 'same')];
    const choice = chooseDraft(all, 'me', new Set(['me', 'open']));
    expect(choice.others).toEqual([]);
    expect(choice.duplicates.map((draft) => draft.slot)).toEqual(['gone']);
  });

  it('offers open windows first, then the newest', () => {
    const all = [kept('gone-new', 9), kept('open', 1), kept('gone-old', 5)];
    const { others } = compareDrafts(all, null, new Set(['open']));
    expect(others.map((draft) => draft.slot)).toEqual(['open', 'gone-new', 'gone-old']);
  });

  it('loses no text: every different text is mine or offered', () => {
    const all = [kept('a', 1), kept('b', 2), kept('c', 3), kept('me', 0)];
    for (const own of ['me', 'nobody']) {
      const choice = chooseDraft(all, own, new Set(['b', own]));
      const seen = [choice.mine?.value, ...choice.others.map((draft) => draft.value)];
      expect(new Set(seen)).toEqual(new Set(all.map((draft) => draft.value)));
    }
  });
});
