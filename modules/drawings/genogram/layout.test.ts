import { expect, test } from 'vitest';
import type { Family } from './domain.ts';
import { layOutFamily, type GenogramLayout } from './layout.ts';
import { crossingsOf, overlapsOf, wrongHomes } from './layout/flaws.ts';
import { chances, FamilyMaker } from './layout/made-families.ts';
import { narrow, wide } from './measures.ts';

/**
 * A family in words: each line a couple, `&` between the partners (or one name), and after the colon their children, the
 * eldest first; `~` before a foster child, `=` before identical twins.
 */
function told(lines: string, homes: Record<string, string> = {}): Family {
  const make = new FamilyMaker(chances(1));
  const ids = new Set<string>();
  const person = (name: string) => {
    if (!ids.has(name)) make.somebody({ id: name, name });
    ids.add(name);
    return name;
  };
  for (const [order, line] of lines.trim().split('\n').entries()) {
    const [partners = '', children = ''] = line.split(':');
    const [one, other] = partners.split('&').map((name) => person(name.trim()));
    const couple = make.couple(one!, other ?? null, order);
    for (const [index, child] of children.trim().split(/\s+/).filter(Boolean).entries()) {
      const twins = child.startsWith('=') ? { group: `${couple} twins`, isIdentical: true } : null;
      const bond = child.startsWith('~') ? 'foster' : 'born';
      make.child(couple, person(child.replace(/^[~=]/, '')), index, { bond, twins });
    }
  }
  return make.done({
    homes: Object.entries(homes).map(([id, names]) => ({ id, part: 'home', name: id, memberIds: names.split(' ') })),
  });
}

/** The rows from top to bottom, everybody from left to right. */
function rowsOf({ spots, rows }: GenogramLayout): string[] {
  const all = [...spots].toSorted(([, a], [, b]) => a.x - b.x).map(([id]) => id);
  const count = 1 + Math.max(...rows.values());
  return Array.from({ length: count }, (_, row) => all.filter((id) => rows.get(id) === row).join(' '));
}

const clean = { crossings: 0, over: [] };

test('three generations: parents above the middle of their children, both families side by side', () => {
  const layout = layOutFamily(
    told(`
      Opa & Oma: Jan Els Kees
      Piet & Truus: Rie Bob
      Kees & Rie: Anna Tom Sara`),
  );
  expect(rowsOf(layout)).toEqual(['Opa Oma Piet Truus', 'Jan Els Kees Rie Bob', 'Anna Tom Sara']);
  expect(crossingsOf(layout)).toEqual(clean);
  const x = (name: string) => layout.spots.get(name)!.x;
  expect((x('Kees') + x('Rie')) / 2).toBeCloseTo(x('Tom'), 0);
  expect(x('Tom') - x('Anna')).toBeCloseTo(x('Sara') - x('Tom'), 0);
});

test('a new family of two partners who both have children already: each child below its own two parents', () => {
  const family = told(
    `
      Ans & Bert: Eva Fem
      Bert & Carla: Gijs
      Carla & Dirk: Iet`,
    { thuis: 'Bert Carla Gijs Iet' },
  );
  const layout = layOutFamily(family);
  expect(rowsOf(layout)).toEqual(['Ans Bert Carla Dirk', 'Eva Fem Gijs Iet']);
  expect(crossingsOf(layout)).toEqual(clean);
  expect(layout.homes).toMatchObject([{ id: 'thuis', outlines: [expect.anything()] }]);
  expect(wrongHomes(family, layout)).toEqual([]);
});

test('twins fork from one point, identical ones with a bar between their lines', () => {
  const layout = layOutFamily(told('Vader & Moeder: Aad =Bo =Bas Cor'));
  expect(rowsOf(layout)).toEqual(['Vader Moeder', 'Aad Bo Bas Cor']);
  const from = (name: string) => layout.descents.find(({ memberId }) => memberId === name)!.points[0];
  expect(from('Bo')).toEqual(from('Bas'));
  expect(from('Aad')!.y).toBeLessThan(from('Bo')!.y);
  expect(layout.twinBars).toHaveLength(1);
});

