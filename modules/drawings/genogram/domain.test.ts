import { expect, test } from 'vitest';
import { Couple, familyOf, Member, type FamilyPart } from './domain.ts';

const member = (name: string): FamilyPart => ({
  ...{ part: 'member', name, mark: 'somebody', born: null, died: null, hasDied: false, hasIllness: false },
  ...{ hasAddiction: false, note: '', personId: null },
});
const couple = (one: string, other: string | null): FamilyPart => ({
  ...{ part: 'couple', one, other, bond: 'married', since: null, until: null, order: 0 },
});
const child = (coupleId: string, memberId: string): FamilyPart => ({
  ...{ part: 'child', coupleId, memberId, bond: 'born', order: 0, twins: null },
});
const parts = (all: Record<string, FamilyPart | null>) => Object.entries(all).map(([id, content]) => ({ id, content }));

test('of two partners of whom one was taken out the other stays as a lone parent, with the children', () => {
  const rest = { ben: member('Ben'), kim: member('Kim'), both: couple('ann', 'ben'), kid: child('both', 'kim') };
  expect(familyOf(parts({ ann: null, ...rest }))).toMatchObject({
    couples: [{ id: 'both', one: 'ben', other: null }],
    children: [{ coupleId: 'both', memberId: 'kim' }],
  });
  const turned = { ...rest, both: couple('ben', 'ann') };
  expect(familyOf(parts({ ann: null, ...turned })).couples).toMatchObject([{ one: 'ben', other: null }]);
});

test('what refers to nobody who is there says nothing', () => {
  const family = familyOf(
    parts({
      ...{ ann: member('Ann'), ben: null, gone: couple('ben', null), self: couple('ann', 'ann') },
      ...{ kid: child('gone', 'ann'), home: { part: 'home', name: 'Thuis', memberIds: ['ann', 'ben', 'ann'] } },
      ...{ love: { part: 'feeling', from: 'ann', to: 'ben', feeling: 'close' } },
    }),
  );
  expect(family).toMatchObject({ couples: [], children: [], feelings: [], homes: [{ memberIds: ['ann'] }] });
});

test('nobody is the child of a couple that they are a partner in, nor twice the child of one couple', () => {
  const both = { ann: member('Ann'), ben: member('Ben'), kim: member('Kim'), both: couple('ann', 'ben') };
  const children = { own: child('both', 'ann'), kid: child('both', 'kim'), again: child('both', 'kim') };
  expect(familyOf(parts({ ...both, ...children })).children.map(({ id }) => id)).toEqual(['kid']);
});

test('a day of death is only told of who died, and a day must exist', () => {
  const died = { at: '2020-02-30', isAbout: false };
  expect(Member.safeParse({ ...member('Ann'), died: { ...died, at: '2020-02-29' } }).success).toBe(false);
  expect(Member.safeParse({ ...member('Ann'), hasDied: true, died }).success).toBe(false);
  expect(Member.safeParse({ ...member('Ann'), hasDied: true, died: { ...died, at: '2020-02-29' } }).success).toBe(true);
  expect(Couple.safeParse(couple('ann', null)).success).toBe(false);
});
