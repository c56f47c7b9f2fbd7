import { describe, expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode, writtenCode } from './domain-recovery.ts';

describe('a recovery code', () => {
  test('is read back as it was written, and as people write it over', () => {
    const code = newRecoveryCode();
    const written = writtenCode(code);
    expect(written).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/);
    expect(readRecoveryCode(written)).toEqual(code);
    expect(readRecoveryCode(` ${written.toUpperCase().replaceAll('-', ' ')} `)).toEqual(code);
    expect(readRecoveryCode(written.replaceAll('-', ''))).toEqual(code);
  });

  test('takes a letter for the digit it looks like', () => {
    expect(readRecoveryCode('0O1I-Lmnp-qrst')).toEqual({ name: '0011', secret: '1mnpqrst' });
  });

  test.each(['', '0000-0000-000', '0000-0000-00000', 'uuuu-uuuu-uuuu', '0000-0000-000é', '😀'.repeat(12)])(
    'is not %j',
    (typed) => {
      expect(readRecoveryCode(typed)).toBeUndefined();
    },
  );

  test('is another one each time', () => {
    const made = new Set(Array.from({ length: 200 }, () => writtenCode(newRecoveryCode())));
    expect(made.size).toBe(200);
  });
});