test('a foster child in another household hangs on both couples and stands with the family it was born in', () => {
  const layout = layOutFamily(
    told(`
      Gré & Henk: Piet Quirijn
      Piet & Mia: Kim Koos
      Quirijn & Nel: ~Koos Loes`),
  );
  expect(rowsOf(layout).at(-1)).toBe('Kim Koos Loes');
  expect(
    layout.descents
      .filter(({ memberId }) => memberId === 'Koos')
      .map(({ bond }) => bond)
      .toSorted(),
  ).toEqual([...['born', 'foster']]);
  expect(crossingsOf(layout)).toEqual(clean);
});

test('cousins who marry: one circle of lines, and none crosses', () => {
  const layout = layOutFamily(
    told(`
      Opa & Oma: Ad Bea
      Ad & Xandra: Cas Coen
      Bea & Ynte: Dora Dirk
      Coen & Dora: Eef`),
  );
  expect(rowsOf(layout)[2]).toBe('Cas Coen Dora Dirk');
  expect(crossingsOf(layout)).toEqual(clean);
});

test('several partners in their order; the line to who does not stand beside goes below', () => {
  const layout = layOutFamily(
    told(`
      Xander & Pia: Ab
      Xander & Rie
      Xander & Sien: Ben`),
  );
  expect(rowsOf(layout)[0]).toBe('Pia Xander Rie Sien');
  expect(crossingsOf(layout)).toEqual(clean);
  const heights = layout.couples.map(({ points }) => Math.max(...points.map(({ y }) => y)));
  expect(heights.filter((y) => y > 0)).toHaveLength(1);
});

test('an uncle who marries his niece stands beside her, below his parents', () => {
  const layout = layOutFamily(
    told(`
      Gijs & Hanna: Udo Sil
      Sil & Sam: Nora
      Udo & Nora: Kees`),
  );
  expect(layout.rows.get('Udo')).toBe(layout.rows.get('Nora'));
  expect(layout.rows.get('Nora')).toBe(2);
});

test('who is their own grandparent is drawn, and so is the partner of a mother and her daughter', () => {
  const circle = told(`
    Ada & Bob: Cas
    Cas & Doe: Ada`);
  expect(overlapsOf(circle, layOutFamily(circle))).toEqual([]);
  const both = told(`
    Mia: Dora
    Hugo & Mia: Kim
    Hugo & Dora: Loek`);
  const layout = layOutFamily(both);
  expect(layout.spots.get('Dora')!.y).toBeGreaterThan(layout.spots.get('Mia')!.y);
  expect(layout.couples).toHaveLength(3);
});

test('who belongs to nobody stands aside; an animal stands with whom it lives', () => {
  const make = new FamilyMaker(chances(3));
  const [mother, child, cat] = ['Moeder', 'Kind', 'Kat', 'Vriend'].map((id) => make.somebody({ id, name: id }));
  make.child(make.couple(mother!, null), child!, 0);
  const home = { id: 'thuis', part: 'home' as const, name: 'thuis', memberIds: [mother!, child!, cat!] };
  const layout = layOutFamily(make.done({ homes: [home] }));
  expect(rowsOf(layout)).toEqual(['Moeder Vriend', 'Kind Kat']);
  expect(layout.homes[0]!.outlines).toHaveLength(1);
});

test('nobody at all, and only people without a tie, are a lay-out too', () => {
  const { extent } = layOutFamily(new FamilyMaker(chances(1)).done());
  expect(extent.right).toBeGreaterThan(extent.left);
  const make = new FamilyMaker(chances(1));
  for (let count = 0; count < 20; count += 1) make.somebody();
  const family = make.done();
  expect(overlapsOf(family, layOutFamily(family))).toEqual([]);
});

test('the same family gives the same lay-out', () => {
  const family = () => told('Vader & Moeder: Aad Bo\nAad & Kim: Loek');
  expect(layOutFamily(family())).toEqual(layOutFamily(family()));
});

test('on a phone everything is narrower by the room that one line of name leaves', () => {
  const family = told('Vader & Moeder: Aad Bo Cor');
  expect(overlapsOf(family, layOutFamily(family, narrow))).toEqual([]);
  const height = ({ extent }: GenogramLayout) => extent.bottom - extent.top;
  expect(height(layOutFamily(family, narrow))).not.toBe(height(layOutFamily(family, wide)));
});
