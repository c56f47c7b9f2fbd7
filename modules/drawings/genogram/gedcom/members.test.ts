import { describe, expect, test } from 'vitest';
import { Member } from '../domain.ts';
import { firstLine, read, readText, toldOf } from '../../../../tests/harness/gedcom-file.ts';

const member = (below: readonly string[], version: '5.5.1' | '7.0' = '5.5.1') => {
  const content = read(['0 @I1@ INDI', ...below], version).parts[0]?.content;
  return Member.parse(content);
};
const name = (...below: string[]) => member(below).name;

describe('a name', () => {
  test('is read without the slashes around the surname', () => {
    expect(name('1 NAME Jan /de Vries/')).toBe('Jan de Vries');
    expect(name('1 NAME Jan/de Vries/')).toBe('Jan de Vries');
    expect(name('1 NAME /de Vries/, Jan')).toBe('de Vries , Jan');
    expect(name('1 NAME Jan /de Vries/ jr.')).toBe('Jan de Vries jr.');
    expect(name('1 NAME /de Vries/')).toBe('de Vries');
    expect(name('1 NAME Jan //')).toBe('Jan');
    expect(name('1 NAME Jan /de Vries')).toBe('Jan de Vries');
    expect(name('1 NAME   Jan  Piet ')).toBe('Jan  Piet');
  });

  test('comes from its pieces where it is empty', () => {
    expect(name('1 NAME //', '2 GIVN Jan, Piet', '2 SPFX de', '2 SURN Vries')).toBe('Jan Piet de Vries');
    expect(name('1 NAME', '2 SURN Vries')).toBe('Vries');
    expect(name('1 NAME', '2 NICK Jantje')).toBe('Jantje');
    expect(name('1 NAME //')).toBe('');
    expect(name()).toBe('');
  });

  test('says what somebody is called, once', () => {
    expect(name('1 NAME Johannes /Vries/', '2 NICK Jan')).toBe('Johannes Vries (Jan)');
    expect(name('1 NAME Jan /Vries/', '2 NICK Jan')).toBe('Jan Vries');
    expect(name('1 NAME Johannes "Jan" /Vries/', '2 NICK Jan')).toBe('Johannes "Jan" Vries');
    expect(name('1 NAME Johannes (Jan) /Vries/', '2 NICK Jan')).toBe('Johannes (Jan) Vries');
  });

  test('is the first of more', () => {
    expect(name('1 NAME Anna /Smit/', '1 NAME Anna /Bakker/', '2 TYPE married')).toBe('Anna Smit');
  });

  test('of too many signs is cut between two letters', () => {
    const long = read(['0 @I1@ INDI', `1 NAME ${'👩‍👩‍👧‍👦'.repeat(20)}`]);
    const { name: cut } = Member.parse(long.parts[0]?.content);
    expect(cut).toBe(`${'👩‍👩‍👧‍👦'.repeat(7)}…`);
    expect(toldOf(long)).toEqual([[firstLine + 1, 'name-cut']]);
    expect(name(`1 NAME ${'e'.repeat(80)}`)).toBe('e'.repeat(80));
    expect(name(`1 NAME a${'\u0301'.repeat(500)}`).length).toBeLessThanOrEqual(80);
  });
});

describe('a note', () => {
  test('is one line, of all notes there are', () => {
    expect(member(['1 NOTE een', '2 CONT   twee ', '2 CONT', '2 CONT drie', '1 NOTE', '1 NOTE vier']).note).toBe(
      'een twee drie / vier',
    );
  });

  test('may stand elsewhere', () => {
    expect(member(['1 NOTE @N1@', '0 @N1@ NOTE liev', '1 CONC e zus', '1 CONT ja']).note).toBe('lieve zus ja');
    expect(member(['1 SNOTE @N1@', '1 SNOTE @VOID@', '0 @N1@ SNOTE lief', '1 CONT ja'], '7.0').note).toBe('lief ja');
  });

  test('of thirty thousand signs is cut, and told once', () => {
    const lines = Array.from({ length: 150 }, () => `2 CONC ${'abcd '.repeat(40)}x`);
    const reading = read(['0 @I1@ INDI', '1 NOTE begin ', ...lines]);
    const { note } = Member.parse(reading.parts[0]?.content);
    expect(note).toHaveLength(200);
    expect(note).toMatch(/^begin abcd .*…$/);
    expect(toldOf(reading)).toEqual([[firstLine, 'note-cut']]);
  });

  test('loses zero bytes and what else cannot be seen', () => {
    const reading = read(['0 @I1@ INDI', '1 NOTE a\u0000b\u0007c\td\u2028e']);
    expect(reading.parts[0]?.content).toMatchObject({ note: 'abc d e' });
    expect(toldOf(reading)).toEqual([[firstLine, 'signs-removed']]);
  });
});

describe('somebody', () => {
  test('is who SEX says', () => {
    const marks = ['M', 'F', 'X', 'U', 'N', 'm', ''].map((sex) => member([`1 SEX ${sex}`]).mark);
    expect(marks).toEqual(['man', 'woman', 'somebody', 'somebody', 'somebody', 'man', 'somebody']);
  });

  test('was born, and died or not', () => {
    expect(member(['1 BIRT', '2 PLAC Assen', '2 DATE 3 MAY 1950', '1 DEAT Y'])).toMatchObject({
      born: { at: '1950-05-03', isAbout: false },
      died: null,
      hasDied: true,
    });
    expect(member(['1 DEAT', '2 DATE ABT 1990'])).toMatchObject({ died: { at: '1990', isAbout: true }, hasDied: true });
    expect(member(['1 DEAT', '2 DATE ooit'])).toMatchObject({ died: null, hasDied: true });
    for (const event of ['1 DEAT', '1 BURI', '1 CREM']) expect(member([event])).toMatchObject({ hasDied: true });
    expect(member(['1 NO DEAT'], '7.0')).toMatchObject({ hasDied: false });
    expect(member(['1 BIRT', '2 DATE 1950', '1 BIRT', '2 DATE 1951'])).toMatchObject({ born: { at: '1950' } });
  });

  test('is nobody of a household, whatever the file says', () => {
    const id = '01234567-89ab-7def-8123-456789abcdef';
    const lines = [`1 _KT_PERSON ${id}`, `1 _KT_PERSONID ${id}`, `1 UID ${id}`, `1 REFN ${id}`];
    const { parts } = read([`0 @${id}@ INDI`, ...lines]);
    expect(parts).toHaveLength(1);
    expect(JSON.stringify(parts)).not.toContain(id);
    expect(member(lines).personId).toBeNull();
  });

  test('has what GEDCOM has no word for, under our tags or what version 7 calls them', () => {
    const ours = ['1 _KT_ILLNESS Y', '1 _KT_ADDICTION Y', '1 _KT_MARK animal'];
    expect(member(ours)).toMatchObject({ hasIllness: true, hasAddiction: true, mark: 'animal' });
    const uri = 'https://keukentafel.example/gedcom';
    const text = ['0 HEAD', '1 GEDC', '2 VERS 7.0', '1 SCHMA', `2 TAG _ZIEK ${uri}/illness`];
    const other = [...text, '2 TAG _KT_MARK https://elsewhere.example/mark', '0 @I1@ INDI'];
    const { parts, problems } = readText([...other, '1 _ZIEK Y', '1 _KT_MARK left', '0 TRLR'].join('\n'));
    expect(parts[0]?.content).toMatchObject({ hasIllness: true, mark: 'somebody' });
    expect(problems.map(({ id }) => id)).toEqual(['alone']);
  });
});
