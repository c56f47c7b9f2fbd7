import { describe, expect, test } from 'vitest';
import { LifeEvent } from './domain.ts';
import { readLine } from './quick-add.ts';

describe('one line', () => {
  test('says when, what, and how it was', () => {
    expect(readLine('1998 getrouwd met Henk, mooi')).toMatchObject({
      ...{ name: 'Getrouwd met Henk', from: '1998', until: null, feeling: 2, isHoped: false },
    });
  });

  test.each([
    ['1998 married Henk, good', { name: 'Married Henk', from: '1998', feeling: 2 }],
    ['2003-2009 werk bij de haven, goed', { name: 'Werk bij de haven', from: '2003', until: '2009', feeling: 2 }],
    ['van 2003 tot 2009: op zee, heel fijn', { name: 'Op zee', from: '2003', until: '2009', feeling: 3 }],
    ['from 2003 to 2009 at sea', { name: 'At sea', from: '2003', until: '2009' }],
    ['mei 1998 - juni 2001 in Assen', { name: 'In Assen', from: '1998-05', until: '2001-06' }],
    ['12 mei 1998 verhuisd, lastig', { name: 'Verhuisd', from: '1998-05-12', feeling: -1 }],
    ['12-5-1998 verhuisd', { from: '1998-05-12' }],
    ['1998-05-12 moved', { from: '1998-05-12' }],
    ['rond 1985 naar Nederland, spannend', { name: 'Naar Nederland, spannend', from: '1985', isAbout: true }],
    ['about 1985 came here, very hard', { from: '1985', isAbout: true, feeling: -3 }],
    ['sinds 2009 huis aan de Werf', { name: 'Huis aan de Werf', from: '2009', isOngoing: true }],
    ['2009-nu huis aan de Werf', { name: 'Huis aan de Werf', from: '2009', isOngoing: true, until: null }],
    ['12 jaar: vader overleden, heel zwaar', { name: 'Vader overleden', fromAge: 12, from: null, feeling: -3 }],
    ['12 years old: father died, very hard', { name: 'Father died', fromAge: 12, feeling: -3 }],
    ['toen ik 12 was: vader overleden', { name: 'Vader overleden', fromAge: 12 }],
    ['when I was 12 my father died, sad', { name: 'My father died', fromAge: 12, feeling: -2 }],
    ['4-12 jaar op school', { name: 'Op school', fromAge: 4, untilAge: 12 }],
    ['1958 geboren in Delft', { isBirth: true, from: '1958' }],
    ['1990 dochter geboren, heel mooi', { isBirth: false, from: '1990', feeling: 3 }],
    ['hoop: weer werken', { name: 'Weer werken', isHoped: true, from: null }],
    ['hope: 2031 a house with a garden, good', { name: 'A house with a garden', from: '2031', isHoped: true }],
    ['2030 kleinkind, mooi, hoop', { name: 'Kleinkind', isHoped: true, from: '2030' }],
    ['1998 ontslagen, keerpunt, hielp: mijn zus', { isTurningPoint: true, helped: 'mijn zus' }],
    ['1998 ontslagen, hielp: mijn zus, en zingen, zwaar', { helped: 'mijn zus, en zingen', feeling: -2 }],
    ['1998 op reis, met Anna, geld', { who: 'Anna', area: 'finances', name: 'Op reis' }],
    ['een oude dag, -2', { name: 'Een oude dag', feeling: -2, from: null, fromAge: null }],
    ['80 jaar getrouwd', { name: 'Getrouwd', fromAge: 80 }],
    ['1998', { name: '1998', from: null }],
  ])('%s', (line, expected) => {
    expect(readLine(line)).toMatchObject(expected);
  });

  test('keeps what it does not understand, in the order in which it was typed', () => {
    expect(readLine('1998 naar Zwolle, met de trein, van oom Jan, en terug')).toMatchObject({
      ...{ name: 'Naar Zwolle, van oom Jan, en terug', who: 'de trein' },
    });
  });

  test.each([
    ['1789 revolutie', 'year'],
    ['2450 naar Mars', 'year'],
    ['31-2-1998 verhuisd', 'day'],
    ['2009-2003 op zee', 'period'],
    ['12-4 jaar op school', 'period'],
  ])('%s is refused for its %s', (line, problem) => {
    expect(readLine(line)).toBe(problem);
  });

  test('is nothing when nothing is said', () => {
    expect([readLine(' , '), readLine('')]).toEqual([undefined, undefined]);
  });

  test('never loses the end of a long line, and can always be kept', () => {
    const typed = readLine(`1998 ${'x'.repeat(200)} einde, mooi`);
    expect(typed).toMatchObject({ feeling: 2, note: expect.stringContaining('einde') });
    expect(LifeEvent.safeParse(typed).success).toBe(true);
    const helped = readLine(`1998 ontslagen, hielp: ${'x'.repeat(310)} einde`);
    expect(JSON.stringify(helped)).toContain('einde');
    expect(LifeEvent.safeParse(helped).success).toBe(true);
  });
});
