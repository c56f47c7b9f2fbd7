import type { Spot } from '../../picture/spots.ts';
import type { Lines } from './lines.ts';

interface Piece {
  couple: string;
  a: Spot;
  b: Spot;
}

const side = (a: Spot, b: Spot, { x, y }: Spot) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);

/** How often lines of different couples cross in a drawing. */
export function crossingsOf({ couples, stems, descents }: Lines): number {
  const pieces: Piece[] = [];
  const add = (couple: string, points: readonly Spot[]) => {
    for (let at = 1; at < points.length; at += 1) pieces.push({ couple, a: points[at - 1]!, b: points[at]! });
  };
  for (const { id, points } of couples) add(id, points);
  for (const { coupleId, lines } of stems) for (const points of lines) add(coupleId, points);
  for (const { coupleId, points } of descents) add(coupleId, points);
  let count = 0;
  pieces.forEach((one, index) => {
    for (const other of pieces.slice(index + 1)) {
      if (one.couple === other.couple) continue;
      const isThrough = side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0;
      if (isThrough && side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0) count += 1;
    }
  });
  return count;
}
