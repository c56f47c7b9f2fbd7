import { expect, test } from 'vitest';
import { layOutFamily } from './layout.ts';
import { overlapsOf, lostIn, outOfPlace } from './layout/flaws.ts';
import { chances, tellableFamily } from './layout/made-families.ts';

test('nobody lies over somebody else, nobody is lost, and every child stands below its parents', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const family = tellableFamily(chances(seed));
    const layout = layOutFamily(family);
    expect([...overlapsOf(family, layout), ...lostIn(family, layout), ...outOfPlace(family, layout)]).toEqual([]);
  }
});
