import { nameHalf, namedSign } from '../people/sign-marks.ts';
import { words, type Frame, type Group, type Mark, type Picture } from '../../../platform/picture/marks.ts';
import { middleMarks } from '../picture/middle-marks.ts';
import { nameLines } from '../picture/name-lines.ts';
import { signs } from '../picture/signs.ts';
import type { Box, Spot } from '../picture/spots.ts';
import type { OnMap } from './domain.ts';
import { boxAt, ringNameBox, type Layout } from './layout.ts';
import { atAngle, type Sector } from './sectors.ts';

// The network map as plain marks.

type What = 'ground' | 'slice' | 'ring-name' | 'figure' | 'middle';

export interface MapDrawn extends Picture<What> {
  layout: Layout;
}

/** What stands in the middle, and what the circles and the slices are called. */
export interface Around {
  middle: string;
  rings: readonly string[];
  sliceName: (area: Sector['area']) => string;
}

const round = (value: number) => Math.round(value * 10) / 10;
const placeOf = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;

/** Circles, and the lines between slices. */
function groundMarks({ bands, sectors }: Layout): Mark[] {
  const [inner, outer] = [bands[0]!.from, bands.at(-1)!.to];
  return [
    ...bands.map(({ to }, index): Mark => ({
      ...{ kind: 'path', d: signs.woman(round(to)), stroke: 'ring', width: 1.5 },
      ...(index < bands.length - 1 ? { dash: [2, 6] } : {}),
    })),
    ...(sectors.length > 1 ? sectors : []).map(({ from }): Mark => ({
      ...{ kind: 'path', d: `M${placeOf(atAngle(from, inner))}L${placeOf(atAngle(from, outer))}` },
      ...{ stroke: 'ring', width: 1.5 },
    })),
  ];
}

interface SliceName {
  lines: string[];
  spot: Spot;
  box: Box;
}

const corners = [45, 135, 225, 315] as const;

/** The name of a slice stands outside of the circles, clear of them. */
function sliceNameOf({ from, to }: Sector, name: string, { bands, measures }: Layout): SliceName {
  const { sliceLetters, sliceLongest } = measures;
  const lines = nameLines(name, sliceLongest);
  const [wide, high] = [nameHalf(lines, sliceLetters), (lines.length * (sliceLetters + 3)) / 2];
  // Towards a corner of the frame, where it costs no room, but well within its own slice.
  const half = (from + to) / 2;
  const corner = corners.toSorted((one, other) => Math.abs(one - half) - Math.abs(other - half))[0]!;
  const pull = Math.min((to - from) / 4, Math.abs(corner - half));
  const way = atAngle(Math.abs(corner - half) < 40 ? half + Math.sign(corner - half) * pull : half, 1);
  const away = bands.at(-1)!.to + 18 + Math.abs(way.x) * wide + Math.abs(way.y) * high;
  return {
    ...{ lines, spot: { x: Math.round(way.x * away), y: Math.round(way.y * away) } },
    box: { left: -wide, right: wide, top: -high, bottom: high },
  };
}

/** A coloured edge along the slice, and its name. */
function sliceMarks(sector: Sector, { lines, spot }: SliceName, { bands, measures }: Layout): Mark[] {
  const radius = round(bands.at(-1)!.to + 6);
  // A whole circle has no beginning and no end; then it stops just before it meets itself.
  const to = Math.min(sector.to - 0.6, sector.from + 359);
  const [begin, end] = [atAngle(sector.from + 0.6, radius), atAngle(to, radius)];
  const isLong = to - sector.from > 180 ? 1 : 0;
  const step = measures.sliceLetters + 3;
  return [
    {
      ...{ kind: 'path', d: `M${placeOf(begin)}A${radius} ${radius} 0 ${isLong} 1 ${placeOf(end)}` },
      ...{ stroke: sector.area, width: 8 },
    },
    ...lines.map((line, index) =>
      words(
        spot.x,
        round(spot.y + measures.sliceLetters * 0.35 + (index - (lines.length - 1) / 2) * step),
        line,
        measures.sliceLetters,
        true,
      ),
    ),
  ];
}

/** What a circle is called; the line that runs there is left open around the words. */
function ringNameMarks(name: string): Mark[] {
  const { left, right, top, bottom } = ringNameBox;
  return [
    { kind: 'path', d: `M${left} ${top}H${right}V${bottom}H${left}Z`, fill: 'paper' },
    words(0, 6, name, 17, false, 'soft'),
  ];
}

/** Everything in sight, and some room around it. */
function frameOf({ bands }: Layout, names: readonly SliceName[]): Frame {
  const edge = bands.at(-1)!.to + 12;
  const boxes = [
    { left: -edge, right: edge, top: -edge, bottom: edge },
    ...names.map(({ box, spot }) => boxAt(box, spot)),
  ];
  const left = Math.floor(Math.min(...boxes.map((box) => box.left))) - 8;
  const top = Math.floor(Math.min(...boxes.map((box) => box.top))) - 8;
  const right = Math.ceil(Math.max(...boxes.map((box) => box.right))) + 8;
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + 8;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The whole picture: circles, slices and their names, people, and the middle on top. */
export function drawMap(placed: readonly OnMap[], { middle, rings, sliceName }: Around, layout: Layout): MapDrawn {
  const { measures, ringNames, sectors, spots } = layout;
  const named = sectors.map((sector) => ({ sector, name: sliceNameOf(sector, sliceName(sector.area), layout) }));
  const still = { x: 0, y: 0 };
  return {
    layout,
    frame: frameOf(
      layout,
      named.map(({ name }) => name),
    ),
    groups: [
      { id: 'ground', what: 'ground', ...still, marks: groundMarks(layout) },
      ...named.map(({ sector, name }): Group<What> => ({
        ...{ id: sector.area, what: 'slice', ...still, marks: sliceMarks(sector, name, layout) },
      })),
      ...ringNames.map((spot, index): Group<What> => ({
        ...{ id: `ring-${index + 1}`, what: 'ring-name', ...spot },
        marks: ringNameMarks(rings[index] ?? ''),
      })),
      ...placed.map((one): Group<What> => ({
        ...{ id: one.id, what: 'figure', ...(spots.get(one.id) ?? still), marks: namedSign(one, measures) },
      })),
      { id: 'middle', what: 'middle', ...still, marks: middleMarks(middle, measures) },
    ],
  };
}
