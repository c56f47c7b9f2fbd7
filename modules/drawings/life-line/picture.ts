import type { Group, Mark, Picture } from '../../../platform/picture/marks.ts';
import { words } from '../../../platform/picture/marks.ts';
import type { LifeEvent } from './domain.ts';
import type { InTime } from './order.ts';
import type { Bar, Box, Label, Layout, Spot } from './places.ts';

// The life line as plain marks.

type What = 'ground' | 'bar' | 'time' | 'stem' | 'event';

export interface LifeLineDrawn extends Picture<What> {
  layout: Layout;
}

/** What is written on the line itself. */
export interface LineWords {
  today: string;
  good: string;
  hard: string;
}

const round = (value: number) => Math.round(value * 10) / 10;
const circle = (r: number) => `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
const diamond = (r: number) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;

const toneOf = (feeling: number, isOpen: boolean) =>
  isOpen || feeling === 0 ? 'paper' : feeling > 0 ? 'own' : 'formal';

/** The sign of an event, around its own place. */
export function signMarks(
  { feeling, isTurningPoint, isBirth }: Pick<LifeEvent, 'feeling' | 'isTurningPoint' | 'isBirth'>,
  isOpen: boolean,
  radius: number,
): Mark[] {
  const form = isTurningPoint ? diamond(radius + 3) : circle(radius);
  return [
    // Stands clear of what runs behind it.
    { kind: 'path', d: isTurningPoint ? diamond(radius + 8) : circle(radius + 4), fill: 'paper' },
    ...(isTurningPoint ? [{ kind: 'path' as const, d: diamond(radius + 7), stroke: 'ink' as const, width: 1.5 }] : []),
    {
      ...{ kind: 'path', d: form, fill: toneOf(feeling, isOpen), stroke: 'ink', width: 2 },
      ...(isOpen ? { dash: [3, 3] } : {}),
    },
    ...(isBirth ? [{ kind: 'path' as const, d: circle(radius / 2.5), fill: 'ink' as const }] : []),
  ];
}

/** A bar of a period, from its sign on. */
export function barMarks(length: number, feeling: number, isOpen: boolean, isUpright: boolean): Mark[] {
  const d = isUpright ? `M-3.5 0H3.5V${length}H-3.5Z` : `M0 -4H${length}V4H0Z`;
  return [
    {
      ...{ kind: 'path', d, fill: toneOf(feeling, isOpen), stroke: 'soft', width: 1.5 },
      ...(isOpen ? { dash: [3, 3] } : {}),
    },
  ];
}

/** The words of an event, from its own place; a line that runs behind them is left open around them. */
function labelMarks({ left, right, top, names, when }: Label, at: Spot, { measures }: Layout): Mark[] {
  const { letters, small, line } = measures;
  const middle = round((left + right) / 2 - at.x);
  const under = top - at.y + names.length * line;
  const lines = [
    ...names.map((text, index) => ({ text, size: letters, y: top - at.y + letters * 0.9 + index * line })),
    ...when.map((text, index) => ({ text, size: small, y: under + (index + 1) * (small + 4) - 4 })),
  ];
  const grounds = lines.map(({ text, size, y }): Mark => {
    const half = round([...text].length * size * 0.28 + 2);
    const d = `M${middle - half} ${round(y + 5)}V${round(y - size + 1)}H${middle + half}V${round(y + 5)}Z`;
    return { kind: 'path', d, fill: 'paper' };
  });
  // First every ground: that of a line would lie over the tails of the letters above it.
  const written = lines.map(({ text, size, y }, index) =>
    words(middle, round(y), text, size, index < names.length, index < names.length ? 'ink' : 'soft'),
  );
  return [...grounds, ...written];
}

/** From a sign to its words, where they had to move away. */
function stemMarks(spot: Spot, label: Box, radius: number): Mark[] {
  const isAbove = label.bottom < spot.y;
  const [from, to] = isAbove ? [label.bottom, spot.y - radius] : [spot.y + radius, label.top];
  return to - from < 10
    ? []
    : [{ kind: 'path', d: `M${spot.x} ${round(from)}V${round(to)}`, stroke: 'ring', width: 1.5 }];
}

/** A calm curve through the ups and downs; what has still to come is dotted. */
function curveMarks(spots: readonly (Spot & { isAhead: boolean })[], isUpright: boolean): Mark[] {
  return spots.slice(1).map((to, index): Mark => {
    const from = spots[index]!;
    const half = isUpright ? (from.y + to.y) / 2 : (from.x + to.x) / 2;
    const way = isUpright
      ? `${round(from.x)} ${round(half)} ${round(to.x)} ${round(half)}`
      : `${round(half)} ${round(from.y)} ${round(half)} ${round(to.y)}`;
    return {
      ...{ kind: 'path', d: `M${round(from.x)} ${round(from.y)}C${way} ${round(to.x)} ${round(to.y)}` },
      ...{ stroke: 'ring', width: 2 },
      ...(to.isAhead ? { dash: [2, 5] } : {}),
    };
  });
}

/** The line, and what above and below it mean. */
function groundMarks({ measures, begin, end }: Layout, said: LineWords): Mark[] {
  const { isUpright, step, small } = measures;
  const far = 3 * step;
  return [
    {
      kind: 'path',
      d: isUpright ? `M0 ${begin}V${round(end)}` : `M${begin} 0H${round(end)}`,
      stroke: 'soft',
      width: 2.5,
    },
    ...(isUpright
      ? [
          words(-far * 0.7, 26, said.hard, small + 2, true, 'soft'),
          words(far * 0.7, 26, said.good, small + 2, true, 'soft'),
        ]
      : [
          words(46, -far + 6, said.good, small + 2, true, 'soft'),
          words(46, far + 6, said.hard, small + 2, true, 'soft'),
        ]),
  ];
}

/** Years along the line, and today. */
function timeMarks({ measures, frame, years, today }: Layout, said: LineWords): Mark[] {
  const { isUpright, step, small } = measures;
  const far = 3 * step;
  const now = round(today);
  const year = ({ at, year: written }: Layout['years'][number]): Mark[] =>
    isUpright
      ? [
          { kind: 'path', d: `M-22 ${round(at - 9)}H22V${round(at + 9)}H-22Z`, fill: 'paper' },
          words(0, round(at + small * 0.35), String(written), small, false, 'soft'),
        ]
      : [
          { kind: 'path', d: `M${round(at)} -5V5`, stroke: 'soft', width: 1.5 },
          words(round(at), 31, String(written), small, false, 'soft'),
        ];
  const nowWords: Mark[] = isUpright
    ? [
        { kind: 'path', d: `M${frame.x + 10} ${now}H${-frame.x - 10}`, stroke: 'soft', width: 1.5, dash: [6, 5] },
        { kind: 'path', d: `M-28 ${now - 13}H28V${now + 13}H-28Z`, fill: 'paper' },
        words(0, now + 6, said.today, small + 2, true),
      ]
    : [
        { kind: 'path', d: `M${now} ${-far}V${far}`, stroke: 'soft', width: 1.5, dash: [6, 5] },
        { kind: 'path', d: `M${now - 26} 15H${now + 26}V35H${now - 26}Z`, fill: 'paper' },
        words(now, 31, said.today, small + 2, true),
      ];
  return [...years.flatMap(year), ...nowWords];
}

/** The whole picture: the line and its curve, bars, stems, and on top the events with their words. */
export function drawPicture(events: readonly InTime[], said: LineWords, layout: Layout): LifeLineDrawn {
  const { measures, spots, bars, labels } = layout;
  const stands = events.flatMap((one) => {
    const spot = spots.get(one.event.id);
    return spot ? { one, spot, isOpen: one.isAhead || one.event.isHoped } : [];
  });
  const curve = stands.map(({ one, spot }) => ({ ...spot, isAhead: one.isAhead }));
  const ground: Group<What> = {
    ...{ id: 'ground', what: 'ground', x: 0, y: 0 },
    marks: [...curveMarks(curve, measures.isUpright), ...groundMarks(layout, said)],
  };
  return {
    layout,
    frame: layout.frame,
    groups: [
      ground,
      ...stands.flatMap(({ one: { event }, isOpen }): Group<What>[] => {
        const bar = bars.get(event.id);
        return bar
          ? [{ id: event.id, what: 'bar', x: bar.x, y: bar.y, marks: ofBar(bar, event, isOpen, measures) }]
          : [];
      }),
      { id: 'time', what: 'time', x: 0, y: 0, marks: timeMarks(layout, said) },
      ...stands.map(({ one: { event }, spot }): Group<What> => {
        const label = labels.get(event.id);
        const marks = label && !measures.isUpright ? stemMarks(spot, label, measures.radius) : [];
        return { id: event.id, what: 'stem', x: 0, y: 0, marks };
      }),
      ...stands.map(({ one: { event }, spot, isOpen }): Group<What> => {
        const label = labels.get(event.id);
        const marks = [...signMarks(event, isOpen, measures.radius), ...(label ? labelMarks(label, spot, layout) : [])];
        return { id: event.id, what: 'event', ...spot, marks };
      }),
    ],
  };
}

const ofBar = ({ x, y, to }: Bar, { feeling }: LifeEvent, isOpen: boolean, { isUpright }: Layout['measures']) =>
  barMarks(round(isUpright ? to.y - y : to.x - x), feeling, isOpen, isUpright);
