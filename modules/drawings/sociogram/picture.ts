import { words, type Group, type Mark, type Picture } from '../../../platform/picture/marks.ts';
import { middleMarks } from '../picture/middle-marks.ts';
import type { Spot } from '../picture/spots.ts';
import type { Pair, Placed, Sociogram } from './domain.ts';
import { lineOf, topOf, type Card, type Layout } from './layout.ts';
import { knowsMarks, signMark, tieMarks } from './lines.ts';
import type { Measures } from './measures.ts';

// The sociogram as plain marks.

type What = 'knows' | 'tie' | 'contact' | 'middle';

export interface SociogramDrawn extends Picture<What> {
  layout: Layout;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The card of somebody, around its own middle: who it is, what is done together, what it gives and what it costs. */
function cardMarks({ height, lines }: Card, measures: Measures): Mark[] {
  const { card: width, letters, small } = measures;
  const [left, top, r] = [-width / 2, -height / 2, 14];
  const edge = `M${left + r} ${top}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}Z`;
  const marks: Mark[] = [{ kind: 'path', d: edge, fill: 'paper', stroke: 'ink', width: 2 }];
  let y = topOf({ height });
  const write = (text: string, size: number, x: number, isBold = false) => {
    marks.push({ ...words(round(x), round(y + size * 0.95), text, size, isBold), isFromLeft: true });
    y += lineOf(size);
  };
  for (const line of lines.name) write(line, letters, left + 16, true);
  for (const line of lines.together) write(line, small, left + 16);
  for (const [said, isPlus] of [
    [lines.gives, true],
    [lines.costs, false],
  ] as const) {
    if (said.length === 0) continue;
    y += 10;
    marks.push(...signMark({ x: left + 26, y: y + small * 0.62 }, isPlus, small * 0.52));
    for (const line of said) write(line, small, left + 44);
  }
  return marks;
}

/** The edge of a card that looks at the resident; below its middle a line to another begins. */
function edgeOf({ x, y, height }: Card, { measures: { card, isColumn } }: Layout, isLine: boolean): Spot {
  if (isColumn) return { x: isLine ? card / 2 + 6 : -card / 2, y };
  const clear = isLine ? 6 : 12;
  return { x: x > 0 ? x - card / 2 - clear : x + card / 2 + clear, y: isLine ? y + height * 0.3 : y };
}

function ofTie({ gives, costs }: Placed, card: Card, layout: Layout): Mark[] {
  const { measures, middle } = layout;
  const from = edgeOf(card, layout, false);
  // In a column the lines run together beside the cards; what it gives and costs stands on the cards.
  if (measures.isColumn) {
    const d = `M${round(from.x)} ${round(card.y)}H${round(from.x - 16)}V${round(middle.y)}H${-measures.middle}`;
    return [{ kind: 'path', d, stroke: 'ring', width: 2 }];
  }
  const told = layout.isRoomy ? { gives: gives !== '', costs: costs !== '' } : { gives: false, costs: false };
  return tieMarks({ from, middle, radius: measures.middle + 6, ...told });
}

function ofPair({ one, other, how }: Pair, layout: Layout): Mark[] {
  const { cards, measures } = layout;
  const [a, b] = [cards.get(one.id), cards.get(other.id)];
  if (!a || !b) return [];
  const [from, to] = [edgeOf(a, layout, true), edgeOf(b, layout, true)];
  const away = Math.abs(from.y - to.y);
  if (measures.isColumn) {
    const bend = 16 + Math.min(24, away / 20);
    return knowsMarks(how, [from, { ...from, x: from.x + bend }, { ...to, x: to.x + bend }, to]);
  }
  const free = (measures.width - 2 * measures.card) / 2;
  const isAcross = from.x > 0 !== to.x > 0;
  // Past the resident and not behind them: over their head, or below.
  const [half, past] = [(from.y + to.y) / 2, measures.middle + 18];
  const aroundMiddle = (4 * (half < 0 ? Math.min(half, -past) : Math.max(half, past)) - half) / 3;
  const bend = isAcross ? free * 0.7 : Math.min((free - measures.middle - 12) / 0.75, 40 + away / 3);
  const inwards = ({ x, y }: Spot): Spot => ({ x: x > 0 ? x - bend : x + bend, y: isAcross ? aroundMiddle : y });
  return knowsMarks(how, [from, inwards(from), inwards(to), to]);
}

/** The whole picture: who knows whom, what goes over and back, the cards, and the resident on top. */
export function drawSociogram({ contacts, pairs }: Sociogram, middle: string, layout: Layout): SociogramDrawn {
  const { measures, cards, height } = layout;
  const still = { x: 0, y: 0 };
  const placed = contacts.flatMap((contact) => {
    const card = cards.get(contact.id);
    return card ? [{ contact, card }] : [];
  });
  return {
    layout,
    frame: { x: -measures.width / 2, y: -height / 2, width: measures.width, height },
    groups: [
      ...pairs.map((pair): Group<What> => ({ id: pair.id, what: 'knows', ...still, marks: ofPair(pair, layout) })),
      ...placed.map(({ contact, card }): Group<What> => ({
        ...{ id: contact.id, what: 'tie', ...still, marks: ofTie(contact, card, layout) },
      })),
      ...placed.map(({ contact, card }): Group<What> => ({
        ...{ id: contact.id, what: 'contact', x: card.x, y: card.y, marks: cardMarks(card, measures) },
      })),
      { id: 'middle', what: 'middle', ...layout.middle, marks: middleMarks(middle, measures) },
    ],
  };
}
