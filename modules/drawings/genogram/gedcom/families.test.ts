import { describe, expect, test } from 'vitest';
import { familyOf } from '../domain.ts';
import { firstLine, read, toldOf } from '../../../../tests/harness/gedcom-file.ts';

type Version = '5.5.1' | '7.0';

const people = ['Oma', 'Opa', 'Kim', 'Sam'].flatMap((name, index) => [`0 @I${index + 1}@ INDI`, `1 NAME ${name}`]);
const familyIn = (lines: readonly string[], version: Version = '5.5.1') => {
  const reading = read([...people, ...lines], version);
  const family = familyOf(reading.parts);
  const nameOf = new Map(family.members.map(({ id, name }) => [id, name]));
  return {
    told: toldOf(reading).map(([line, id]) => `${line - firstLine - people.length + 1} ${id}`),
    couples: family.couples.map((couple) => ({
      ...couple,
      who: [couple.one, couple.other].map((id) => (id === null ? '-' : nameOf.get(id))).join(' + '),
    })),
    children: family.children.map((child) => ({ ...child, who: nameOf.get(child.memberId) })),
    family,
  };
};
const both = ['0 @F1@ FAM', '1 HUSB @I2@', '1 WIFE @I1@'];
const who = (lines: readonly string[], version?: Version) => familyIn(lines, version).couples.map((one) => one.who);
const bonds = (...lines: string[]) => familyIn([...both, ...lines]).couples[0];

describe('a couple', () => {
  test('is of husband and wife, of two alike, or of one', () => {
    expect(who(both)).toEqual(['Opa + Oma']);
    expect(who(['0 @F1@ FAM', '1 WIFE @I1@', '1 HUSB @I2@'])).toEqual(['Opa + Oma']);
    expect(who(['0 @F1@ FAM', '1 HUSB @I3@', '1 HUSB @I4@'])).toEqual(['Kim + Sam']);
    expect(who(['0 @F1@ FAM', '1 WIFE @I3@', '1 WIFE @I4@'])).toEqual(['Kim + Sam']);
    expect(who(['0 @F1@ FAM', '1 WIFE @I1@'])).toEqual(['Oma + -']);
    expect(who(['0 @F1@ FAM', '1 HUSB @VOID@', '1 WIFE @I1@'], '7.0')).toEqual(['Oma + -']);
    expect(who([...both, '1 _KT_FIRST WIFE'])).toEqual(['Oma + Opa']);
    expect(who(['0 @F1@ FAM', '1 NOTE leeg'])).toEqual([]);
  });

  test('is what happened to it', () => {
    expect(bonds()).toMatchObject({ bond: 'together', since: null, until: null });
    expect(bonds('1 MARR Y')).toMatchObject({ bond: 'married' });
    expect(bonds('1 MARR', '2 DATE 5 MAY 1970')).toMatchObject({ bond: 'married', since: { at: '1970-05-05' } });
    expect(bonds('1 DIV', '2 DATE 1980', '1 MARR', '2 DATE 1970')).toMatchObject({
      bond: 'divorced',
      since: { at: '1970' },
      until: { at: '1980' },
    });
    expect(bonds('1 MARR', '1 ANUL Y')).toMatchObject({ bond: 'divorced' });
    for (const separation of ['1 SEPA', '1 _SEPR', '1 EVEN Separation'])
      expect(bonds(separation, '2 DATE 1980')).toMatchObject({ bond: 'separated', until: { at: '1980' } });
    expect(bonds('1 EVEN', '2 TYPE legal separation', '2 DATE 1980')).toMatchObject({ bond: 'separated' });
    expect(bonds('1 EVEN', '2 TYPE Verhuizing')).toMatchObject({ bond: 'together' });
    expect(bonds('1 DIV N', '1 MARR Y')).toMatchObject({ bond: 'married' });
    expect(bonds('1 NO MARR')).toMatchObject({ bond: 'together' });
    expect(bonds('1 ENGA', '2 DATE 1970')).toMatchObject({ bond: 'together', since: null });
    expect(bonds('1 _KT_SINCE ABT 1999')).toMatchObject({ bond: 'together', since: { at: '1999', isAbout: true } });
  });

  test('is one of several of the same person, in the order of the file', () => {
    const lines = [...both, '0 @F2@ FAM', '1 HUSB @I2@', '1 WIFE @I3@', '0 @F3@ FAM', '1 HUSB @I4@', '1 WIFE @I3@'];
    expect(familyIn(lines).couples.map(({ order }) => order)).toEqual([0, 1, 2]);
    expect(familyIn([...both, '1 _KT_ORDER 7']).couples[0]?.order).toBe(7);
  });

  test('of three is of the first two', () => {
    const reading = familyIn([...both, '1 WIFE @I3@', '1 CHIL @I4@']);
    expect(reading.couples.map((one) => one.who)).toEqual(['Opa + Oma']);
    expect(reading.told).toEqual(['4 third-partner']);
    expect(reading.children).toHaveLength(1);
  });
});

