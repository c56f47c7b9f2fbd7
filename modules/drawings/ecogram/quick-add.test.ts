import { describe, expect, test } from 'vitest';
import { readLine } from './quick-add.ts';

describe('one line', () => {
  test('says who, how it is and what is received', () => {
    expect(readLine('zus Anna, sterk, E M')).toEqual({
      ...{ name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 1, bond: 'strong' },
      ...{ receives: ['emotional', 'material'], gives: [] },
    });
  });

  test('is read in English just as well', () => {
    expect(readLine('brother Tom, no contact, gives money')).toMatchObject({
      ...{ name: 'Tom', role: 'brother', mark: 'man', bond: 'broken', receives: [], gives: ['material'] },
    });
  });

  test.each([
    ['buurman Jan, krijgt G geeft M A', { receives: ['company'], gives: ['material', 'advice'] }],
    ['Ria, koffie en raad', { receives: ['company', 'advice'], gives: [] }],
    ['oma Tineke, overleden, heel dichtbij', { hasDied: true, ring: 1 }],
    ['huisarts', { name: 'huisarts', isFormal: true, ring: 4 }],
    ['hond Bobbie, sterk', { mark: 'animal', name: 'Bobbie' }],
    ['Piet, van één kant, ver weg', { bond: 'one-way', ring: 4 }],
    ['Karin, hulp', { isFormal: true, ring: 4 }],
  ])('%s', (line, expected) => {
    expect(readLine(line)).toMatchObject(expected);
  });

  test('keeps what it does not understand, half understood words too', () => {
    expect(readLine('Sandra, woont in Zwolle, E en nog wat')).toMatchObject({
      ...{ name: 'Sandra', role: 'woont in Zwolle, E en nog wat', receives: [] },
    });
  });

  test('is nothing without a name', () => {
    expect(readLine(' , sterk')).toBeUndefined();
  });

  test('never makes a name longer than can be kept', () => {
    const typed = readLine(`${'x'.repeat(200)}, ${'y'.repeat(200)}`);
    expect([typed?.name.length, typed?.role.length]).toEqual([80, 80]);
  });
});
