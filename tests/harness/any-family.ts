import fc from 'fast-check';
import {
  childBonds,
  coupleBonds,
  familyOf,
  feelings,
  memberMarks,
  type Family,
  type FamilyPart,
  type When,
} from '../../modules/drawings/genogram/domain.ts';

// Families of every kind, for the tests that hold for all of them.

const uuid = (kind: number, index: number) =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** Texts with all that is special to GEDCOM or to writing: slashes, @, spaces, other scripts, marks, signs of two units. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom('@', '@@', '@I1@', '@VOID@', '/', ' / ', '  ', ' ', '0 INDI', 'CONC', '_KT_NAME', '#', '(', '"', '“'),
  fc.constantFrom(
    'محمد بن علي',
    'שרה כהן',
    '👩‍👩‍👧‍👦',
    'é',
    'e\u0301',
    'Søren',
    '李小龍',
    'ß',
    '\u00A0',
    '\u200D',
    '\u2215',
    '…',
  ),
);
const line = (longest: number) =>
  fc
    .array(piece, { maxLength: longest / 4 })
    .map((pieces) => pieces.join('').replaceAll(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/gu, ''))
    .map((text) => [...text].reduce((whole, sign) => (whole.length + sign.length > longest ? whole : whole + sign), ''))
    .map((text) => text.trim());

const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, date]) => {
    const parts = [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))];
    return fc.constantFrom(1, 2, 3).map((precise) => parts.slice(0, precise).join('-'));
  });
const when: fc.Arbitrary<When | null> = fc.option(
  fc.record({ at: fc.oneof(day, fc.constantFrom('2000-02-29', '1999-12-31', '1900')), isAbout: fc.boolean() }),
);

const member = fc
  .record({
    part: fc.constant('member' as const),
    name: line(80),
    mark: fc.constantFrom(...memberMarks),
    born: when,
    died: when,
    hasDied: fc.boolean(),
    hasIllness: fc.boolean(),
    hasAddiction: fc.boolean(),
    note: fc.oneof(line(200), fc.constantFrom('', '@'.repeat(200), '@ '.repeat(99) + '@', 'é'.repeat(200))),
    personId: fc.option(fc.uuid()),
  })
  .map((one) => ({ ...one, hasDied: one.hasDied || one.died !== null }));

/** Families as the drawing holds them: children come after their parents in the row, so that nobody descends from themselves. */
export const anyFamily: fc.Arbitrary<Family> = fc.array(member, { minLength: 1, maxLength: 9 }).chain((members) => {
  const count = members.length;
  const who = fc.nat({ max: count - 1 });
  const couple = fc.record({
    one: who,
    other: fc.option(who),
    bond: fc.constantFrom(...coupleBonds),
    since: when,
    until: when,
    order: fc.nat({ max: 99 }),
    children: fc.array(
      fc.record({
        who,
        bond: fc.constantFrom(...childBonds),
        order: fc.nat({ max: 99 }),
        twins: fc.option(fc.record({ group: fc.nat({ max: 2 }), isIdentical: fc.boolean() })),
      }),
      { maxLength: 5 },
    ),
  });
  const feeling = fc.record({ from: who, to: who, feeling: fc.constantFrom(...feelings) });
  const home = fc.record({ name: line(80), who: fc.array(who, { maxLength: 5 }) });
  return fc
    .record({
      couples: fc.array(couple, { maxLength: 5 }),
      feelings: fc.array(feeling, { maxLength: 4 }),
      homes: fc.array(home, { maxLength: 3 }),
    })
    .map((drawn) => {
      const parts: { id: string; content: FamilyPart }[] = members.map((content, index) => ({
        id: uuid(1, index),
        content,
      }));
      for (const [at, { one, other, children, ...rest }] of drawn.couples.entries()) {
        const coupleId = uuid(2, at);
        const pair = { one: uuid(1, one), other: other === null ? null : uuid(1, other) };
        parts.push({ id: coupleId, content: { part: 'couple', ...pair, ...rest } });
        for (const [index, child] of children.entries()) {
          if (child.who <= Math.max(one, other ?? 0)) continue;
          const twins = child.twins && { ...child.twins, group: uuid(4 + at, child.twins.group) };
          const content = { part: 'child' as const, coupleId, memberId: uuid(1, child.who), bond: child.bond };
          parts.push({ id: uuid(3, at * 100 + index), content: { ...content, order: child.order, twins } });
        }
      }
      for (const [index, { from, to, feeling: felt }] of drawn.feelings.entries())
        parts.push({
          id: uuid(20, index),
          content: { part: 'feeling', from: uuid(1, from), to: uuid(1, to), feeling: felt },
        });
      for (const [index, { name, who: inside }] of drawn.homes.entries())
        parts.push({
          id: uuid(21, index),
          content: { part: 'home', name, memberIds: inside.map((one) => uuid(1, one)) },
        });
      return familyOf(parts);
    });
});

/** A family with its ids told by place, without who they are here: two families are the same when this is. */
export function bare(family: Family): unknown {
  const place = new Map([...family.members, ...family.couples].map(({ id }, index) => [id, index]));
  const at = (id: string | null) => (id === null ? null : (place.get(id) ?? -1));
  const groups = new Map<string, number>();
  // A file has the children below their parents, not in the order in which they were drawn.
  const children = family.children.toSorted(
    (a, b) => Number(at(a.coupleId)) - Number(at(b.coupleId)) || Number(at(a.memberId)) - Number(at(b.memberId)),
  );
  const groupOf = (group: string) => groups.get(group) ?? groups.set(group, groups.size).size - 1;
  return {
    members: family.members.map(({ id: _, personId: __, ...member_ }) => member_),
    couples: family.couples.map(({ id: _, one, other, ...couple }) => ({ ...couple, one: at(one), other: at(other) })),
    children: children.map(({ id: _, coupleId, memberId, twins, ...child }) => ({
      ...child,
      coupleId: at(coupleId),
      memberId: at(memberId),
      twins: twins && { ...twins, group: groupOf(twins.group) },
    })),
    feelings: family.feelings.map(({ id: _, from, to, ...feeling }) => ({ ...feeling, from: at(from), to: at(to) })),
    homes: family.homes.map(({ id: _, memberIds, ...home }) => ({ ...home, memberIds: memberIds.map(at) })),
  };
}