describe('children', () => {
  test('stand in the order of the family', () => {
    const { children, told } = familyIn([...both, '1 CHIL @I4@', '1 CHIL @VOID@', '1 CHIL @I3@'], '7.0');
    expect(children.map((child) => [child.who, child.order, child.bond])).toEqual([
      ['Sam', 0, 'born'],
      ['Kim', 1, 'born'],
    ]);
    expect(told).toEqual([]);
  });

  test('came as PEDI says, in the words of both versions', () => {
    const bondOf = (word: string, version: Version) =>
      familyIn([...both, '1 CHIL @I5@', '0 @I5@ INDI', '1 FAMC @F1@', `2 PEDI ${word}`], version).children[0]?.bond;
    expect(['birth', 'adopted', 'foster', 'Adopted'].map((word) => bondOf(word, '5.5.1'))).toEqual([
      ...['born', 'adopted', 'foster', 'adopted'],
    ]);
    expect(['BIRTH', 'ADOPTED', 'FOSTER'].map((word) => bondOf(word, '7.0'))).toEqual(['born', 'adopted', 'foster']);
  });

  test('may be of two families: born here, foster there', () => {
    const second = ['0 @F2@ FAM', '1 WIFE @I3@', '1 CHIL @I5@'];
    const child = ['0 @I5@ INDI', '1 FAMC @F1@', '2 PEDI birth', '1 FAMC @F2@', '2 PEDI foster'];
    const { children, told } = familyIn([...both, '1 CHIL @I5@', ...second, ...child]);
    expect(children.map(({ bond }) => bond)).toEqual(['born', 'foster']);
    expect(told).toEqual([]);
  });

  test('are adopted by the family that ADOP names, also when the family does not name them', () => {
    const adoption = ['0 @I5@ INDI', '1 ADOP', '2 FAMC @F1@', '3 ADOP BOTH'];
    for (const lines of [
      [...both, ...adoption],
      [...both, '1 CHIL @I5@', ...adoption, '1 FAMC @F1@'],
    ]) {
      const { children, told } = familyIn(lines);
      expect(children.map(({ bond }) => bond)).toEqual(['adopted']);
      expect(told).toEqual([]);
    }
  });

  test('are adopted by the only family of which nothing else is said', () => {
    const second = ['0 @F2@ FAM', '1 WIFE @I3@', '1 CHIL @I5@'];
    const start = [...both, '1 CHIL @I5@', ...second, '0 @I5@ INDI', '1 ADOP Y', '1 FAMC @F1@'];
    expect(familyIn([...start, '2 PEDI birth', '1 FAMC @F2@']).children.map(({ bond }) => bond)).toEqual([
      ...['born', 'adopted'],
    ]);
    expect(familyIn([...start, '2 PEDI adopted', '1 FAMC @F2@']).told).toEqual([]);
    expect(familyIn([...start, '1 FAMC @F2@']).told).toEqual([`${both.length + 6} adoption-unclear`]);
  });

  test('of parents that are not in the file stay brothers and sisters', () => {
    const { children, couples, family, told } = familyIn(['0 @F1@ FAM', '1 CHIL @I3@', '1 CHIL @I4@']);
    expect(couples).toMatchObject([{ who: ' + -', other: null }]);
    expect(children.map((child) => child.who)).toEqual(['Kim', 'Sam']);
    expect(family.members).toHaveLength(5);
    expect(told).toEqual(['1 parents-unknown']);
  });

  test('that only say so themselves are children too', () => {
    const { children, told } = familyIn([...both, '0 @I5@ INDI', '1 NAME Bo', '1 FAMC @F1@', '2 PEDI foster']);
    expect(children).toMatchObject([{ who: 'Bo', bond: 'foster' }]);
    expect(told).toEqual(['6 one-sided']);
  });

  test('are nobody’s ancestor and child at once', () => {
    const circle = ['0 @F1@ FAM', '1 HUSB @I1@', '1 CHIL @I2@', '0 @F2@ FAM', '1 WIFE @I2@', '1 CHIL @I3@'];
    const closed = [...circle, '1 CHIL @I4@', '0 @F3@ FAM', '1 HUSB @I3@', '1 CHIL @I1@'];
    const { children, told } = familyIn(closed);
    expect(children.map((child) => child.who)).toEqual(['Opa', 'Kim', 'Sam']);
    expect(told).toEqual(['10 own-ancestor']);
    expect(familyIn([...both, '1 CHIL @I1@']).told).toEqual(['4 own-ancestor']);
  });
});

