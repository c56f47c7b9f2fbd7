import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursorText, readCursor } from './domain.ts';

test('a cursor reads back, and nonsense is none', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.uuid(), (when, id) => {
      const cursor = { at: when.toISOString(), id };
      expect(readCursor(cursorText(cursor))).toEqual(cursor);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => readCursor(text) === undefined));
});
