import { textIn } from '../../../../platform/i18n/messages.ts';
import { words, type Mark, type TextMark } from '../../../../platform/picture/marks.ts';
import { sheetMessages } from '../messages.ts';
import { disc, fewLines, fromLeft, line, pictureWidth, round, textBlock } from './marks.ts';
import { numberOf, rangeOf, shareOf, ticksOf, wordsOf, type PictureOf, type SheetRead } from './sheet-read.ts';

// How high it is now, and at each height what is felt and what helps to come down.

const tube = { x: 88, half: 17, top: 58, bulb: 30 };
const textLeft = 172;
const room = pictureWidth - textLeft - 10;
const size = 20;
const step = 26;
const gap = 14;
const lowest = 400;

interface Said {
  at: number;
  kind: 'now' | 'then' | 'step' | 'edge';
  /** What is said first, and what helps. */
  first: string;
  helps: string;
}

function saidIn(picture: PictureOf<'thermometer'>, now: SheetRead, before?: SheetRead): Said[] {
  const t = textIn(sheetMessages, now.language);
  const value = numberOf(now.one(picture.now));
  const was = before ? numberOf(before.one(picture.now)) : null;
  const edge = picture.edge === null ? null : numberOf(now.one(picture.edge));
  const steps = now.rows(picture.steps).flatMap(({ told }): Said[] => {
    const at = numberOf(told.find(({ field }) => field.id === picture.height));
    const [first, helps] = [wordsOf(told, picture.felt), wordsOf(told, picture.helps)];
    return at === null || (first === '' && helps === '') ? [] : [{ at, kind: 'step', first, helps }];
  });
  const plain = (kind: Said['kind'], at: number | null, first: string): Said[] =>
    at === null ? [] : [{ kind, at, first, helps: '' }];
  return [
    ...plain('now', value, t('picture.now', { number: value ?? '' })),
    ...plain('then', was, t('picture.then', { number: was ?? '' })),
    ...plain('edge', edge, t('picture.edge')),
    ...steps,
  ].toSorted((a, b) => b.at - a.at);
}

interface Block extends Said {
  lines: TextMark[];
  height: number;
  middle: number;
}

/** The words of a height, each below the one before and as near to its height as there is room. */
function blocksOf(said: readonly Said[], now: SheetRead, yOf: (at: number) => number, bottom: number): Block[] {
  const t = textIn(sheetMessages, now.language);
  const blocks = said.map((one): Block => {
    const isBold = one.kind !== 'edge';
    const first = one.first === '' ? [] : fewLines(one.first, room, size, 2);
    const helps = one.helps === '' ? [] : fewLines(t('picture.helps', { what: one.helps }), room, size, 3);
    const lines = [
      ...textBlock(textLeft, 0, first, { size, isBold, step }),
      ...textBlock(textLeft, first.length * step, helps, { size, tone: 'soft', step }),
    ].map(fromLeft);
    return { ...one, lines, height: lines.length * step, middle: yOf(one.at) };
  });
  let free = 14;
  for (const block of blocks) {
    block.middle = Math.max(block.middle, free + block.height / 2);
    free = block.middle + block.height / 2 + gap;
  }
  let most = bottom + tube.bulb * 2;
  for (const block of blocks.toReversed()) {
    block.middle = Math.min(block.middle, most - block.height / 2);
    most = block.middle - block.height / 2 - gap;
  }
  return blocks;
}

export function thermometerMarks(
  picture: PictureOf<'thermometer'>,
  now: SheetRead,
  before?: SheetRead,
): { marks: Mark[]; height: number } {
  const range = rangeOf(now, picture.now);
  const said = saidIn(picture, now, before);
  // With much to say the thermometer is longer.
  const measured = blocksOf(said, now, () => 0, lowest);
  const bottom = Math.max(lowest, measured.reduce((sum, { height }) => sum + height + gap, 0) - tube.bulb * 2 + 20);
  const yOf = (at: number) => round(bottom - shareOf(range, at) * (bottom - tube.top - 12));
  const { x, half, bulb } = tube;
  const value = numberOf(now.one(picture.now));
  const level = value === null ? null : yOf(value);
  const marks: Mark[] = [
    line(`M${x - half} ${bottom + 10}V${tube.top}a${half} ${half} 0 0 1 ${half * 2} 0V${bottom + 10}`, 'ink', 3),
    {
      kind: 'path',
      d: disc(x, bottom + bulb + 4, bulb),
      fill: level === null ? 'paper' : 'middle',
      stroke: 'ink',
      width: 3,
    },
    ...(level === null
      ? []
      : [
          {
            kind: 'path' as const,
            d: `M${x - half + 5} ${bottom + 14}V${level}H${x + half - 5}V${bottom + 14}Z`,
            fill: 'middle' as const,
          },
        ]),
    ...ticksOf(range).flatMap((tick): Mark[] => [
      words(38, yOf(tick) + 7, String(tick), 19, false, 'soft'),
      line(`M${x - half - 14} ${yOf(tick)}H${x - half - 3}`, 'ring', 2),
    ]),
    ...textBlock(16, 24, fewLines(range.high, 150, 18, 1), { size: 18, tone: 'soft' }).map(fromLeft),
    ...textBlock(16, bottom + bulb * 2 + 28, fewLines(range.low, 300, 18, 1), { size: 18, tone: 'soft' }).map(fromLeft),
  ];
  for (const block of blocksOf(said, now, yOf, bottom)) {
    const y = yOf(block.at);
    const from = x + half + 3;
    const top = block.middle - block.height / 2;
    if (block.kind === 'now' || block.kind === 'then') {
      const isNow = block.kind === 'now';
      marks.push({
        ...{
          kind: 'path',
          d: `M${from} ${y}l15 -10v20Z`,
          fill: isNow ? 'middle' : 'paper',
          stroke: 'middle',
          width: 2,
        },
      });
    }
    if (block.kind === 'edge') marks.push(line(`M${x - half - 10} ${y}H${from + 12}`, 'feeling', 4));
    const start = block.kind === 'step' ? from : from + 15;
    marks.push(
      line(
        `M${start} ${y}L${textLeft - 26} ${round(block.middle)}H${textLeft - 10}`,
        block.kind === 'edge' ? 'feeling' : 'ring',
        2,
      ),
      ...block.lines.map((mark) => ({ ...mark, y: round(top + 19 + mark.y) })),
    );
  }
  return { marks, height: bottom + bulb * 2 + 42 };
}

export function thermometerWords(picture: PictureOf<'thermometer'>, now: SheetRead, before?: SheetRead): string[] {
  const t = textIn(sheetMessages, now.language);
  const { from, to } = rangeOf(now, picture.now);
  const said = saidIn(picture, now, before);
  return [
    t('picture.thermometer', { from, to }),
    ...(said.length === 0 ? [t('picture.nothing')] : []),
    ...said.map(({ at, kind, first, helps }) => {
      if (kind === 'now' || kind === 'then') return `${first}.`;
      const told = [first, helps === '' ? '' : t('picture.helps', { what: helps })].filter(Boolean).join('. ');
      return t('picture.at', { number: at, what: told });
    }),
  ];
}
