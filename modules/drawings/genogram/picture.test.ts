import { expect, test } from 'vitest';
import { compareFamilies } from './compare.ts';
import { familyOf, feelings, type FamilyPart } from './domain.ts';
import { somebody } from './edits.ts';
import { feelingMarks } from './marks/feeling-marks.ts';
import { curveAt, FeelingRoom } from './marks/feeling-ways.ts';
import { forOutside } from './for-outside.ts';
import { knownFamily, type KnownRelative } from './known.ts';
import { wide } from './measures.ts';
import { drawFamily } from './picture.ts';
import { Relatives } from './relatives.ts';
import { sayingsOf } from './words.ts';

const ids = (name: string) => `00000000-0000-4000-8000-${name.padStart(12, '0')}`;
const part = (name: string, content: FamilyPart) => ({ id: ids(name), content });
const couple = (name: string, one: string, other: string | null, bond: 'together' | 'divorced' = 'together') =>
  part(name, { part: 'couple', one: ids(one), other: other && ids(other), bond, since: null, until: null, order: 0 });

const personId = ids('99');
const family = [
  part('1', somebody('woman', { name: 'Els', personId })),
  part('2', somebody('man', { name: 'Jan', hasDied: true, hasIllness: true, hasAddiction: true, note: 'Zeeman' })),
  part('3', somebody('miscarriage')),
  couple('4', '1', '2', 'divorced'),
  part('5', { part: 'child', coupleId: ids('4'), memberId: ids('3'), bond: 'born', order: 0, twins: null }),
  part('6', { part: 'feeling', from: ids('1'), to: ids('2'), feeling: 'conflict' }),
  part('7', { part: 'home', name: 'Thuis', memberIds: [ids('1')] }),
];

test('a picture has everybody, every line, and what is added to a sign', () => {
  const { groups } = drawFamily(new Relatives(familyOf(family)), { personId });
  expect(groups.map(({ what }) => what)).toEqual([
    ...['home', 'lines', 'feeling', 'home-name', 'member', 'member', 'member'],
  ]);
  const marksOf = (name: string) => groups.find(({ id, what }) => id === ids(name) && what === 'member')!.marks;
  const fills = (name: string) => marksOf(name).flatMap((mark) => (mark.kind === 'path' ? [mark.fill] : []));
  expect(fills('2').filter((fill) => fill === 'filled')).toHaveLength(2);
  expect(fills('1').filter((fill) => fill === 'filled')).toHaveLength(0);
  // A second border, and only around whose drawing it is.
  const borders = (name: string) =>
    marksOf(name).filter((mark) => mark.kind === 'path' && mark.stroke === 'ink' && !mark.d.startsWith('M-22 -22L'));
  expect([borders('1').length, borders('2').length]).toEqual([2, 1]);
});

test('each feeling has a form of its own, also without colour', () => {
  const curve = { from: { x: 0, y: 0 }, bend: { x: 60, y: -40 }, to: { x: 120, y: 0 } };
  const forms = feelings.map((feeling) => JSON.stringify(feelingMarks(feeling, curve)));
  expect(new Set(forms).size).toBe(feelings.length);
  expect(forms.join()).not.toContain('NaN');
});

test('a line of feeling goes around who stands in between', () => {
  const at = (id: string, x: number) => ({ id, name: 'Iemand', hasYears: true, x, y: 0 });
  const curve = new FeelingRoom([at('a', 0), at('b', 150), at('c', 300)], wide).between('a', 'c')!;
  for (let step = 0; step <= 40; step += 1) {
    const { x, y } = curveAt(curve, step / 40);
    expect(Math.abs(x - 150) < wide.sign && Math.abs(y) < wide.sign).toBe(false);
  }
});

test('two moments tell who came, went and of whom something is said otherwise', () => {
  const [els, jan, ...rest] = family;
  const after = [els!, ...rest, part('8', somebody('woman', { name: 'Ria' }))];
  const changes = compareFamilies(family, after, (all, id) => sayingsOf(all, id, 'nl'));
  expect(changes.map(({ id, change }) => [id, change])).toEqual([
    [els!.id, 'otherwise'],
    [jan!.id, 'went'],
    [ids('3'), 'otherwise'],
    [ids('8'), 'came'],
  ]);
  expect(compareFamilies(family, family, (all, id) => sayingsOf(all, id, 'nl'))).toEqual([]);
});

test('what leaves the building holds no notes or health unless that was chosen, and never our ids of people', () => {
  const all = familyOf(family);
  const bare = JSON.stringify(forOutside(all, { hasNotes: false, hasHealth: false }));
  for (const hidden of ['Zeeman', '"hasIllness":true', '"hasAddiction":true', personId])
    expect(bare).not.toContain(hidden);
  const whole = JSON.stringify(forOutside(all, { hasNotes: true, hasHealth: true }));
  for (const told of ['Zeeman', '"hasIllness":true', '"hasAddiction":true']) expect(whole).toContain(told);
  expect(whole).not.toContain(personId);
});

test('the household comes in as it was written down, and nothing is guessed', () => {
  let count = 0;
  const newId = () => ids(String((count += 1)));
  const somebodyKnown = (id: string, more: Partial<KnownRelative> = {}): KnownRelative => ({
    ...{ id, name: id, place: 'member', gender: null, hasDied: false, birthDate: null },
    ...more,
  });
  const people = [
    somebodyKnown('Ans', { gender: 'woman', birthDate: '1960-05-04' }),
    somebodyKnown('Noor'),
    somebodyKnown('Mo'),
    somebodyKnown('Sandra', { place: 'network' }),
    somebodyKnown('Buurvrouw', { place: 'network' }),
  ];
  const is = (fromPersonId: string, kind: string, toPersonId: string) => ({ fromPersonId, kind, toPersonId });
  const relations = [
    is('Ans', 'parent', 'Sandra'),
    is('Sandra', 'parent', 'Noor'),
    is('Buurvrouw', 'neighbour', 'Ans'),
  ];
  const changes = knownFamily(people, relations, newId);
  const all = new Relatives(familyOf(changes.map(({ partId, content }) => ({ id: partId, content }))));
  const says = all.family.members.map(({ id, name }) => `${name}: ${sayingsOf(all, id, 'nl')}`);
  expect(says).toEqual([
    'Ans: Geboren: 4-5-1960. Moeder van Sandra.',
    'Noor: Kind van Sandra.',
    'Mo: ',
    'Sandra: Ouder van Noor. Kind van Ans.',
  ]);
});
