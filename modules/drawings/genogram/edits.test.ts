import { describe, expect, test } from 'vitest';
import { familyOf, type FamilyPart, type Member } from './domain.ts';
import {
  addChild,
  addParent,
  addParents,
  addPartner,
  addSibling,
  putInHome,
  reorder,
  setFeeling,
  setTwins,
  somebody,
  type FamilyChange,
} from './edits.ts';
import { Relatives } from './relatives.ts';
import { takeOut } from './take-out.ts';
import { memberWords, relationWords } from './words.ts';

/** A drawing that steps are done in, as the screen does them; ids are numbers of uuid form. */
function drawing() {
  const parts = new Map<string, FamilyPart | null>();
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  const all = () => new Relatives(familyOf([...parts].map(([id, content]) => ({ id, content }))));
  const step = (changes: readonly FamilyChange[]) => {
    for (const { partId, content } of changes) parts.set(partId, content);
  };
  const named = (name: string) => all().family.members.find((member) => member.name === name)!.id;
  const put = (name: string, mark: Member['mark'] = 'woman') => {
    step([{ partId: newId(), content: somebody(mark, { name }) }]);
    return named(name);
  };
  const says = (name: string) => relationWords(all(), named(name), 'nl').join(' ');
  const left = () => [...parts.values()].filter((content) => content !== null).length;
  return { all, step, put, named, says, newId, left };
}

