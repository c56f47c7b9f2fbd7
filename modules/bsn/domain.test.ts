import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDigits, mayBeBsn, needsBsn, readBsn } from './domain.ts';

describe('reading a BSN', () => {
  test.each([
    ['999990019', '999990019'],
    [' 9999.90.019 ', '999990019'],
    ['999-990-019', '999990019'],
    ['1234 5672', '012345672'],
  ])('takes %s', (written, bsn) => {
    expect(readBsn(written)).toEqual({ bsn });
  });

  test.each([
    ['999990018', 'eleven'],
    ['000000000', 'eleven'],
    ['1234567', 'length'],
    ['9999900190', 'length'],
    ['', 'length'],
    ['99999001a', 'digits'],
    ['٩٩٩٩٩٠٠١٩', 'digits'],
  ])('says what is wrong with "%s": %s', (written, fault) => {
    expect(readBsn(written)).toEqual({ fault });
  });

  test('notices one digit that is wrong, and two neighbours that changed places', () => {
    const digits = Array.from('999990019', Number);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const wrong = digits.with(at, (digits[at]! + more) % 10).join('');
        expect(readBsn(wrong)).toEqual({ fault: 'eleven' });
        if (at === 8 || digits[at] === digits[at + 1]) return;
        const turned = digits.with(at, digits[at + 1]!).with(at + 1, digits[at]!);
        expect(readBsn(turned.join(''))).toEqual({ fault: 'eleven' });
      }),
    );
  });

  test('shows three digits', () => {
    expect(lastDigits('999990019')).toBe('019');
  });
});

describe('what may become a BSN while it is typed', () => {
  test.each(['999990', '9999.90.019', '999 990 019'])('%s is not sent as a search', (typed) => {
    expect(mayBeBsn(typed)).toBe(true);
  });

  test.each(['0612345678', '99999', 'Sterk', '8011 AB', 'Havenstraat 123456', '12-03-1980', '1980-03-12', '12.3.19'])(
    '%s is searched for',
    (typed) => {
      expect(mayBeBsn(typed)).toBe(false);
    },
  );
});

describe('whether an application needs a BSN', () => {
  const applied = { kind: 'applied', onDay: '2026-01-02' } as const;

  test.each([
    ['only reported', [], false],
    ['applied for', [applied], true],
    ['granted', [applied, { kind: 'decided', onDay: '2026-01-03', outcome: 'granted' } as const], true],
    ['refused', [applied, { kind: 'decided', onDay: '2026-01-03', outcome: 'refused' } as const], false],
    ['withdrawn', [applied, { kind: 'withdrawn', onDay: '2026-01-03' } as const], false],
    ['applied for by mistake', [applied, { kind: 'undone', onDay: '2026-01-03', undoes: 'applied' } as const], false],
  ])('%s', (_, events, isNeeded) => {
    expect(needsBsn(events)).toBe(isNeeded);
  });
});
