import { nameLines } from '../picture/name-lines.ts';
import type { Spot } from '../picture/spots.ts';
import type { Contact, Placed } from './domain.ts';
import { wide, type Measures } from './measures.ts';

/** A card around its middle. */
export interface Card extends Spot {
  height: number;
  lines: CardLines;
}

/** What stands on a card, on lines that fit. */
export interface CardLines {
  name: string[];
  together: string[];
  gives: string[];
  costs: string[];
}

export interface Layout {
  measures: Measures;
  /** With few cards there is room for more words, and for what goes over and back. */
  isRoomy: boolean;
  cards: ReadonlyMap<string, Card>;
  middle: Spot;
  /** Of the whole picture, around the same middle as the cards. */
  height: number;
}

/** With more than these, each thing that is said has one line. */
const mostRoomy = 8;
const inset = 14;

export const lineOf = (letters: number) => Math.round(letters * 1.25);

export function cardLines({ name, together, gives, costs }: Contact, measures: Measures, most: number): CardLines {
  const lines = (text: string) => (text === '' ? [] : nameLines(text, measures.longestSmall, most));
  return {
    name: nameLines(name, measures.longest, most),
    ...{ together: lines(together), gives: lines(gives), costs: lines(costs) },
  };
}

/** How high a card is; what it gives and what it costs stand a little apart. */
export function heightOf({ name, together, gives, costs }: CardLines, { letters, small }: Measures): number {
  const blocks = [gives, costs].filter((lines) => lines.length > 0).length;
  const below = together.length + gives.length + costs.length;
  return 2 * inset + name.length * lineOf(letters) + below * lineOf(small) + blocks * 10;
}

/** The top of the first line of a card, from its middle. */
export const topOf = ({ height }: Pick<Card, 'height'>): number => inset - height / 2;

/**
 * Where the cards stand: clockwise around the resident, first down the right side and then up the left; on a phone the
 * first half above the resident and the rest below. No two lie over each other: each stands in a row of its own.
 */
export function layOut(contacts: readonly Placed[], measures: Measures = wide): Layout {
  const isRoomy = contacts.length <= mostRoomy;
  const most = isRoomy ? 2 : 1;
  const sized = contacts.map((contact) => {
    const lines = cardLines(contact, measures, most);
    return { id: contact.id, lines, height: heightOf(lines, measures) };
  });
  const half = Math.ceil(sized.length / 2);
  const [first, second] = [sized.slice(0, half), sized.slice(half)];
  const placed = measures.isColumn
    ? inColumn(first, second, measures)
    : aroundMiddle(first, second.toReversed(), measures);
  return { measures, isRoomy, ...placed };
}

type Placing = Pick<Layout, 'cards' | 'middle' | 'height'>;
type Sized = Omit<Card, 'x' | 'y'> & { id: string };

const stacked = (sized: readonly Sized[], gap: number) =>
  sized.reduce((sum, { height }) => sum + height, 0) + Math.max(0, sized.length - 1) * gap;

/** Cards below each other, from this height on. */
function below(sized: readonly Sized[], from: number, gap: number): (Sized & { y: number })[] {
  let top = from;
  return sized.map((card) => {
    const y = top + card.height / 2;
    top += card.height + gap;
    return { ...card, y };
  });
}

function aroundMiddle(right: readonly Sized[], left: readonly Sized[], measures: Measures): Placing {
  const { width, card, gap, middle } = measures;
  const tall = Math.max(stacked(right, gap), stacked(left, gap), middle * 2 + 64);
  const edge = (width - card) / 2 - 8;
  // Above and below the resident they come nearer, as around a table.
  const free = edge - card / 2 - middle - 70;
  const inwards = (y: number) => Math.round(Math.max(0, Math.min(70, free)) * ((2 * y) / tall) ** 2);
  const cards = [
    ...below(right, -stacked(right, gap) / 2, gap).map((one) => ({ ...one, x: edge - inwards(one.y) })),
    ...below(left, -stacked(left, gap) / 2, gap).map((one) => ({ ...one, x: inwards(one.y) - edge })),
  ];
  return {
    ...{ middle: { x: 0, y: 0 }, height: Math.ceil(tall) + 24 },
    cards: new Map(cards.map(({ id, ...one }) => [id, one])),
  };
}

function inColumn(above: readonly Sized[], under: readonly Sized[], measures: Measures): Placing {
  const { gap, middle } = measures;
  const [high, low] = [stacked(above, gap), stacked(under, gap)];
  const tall = high + low + middle * 2 + gap * 2;
  const at = -tall / 2 + high + gap + middle;
  const cards = [...below(above, -tall / 2, gap), ...below(under, at + middle + gap, gap)];
  return {
    ...{ middle: { x: 0, y: at }, height: Math.ceil(tall) + 24 },
    cards: new Map(cards.map(({ id, ...one }) => [id, { ...one, x: 0 }])),
  };
}

/** Whose card lies at this place; undefined between the cards. */
export const cardAt = ({ x, y }: Spot, { cards, measures }: Layout, besides: string): string | undefined =>
  [...cards].find(
    ([id, card]) =>
      id !== besides && Math.abs(card.x - x) <= measures.card / 2 && Math.abs(card.y - y) <= card.height / 2,
  )?.[0];

/** At which place among the others somebody was put down. */
export function placeAt({ x, y }: Spot, others: readonly Placed[], { cards, measures }: Layout): number {
  const all = others.flatMap(({ id }) => cards.get(id) ?? []);
  if (measures.isColumn) return all.filter((card) => card.y < y).length;
  const right = all.filter((card) => card.x > 0);
  if (x >= 0) return right.filter((card) => card.y < y).length;
  return right.length + all.filter((card) => card.x <= 0 && card.y > y).length;
}
