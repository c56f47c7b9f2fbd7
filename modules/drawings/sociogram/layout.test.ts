import { describe, expect, test } from 'vitest';
import type { Placed } from './domain.ts';
import { cardAt, layOut, placeAt } from './layout.ts';
import { close, column, wide, type Measures } from './measures.ts';
import { drawSociogram } from './picture.ts';

const contact = (id: number, more: Partial<Placed> = {}): Placed => ({
  ...{ id: `contact-${id}`, part: 'contact', name: `Iemand ${id}`, role: '', personId: null },
  ...{ together: '', gives: '', costs: '', rank: id },
  ...more,
});

/** The same numbers every time. */
function chances(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const said = ['', 'koken', 'elke dinsdag samen wandelen door het park en daarna koffie bij de molen'];

/** Cards over each other, over the resident, or out of the frame. */
function flaws(contacts: readonly Placed[], measures: Measures): string[] {
  const layout = layOut(contacts, measures);
  const { frame } = drawSociogram({ contacts, pairs: [] }, 'Truus', layout);
  const boxes = [
    ...[...layout.cards].map(([id, { x, y, height }]) => ({ id, x, y, high: height / 2, wide: measures.card / 2 })),
    { id: 'middle', ...layout.middle, high: measures.middle, wide: measures.middle },
  ];
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < a.wide + b.wide && Math.abs(a.y - b.y) < a.high + b.high)
      .map((b) => `${a.id} over ${b.id}`),
  );
  const out = boxes
    .filter(
      ({ x, y, wide: aside, high }) =>
        Math.abs(x) + aside > frame.width / 2 || y - high < frame.y || y + high > frame.y + frame.height,
    )
    .map(({ id }) => `${id} out of sight`);
  return [...over, ...out];
}

test('three hundred drawings of up to twenty contacts: no card over another, over the resident or out of sight', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const chance = chances(seed);
    const contacts = Array.from({ length: 1 + chance(20) }, (_, id) =>
      contact(id, {
        name: chance(2) === 0 ? 'Anna' : 'Meneer Van den Heuvel-Eijsinga van hiernaast',
        ...{ together: said[chance(3)]!, gives: said[chance(3)]!, costs: said[chance(3)]! },
      }),
    );
    for (const measures of [wide, close, column]) expect(flaws(contacts, measures), `seed ${seed}`).toEqual([]);
  }
});

test('three hundred contacts all get a place', () => {
  expect(
    flaws(
      Array.from({ length: 300 }, (_, id) => contact(id)),
      close,
    ),
  ).toEqual([]);
});

describe.each([
  ['beside the resident', wide],
  ['in one column', column],
] as const)('a card %s', (_, measures) => {
  const contacts = Array.from({ length: 7 }, (__, id) => contact(id));
  const layout = layOut(contacts, measures);

  test('that is put down where it stood, stays there', () => {
    for (const [place, one] of contacts.entries()) {
      const others = contacts.filter(({ id }) => id !== one.id);
      expect(placeAt(layout.cards.get(one.id)!, others, layout)).toBe(place);
    }
  });

  test('is found under a finger, and never under itself', () => {
    for (const { id } of contacts) {
      expect(cardAt(layout.cards.get(id)!, layout, 'nobody')).toBe(id);
      expect(cardAt(layout.cards.get(id)!, layout, id)).toBeUndefined();
    }
  });
});

test('what is not told has no sign; what is told has one, and not by its colour alone', () => {
  const signsOf = (more: Partial<Placed>) => {
    const contacts = [contact(1, more)];
    const { groups } = drawSociogram({ contacts, pairs: [] }, 'Truus', layOut(contacts));
    const tie = groups.find(({ what }) => what === 'tie')!.marks;
    return tie.flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [mark] : []));
  };
  expect(signsOf({}).map(({ stroke }) => stroke)).toEqual(['ring']);
  const [plus, minus] = [signsOf({ gives: 'rust' }), signsOf({ costs: 'ruzie' })];
  expect(plus.every(({ stroke }) => stroke === 'gives')).toBe(true);
  expect(minus.every(({ stroke }) => stroke === 'costs')).toBe(true);
  expect(minus.some(({ dash }) => dash)).toBe(true);
  expect(plus.some(({ dash }) => dash)).toBe(false);
});

test('of many contacts, what they give and cost stands on the cards alone, so that one sees who knows whom', () => {
  const contacts = Array.from({ length: 9 }, (_, id) => contact(id, { gives: 'rust', costs: 'ruzie' }));
  const { groups } = drawSociogram({ contacts, pairs: [] }, 'Truus', layOut(contacts));
  const strokes = (what: string) =>
    new Set(
      groups
        .filter((group) => group.what === what)
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke ? [mark.stroke] : []))),
    );
  expect(strokes('tie')).toEqual(new Set(['ring']));
  expect(strokes('contact')).toEqual(new Set(['ink', 'gives', 'costs']));
});
