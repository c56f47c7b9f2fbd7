import { describe, expect, it } from 'vitest';
import { contactLog, scene, scores } from './script.ts';

describe('scripts', () => {
  it('refuse a line with a word they do not know', () => {
    expect(() => scene('iemand [wens]: Hallo')).toThrow('wens');
    expect(() => scene('zonder dubbele punt')).toThrow();
    expect(() => scores('finances 6: te veel')).toThrow();
    expect(() => contactLog('-1 25:00 support phone w-bep: te laat')).toThrow();
  });

  it('read kind, area, key, name and domain in any order', () => {
    expect(scene('a [worry /justice @b #c housing]: Zin: met dubbele punt')).toEqual([
      {
        voice: { by: 'member', person: 'a' },
        text: 'Zin: met dubbele punt',
        kind: 'worry',
        area: 'housing',
        domain: 'justice',
        names: 'b',
        key: 'c',
      },
    ]);
  });
});
