import { describe, expect, test } from 'vitest';
import { familyOf, type FamilyPart } from './domain.ts';
import { somebody } from './edits.ts';
import { addLine, readRelative } from './quick-add.ts';
import { Relatives } from './relatives.ts';
import { relationWords } from './words.ts';

describe('one line', () => {
  test.each([
    ['moeder Els 1950', 'parent', { name: 'Els', mark: 'woman', born: { at: '1950', isAbout: false } }],
    ['broer Piet', 'sibling', { name: 'Piet', mark: 'man', born: null }],
    ['Dochter Sara 2010', 'child', { name: 'Sara', born: { at: '2010', isAbout: false } }],
    ['ex Jan', 'partner', { name: 'Jan', mark: 'somebody' }],
    ['hond  Bello', 'animal', { name: 'Bello', mark: 'animal' }],
    ['mother Ann about 1950', 'parent', { name: 'Ann', born: { at: '1950', isAbout: true } }],
    ['foster son Tom 3-2015', 'child', { name: 'Tom', mark: 'man', born: { at: '2015-03', isAbout: false } }],
    ['vader Kees de Wit 1920-1999', 'parent', { name: 'Kees de Wit', hasDied: true, died: { at: '1999' } }],
    ['zus Ria, overleden', 'sibling', { name: 'Ria', hasDied: true, died: null }],
    ['vader Jan overleden 2012', 'parent', { name: 'Jan', born: null, died: { at: '2012', isAbout: false } }],
    ['zwanger', 'child', { name: '', mark: 'pregnancy' }],
    ['zoon 2', 'child', { name: '2', born: null }],
    ['moeder Els 1999 Zwolle', 'parent', { name: 'Els 1999 Zwolle', born: null }],
  ])('%s', (line, kin, member) => {
    expect(readRelative(line)).toMatchObject({ word: { kin }, member });
  });

  test('without what somebody is, is asked again', () => {
    for (const line of ['Jan', '', '1950 moeder']) expect(readRelative(line)).toBe('no-kin');
  });

  test('never makes a name longer than can be kept', () => {
    expect(readRelative(`broer ${'x'.repeat(200)}`)).toMatchObject({ member: { name: 'x'.repeat(80) } });
  });
});

describe('seen from somebody', () => {
  const newIds = () => {
    let count = 0;
    return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  };
  const family = (lines: readonly string[]) => {
    const newId = newIds();
    const els = newId();
    const parts = new Map<string, FamilyPart | null>([[els, somebody('woman', { name: 'Els' })]]);
    const all = () => new Relatives(familyOf([...parts].map(([id, content]) => ({ id, content }))));
    const problems = lines.flatMap((line) => {
      const added = addLine(all(), els, line, newId);
      if (typeof added === 'string') return [added];
      for (const { partId, content } of added.changes) parts.set(partId, content);
      return [];
    });
    return { all: all(), els, problems };
  };

  test('children go to who somebody is with now', () => {
    const { all, els } = family(['ex Jan', 'zoon Tim', 'partner Mo', 'dochter Sara', 'pleegkind Bo']);
    expect(relationWords(all, els, 'nl')).toEqual([
      ...['Gescheiden van Jan.', 'Moeder van Tim, met Jan.', 'Samen met Mo.', 'Moeder van Sara en Bo, met Mo.'],
    ]);
  });

  test('what cannot be placed is said, and changes nothing', () => {
    const { all, problems } = family(['moeder Ria', 'vader Kees', 'moeder Bep', 'oma Tineke', 'de bakker']);
    expect(problems).toEqual(['two-parents', 'further', 'no-kin']);
    expect(all.family.members.map(({ name }) => name)).toEqual(['Els', 'Ria', 'Kees']);
  });
});