describe('twins', () => {
  const pair = [...both, '1 CHIL @I5@', '1 CHIL @I6@', '1 CHIL @I7@'];
  const twinsIn = (version: Version, ...asso: string[]) =>
    familyIn([...pair, '0 @I5@ INDI', ...asso, '0 @I6@ INDI', '0 @I7@ INDI'], version).children.map(
      ({ twins }) => twins,
    );

  test('are those of an ASSO, in the words of both versions', () => {
    for (const [version, ...asso] of [
      ['5.5.1', '1 ASSO @I6@', '2 RELA Twin'],
      ['5.5.1', '1 ASSO @I6@', '2 RELA twin brother'],
      ['5.5.1', '1 ASSO @I6@', '2 RELA tweelingzus'],
      ['7.0', '1 ASSO @I6@', '2 ROLE MULTIPLE'],
      ['7.0', '1 ASSO @I6@', '2 ROLE OTHER', '3 PHRASE Twin sister'],
    ] as [Version, ...string[]][]) {
      const [one, other, third] = twinsIn(version, ...asso);
      expect(one).toMatchObject({ isIdentical: false });
      expect(other).toEqual(one);
      expect(third).toBeNull();
    }
  });

  test('are identical when it says so, and three when each is of the next', () => {
    const [one, other, third] = twinsIn(
      '5.5.1',
      '1 ASSO @I6@',
      '2 RELA Triplet',
      '1 ASSO @I7@',
      '2 RELA Identical twin',
    );
    expect(one).toMatchObject({ isIdentical: true });
    expect([other, third]).toEqual([one, one]);
  });

  test('are no twins by any other word, nor by our number when it says otherwise', () => {
    expect(twinsIn('5.5.1', '1 ASSO @I6@', '2 RELA Godfather')).toEqual([null, null, null]);
    expect(twinsIn('5.5.1', '1 ASSO @I9@', '2 RELA Godfather')).toEqual([null, null, null]);
    const asso = ['1 FAMC @F1@', '2 _KT_TWINS 3', '1 ASSO @I6@', '2 RELA Twin'];
    expect(twinsIn('5.5.1', ...asso).map((twins) => twins !== null)).toEqual([true, false, false]);
  });
});

describe('what is ours', () => {
  test('comes back: feelings and homes', () => {
    const home = ['0 _KT_HOME', '1 _KT_NAME Bij oma', '1 _KT_WHO @I1@', '1 _KT_WHO @I3@', '1 _KT_WHO @I9@'];
    const feeling = ['0 _KT_FEELING', '1 _KT_FROM @I1@', '1 _KT_TO @I3@', '1 _KT_KIND very-close'];
    const { family, told } = familyIn([...home, ...feeling]);
    expect(family.homes).toMatchObject([{ name: 'Bij oma', memberIds: { length: 2 } }]);
    expect(family.feelings).toMatchObject([{ feeling: 'very-close' }]);
    expect(told).toEqual(['5 pointer-nowhere']);
  });
});