describe('one step', () => {
  test('gives somebody two parents, and the missing one to who has one', () => {
    const { all, step, put, named, newId } = drawing();
    const els = put('Els');
    step(addParents(all(), els, newId));
    expect(all().partnersIn(all().homeOf(els)!)).toMatchObject([{ mark: 'woman' }, { mark: 'man' }]);
    expect(addParents(all(), els, newId)).toEqual([]);
    const kees = put('Kees', 'man');
    step(addParent(all(), kees, somebody('man', { name: 'Opa' }), newId)!);
    expect(all().homeOf(kees)).toMatchObject({ one: named('Opa'), other: null });
    step(addParents(all(), kees, newId));
    expect(all().partnersIn(all().homeOf(kees)!)).toMatchObject([{ name: 'Opa' }, { name: '', mark: 'woman' }]);
  });

  test('names a parent who was drawn without a name, and does not make a third', () => {
    const { all, step, put, newId, says } = drawing();
    const els = put('Els');
    step(addParents(all(), els, newId));
    step(addParent(all(), els, somebody('man', { name: 'Jan' }), newId)!);
    step(addParent(all(), els, somebody('woman', { name: 'Ria' }), newId)!);
    expect(all().family.members).toHaveLength(3);
    expect(says('Els')).toBe('Kind van Ria en Jan.');
    expect(addParent(all(), els, somebody('woman', { name: 'Bep' }), newId)).toBeUndefined();
  });

  test('adds a child to a couple, and to a parent alone always in the same place', () => {
    const { all, step, put, newId, says } = drawing();
    const els = put('Els');
    step(addPartner(all(), els, somebody('man', { name: 'Jan' }), 'divorced', newId));
    step(addChild(all(), { coupleId: all().couplesOf(els)[0]!.id }, somebody('man', { name: 'Tim' }), newId));
    for (const name of ['Fee', 'Bo'])
      step(addChild(all(), { parent: els }, somebody('woman', { name }), newId, 'foster'));
    expect(says('Els')).toBe('Gescheiden van Jan. Moeder van Tim, met Jan. Moeder van Fee en Bo.');
    expect(says('Bo')).toBe('Pleegkind van Els.');
  });

  test('makes nameless parents for a brother where there are none', () => {
    const { all, step, put, newId, says, named } = drawing();
    const els = put('Els');
    step(addSibling(all(), els, somebody('man', { name: 'Piet' }), newId));
    expect(says('Piet')).toBe('Kind van Vrouw zonder naam en Man zonder naam.');
    expect(
      all()
        .childrenOf(all().homeOf(els)!.id)
        .map(({ memberId }) => memberId),
    ).toEqual([els, named('Piet')]);
  });

  test('makes twins of a brother and sister, and takes that back from both', () => {
    const { all, step, put, newId, says } = drawing();
    const els = put('Els');
    step(addSibling(all(), els, somebody('man', { name: 'Piet' }), newId, { isIdentical: false }));
    expect(says('Els')).toContain('Tweeling met Piet.');
    const link = all().parentsOf(els)[0]!;
    step(setTwins(all(), link.id, null, newId));
    expect(says('Els') + says('Piet')).not.toContain('Tweeling');
    step(setTwins(all(), link.id, { of: all().childrenOf(link.coupleId)[1]!.id, isIdentical: true }, newId));
    expect(says('Piet')).toContain('Eeneiige tweeling met Els.');
  });

  test('takes somebody out with all that says nothing any more, and leaves the rest', () => {
    const { all, step, put, newId, says, named, left } = drawing();
    const els = put('Els');
    step(addSibling(all(), els, somebody('man', { name: 'Piet' }), newId));
    step(addPartner(all(), els, somebody('man', { name: 'Jan' }), 'married', newId));
    step(addChild(all(), { coupleId: all().couplesOf(els)[0]!.id }, somebody('man', { name: 'Tim' }), newId));
    step(setFeeling(all(), els, named('Piet'), 'conflict', newId));
    step(putInHome(all(), els, { name: 'Thuis' }, newId));
    step(putInHome(all(), named('Tim'), { id: all().family.homes[0]!.id }, newId));
    step(takeOut(all(), els));
    expect(says('Tim')).toBe('Kind van Jan. Woont alleen (Thuis).');
    expect(says('Piet')).toBe('Kind van Vrouw zonder naam en Man zonder naam.');
    step(takeOut(all(), named('Tim')));
    // The parents without a name were there for Piet; the couple of Jan says nothing any more.
    expect(left()).toBe(['Piet', 'Jan', 'mother', 'father', 'couple', 'child'].length);
    step(takeOut(all(), named('Piet')));
    expect(all().family.members.map(({ name }) => name)).toEqual(['Jan']);
    expect(left()).toBe(1);
  });

  test('puts children without a day of birth in another order', () => {
    const { all, step, put, newId, named } = drawing();
    const els = put('Els');
    for (const name of ['A', 'B', 'C']) step(addChild(all(), { parent: els }, somebody('man', { name }), newId));
    const children = () => all().childrenOf(all().couplesOf(els)[0]!.id);
    step(reorder(children(), children()[2]!.id, -1));
    expect(children().map(({ memberId }) => memberId)).toEqual([named('A'), named('C'), named('B')]);
    expect(reorder(children(), children()[0]!.id, -1)).toEqual([]);
  });

  test('moves somebody from one home to another, and an empty home goes', () => {
    const { all, step, put, newId } = drawing();
    const els = put('Els');
    step(putInHome(all(), els, { name: 'Bij Els' }, newId));
    step(putInHome(all(), els, { name: 'Flat' }, newId));
    expect(all().family.homes).toMatchObject([{ name: 'Flat', memberIds: [els] }]);
    step(putInHome(all(), els, null, newId));
    expect(all().family.homes).toEqual([]);
  });

  test('draws one feeling between two, whoever it was drawn from', () => {
    const { all, step, put, newId } = drawing();
    const [els, jan] = [put('Els'), put('Jan', 'man')];
    step(setFeeling(all(), els, jan, 'close', newId));
    step(setFeeling(all(), jan, els, 'cut-off', newId));
    expect(all().family.feelings).toMatchObject([{ from: els, to: jan, feeling: 'cut-off' }]);
    step(setFeeling(all(), jan, els, null, newId));
    expect(all().family.feelings).toEqual([]);
  });
});

test('everything about somebody is told, in both languages', () => {
  const { all, step, put, newId, named } = drawing();
  const els = put('Els');
  step(addPartner(all(), els, somebody('man', { name: 'Jan', hasDied: true, hasIllness: true }), 'together', newId));
  expect(memberWords(all(), named('Jan'), 'nl')).toBe('Jan. Overleden. Lang ziek. Samen met Els.');
  expect(memberWords(all(), named('Jan'), 'en')).toBe('Jan. Died. Long illness. Together with Els.');
});
