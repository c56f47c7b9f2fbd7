import type { Box, Spot } from '../../picture/spots.ts';
import { familyBox, footOf, type FamilyMeasures } from '../measures.ts';

// The way of a line of feeling: gently curved, so that it is told apart from the straight lines of the family, and clear
// of people where it can be.

export interface Curve {
  from: Spot;
  bend: Spot;
  to: Spot;
}

interface Standing extends Spot {
  id: string;
  name: string;
  hasYears: boolean;
}

interface Placed {
  id: string;
  box: Box;
}

const bends = [0.18, -0.18, 0.32, -0.32, 0.5, -0.5, 0.75, -0.75, 1, -1];
const steps = 28;

export const curveAt = ({ from, bend, to }: Curve, at: number): Spot => ({
  x: (1 - at) ** 2 * from.x + 2 * at * (1 - at) * bend.x + at ** 2 * to.x,
  y: (1 - at) ** 2 * from.y + 2 * at * (1 - at) * bend.y + at ** 2 * to.y,
});

/** Room for the curves of all feelings, drawn one after another. */
export class FeelingRoom {
  readonly #people: ReadonlyMap<string, Standing>;
  readonly #boxes: readonly Placed[];
  readonly #measures: FamilyMeasures;
  readonly #drawn: Spot[] = [];

  constructor(people: readonly Standing[], measures: FamilyMeasures) {
    this.#people = new Map(people.map((one) => [one.id, one]));
    this.#measures = measures;
    this.#boxes = people.map((one) => {
      const { left, right } = familyBox(one.name === '', measures);
      const foot = footOf(one, measures);
      return {
        id: one.id,
        box: { left: one.x + left, right: one.x + right, top: one.y - measures.sign - 6, bottom: one.y + foot + 4 },
      };
    });
  }

  between(from: string, to: string): Curve | undefined {
    const [a, b] = [this.#people.get(from), this.#people.get(to)];
    if (!a || !b) return undefined;
    const boxes = this.#near(a, b);
    let best: { curve: Curve; cost: number } | undefined;
    for (const bend of bends) {
      const curve = this.#curve(a, b, bend);
      const cost = this.#costOf(curve, [from, to], boxes) + Math.abs(bend) * 6;
      if (!best || cost < best.cost) best = { curve, cost };
    }
    for (let at = 0; at <= steps; at += 1) this.#drawn.push(curveAt(best!.curve, at / steps));
    return best!.curve;
  }

  /** Who may stand in the way: of a large family most do not. */
  #near(a: Spot, b: Spot): readonly Placed[] {
    const reach = Math.hypot(b.x - a.x, b.y - a.y) / 2 + 40;
    const [left, right, top, bottom] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
    return this.#boxes.filter(
      ({ box }) =>
        box.right > left - reach && box.left < right + reach && box.bottom > top - reach && box.top < bottom + reach,
    );
  }

  /** From the edge of one sign to that of the other. */
  #curve(a: Spot, b: Spot, by: number): Curve {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const aside = Math.sign(by) * Math.max(Math.abs(by) * length, 34);
    // Above the people of one row rather than through their names.
    const up = b.x < a.x ? 1 : -1;
    const bend = {
      x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * aside * up,
      y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * aside * up,
    };
    const edge = ({ x, y }: Spot): Spot => {
      const away = Math.hypot(bend.x - x, bend.y - y) || 1;
      const r = this.#measures.sign + 8;
      return { x: x + ((bend.x - x) / away) * r, y: y + ((bend.y - y) / away) * r };
    };
    return { from: edge(a), bend, to: edge(b) };
  }

  #costOf(curve: Curve, ends: readonly string[], boxes: readonly Placed[]): number {
    let cost = 0;
    for (let at = 0; at <= steps; at += 1) {
      const { x, y } = curveAt(curve, at / steps);
      for (const { id, box } of boxes) {
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
        // Beside one's own sign is where the line has to be; not in one's own name.
        const isOwn = ends.includes(id);
        const isName = y > box.top + 2 * this.#measures.sign + 12;
        cost += !isOwn ? 3 : isName ? 2 : 0.2;
      }
      if (this.#drawn.some((spot) => Math.hypot(spot.x - x, spot.y - y) < 8)) cost += 0.7;
    }
    return cost;
  }
}
