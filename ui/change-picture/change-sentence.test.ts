import { expect, test } from 'vitest';
import { changeSentence } from './change-sentence.ts';

test('says what changed in one sentence, the good first', () => {
  expect(changeSentence({ up: 3, same: 1, down: 0 }, 'nl')).toBe(
    'Op drie gebieden gaat het beter en op één hetzelfde.',
  );
  expect(changeSentence({ up: 1, same: 2, down: 1 }, 'nl')).toBe(
    'Op één gebied gaat het beter, op twee hetzelfde en op één minder goed.',
  );
  expect(changeSentence({ up: 0, same: 0, down: 2 }, 'en')).toBe('In two areas things go less well.');
});

test('claims nothing when nothing can be compared', () => {
  expect(changeSentence({ up: 0, same: 0, down: 0 }, 'nl')).toBe('Er is nog niets om naast elkaar te leggen.');
});
