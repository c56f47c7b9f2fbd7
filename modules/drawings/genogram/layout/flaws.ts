import type { Family } from '../domain.ts';
import type { GenogramLayout } from '../layout.ts';
import type { Spot } from '../../picture/spots.ts';
import { familyBox } from '../measures.ts';

// What the tests look for in a lay-out, worked out from what is drawn alone.

interface Segment {
  couple: string;
  a: Spot;
  b: Spot;
  /** The child that a line comes down on with its last part. */
  goal?: string;
}

function segmentsOf(layout: GenogramLayout): Segment[] {
  const lines = [
    ...layout.couples.map(({ id, points }) => ({ couple: id, points, goal: undefined })),
    ...layout.stems.flatMap((stem) => stem.lines.map((points) => ({ couple: stem.coupleId, points, goal: undefined }))),
    ...layout.descents.map(({ coupleId, points, memberId }) => ({ couple: coupleId, points, goal: memberId })),
  ];
  return lines.flatMap(({ couple, points, goal }) =>
    points.slice(1).map((b, index): Segment => {
      const isLast = index === points.length - 2;
      return { couple, a: points[index]!, b, ...(isLast && goal !== undefined ? { goal } : {}) };
    }),
  );
}

const turn = (a: Spot, b: Spot, c: Spot) => Math.sign(round((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)));
const round = (value: number) => (Math.abs(value) < 1e-6 ? 0 : value);

const isOn = ({ a, b }: Segment, c: Spot) =>
  turn(a, b, c) === 0 &&
  Math.min(a.x, b.x) - 1e-6 <= c.x &&
  c.x <= Math.max(a.x, b.x) + 1e-6 &&
  Math.min(a.y, b.y) - 1e-6 <= c.y &&
  c.y <= Math.max(a.y, b.y) + 1e-6;

const cross = (s: Segment, t: Segment) =>
  turn(s.a, s.b, t.a) * turn(s.a, s.b, t.b) < 0 && turn(t.a, t.b, s.a) * turn(t.a, t.b, s.b) < 0;

const touch = (s: Segment, t: Segment) => isOn(s, t.a) || isOn(s, t.b) || isOn(t, s.a) || isOn(t, s.b);

/** How often lines of different couples cross, and which of them touch or lie over each other. */
export function crossingsOf(layout: GenogramLayout): { crossings: number; over: string[] } {
  const segments = segmentsOf(layout);
  let crossings = 0;
  const over: string[] = [];
  segments.forEach((one, index) => {
    for (const other of segments.slice(index + 1)) {
      if (one.couple === other.couple) continue;
      if (cross(one, other)) crossings += 1;
      else if (touch(one, other)) over.push(`${one.couple} ${other.couple}`);
    }
  });
  return { crossings, over };
}

/** Who lie over each other, and which lines run through a sign or a name. */
export function overlapsOf(family: Family, layout: GenogramLayout): string[] {
  const boxes = family.members.map(({ id, name }) => {
    const { x, y } = layout.spots.get(id) ?? { x: NaN, y: NaN };
    const { left, right, top, bottom } = familyBox(name === '', layout.measures);
    return { id, left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });
  const people = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom))
      .map((b) => `${a.id} ${b.id}`),
  );
  const partners = new Map(family.couples.map(({ id, one, other }) => [id, [one, other]]));
  const through = segmentsOf(layout).flatMap(({ couple, a, b, goal }) =>
    boxes
      .filter(({ id }) => id !== goal && !partners.get(couple)!.includes(id))
      .filter(
        ({ left, right, top, bottom }) =>
          Math.max(a.x, b.x) > left + 0.5 &&
          Math.min(a.x, b.x) < right - 0.5 &&
          Math.max(a.y, b.y) > top + 0.5 &&
          Math.min(a.y, b.y) < bottom - 0.5,
      )
      .map(({ id }) => `${couple} through ${id}`),
  );
  return [...people, ...through];
}

/** Who or what is not drawn. */
export function lostIn(family: Family, layout: GenogramLayout): string[] {
  const isDrawn = new Set([
    ...[...layout.spots].filter(([, { x, y }]) => Number.isFinite(x + y)).map(([id]) => id),
    ...layout.couples.filter(({ points }) => points.length > 1).map(({ id }) => id),
    ...layout.descents.filter(({ points }) => points.length > 1).map(({ id }) => id),
  ]);
  return [...family.members, ...family.couples, ...family.children]
    .map(({ id }) => id)
    .filter((id) => !isDrawn.has(id));
}

/** Children who do not stand below their parents, and brothers and sisters who are not in their order. */
export function outOfPlace(family: Family, layout: GenogramLayout): string[] {
  const couples = new Map(family.couples.map((couple) => [couple.id, couple]));
  return family.children.flatMap(({ coupleId, memberId }) => {
    const { one, other } = couples.get(coupleId)!;
    const y = layout.spots.get(memberId)!.y;
    return [one, other].filter((id) => id !== null && layout.spots.get(id)!.y >= y).map((id) => `${memberId} ${id}`);
  });
}

/** Homes that leave out somebody who lives there, or go through somebody who does not. */
export function wrongHomes(family: Family, layout: GenogramLayout): string[] {
  const isWithin = (rounds: readonly (readonly Spot[])[], { x, y }: Spot) =>
    rounds
      .flatMap((round) => round.map((a, index) => ({ a, b: round[(index + 1) % round.length]! })))
      .filter(({ a, b }) => a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)).length %
      2 ===
    1;
  return family.homes.flatMap(({ id, memberIds }) => {
    const rounds = layout.homes.find((home) => home.id === id)?.outlines ?? [];
    return family.members
      .filter((member) => {
        const spot = layout.spots.get(member.id)!;
        const { left, right, top, bottom } = familyBox(member.name === '', layout.measures);
        const corners = [left, 0, right].flatMap((x) =>
          [top, 0, bottom].map((y) => ({ x: spot.x + x, y: spot.y + y })),
        );
        const count = corners.filter((corner) => isWithin(rounds, corner)).length;
        return count !== (memberIds.includes(member.id) ? corners.length : 0);
      })
      .map((member) => `${id} ${member.id}`);
  });
}

/** Brothers and sisters of whom an elder one stands further right. */
export function outOfOrder(family: Family, layout: GenogramLayout): string[] {
  return family.couples.flatMap(({ id }) => {
    const kids = family.children.filter(({ coupleId }) => coupleId === id).toSorted((a, b) => a.order - b.order);
    const across = kids.map(({ memberId }) => layout.spots.get(memberId)!.x);
    return kids.filter((_, index) => index > 0 && across[index]! <= across[index - 1]!).map((kid) => kid.id);
  });
}
