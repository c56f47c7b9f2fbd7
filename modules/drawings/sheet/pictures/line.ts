import { textIn } from '../../../../platform/i18n/messages.ts';
import { words, type Mark } from '../../../../platform/picture/marks.ts';
import { sheetMessages } from '../messages.ts';
import { disc, fewLines, fromLeft, line, pictureWidth, round, textBlock } from './marks.ts';
import { numberOf, rangeOf, shareOf, ticksOf, type PictureOf, type Range, type SheetRead } from './sheet-read.ts';

// One scale from low to high with what stands on it, such as where one is now and what is good enough.

const left = 40;
const right = pictureWidth - 40;
const rowHeight = 84;
const firstRow = 58;

const placed = (
  { field, label }: PictureOf<'line'>['marks'][number],
  now: SheetRead,
  before: SheetRead | undefined,
) => ({
  label: label[now.language],
  is: numberOf(now.one(field)),
  was: before ? numberOf(before.one(field)) : null,
});

/** Its ends are said below it when they are those of every mark. */
function endsOf(marks: PictureOf<'line'>['marks'], now: SheetRead): Range | undefined {
  const ranges = marks.map(({ field }) => rangeOf(now, field));
  const [first] = ranges;
  return ranges.every(({ low, high }) => low === first?.low && high === first.high) ? first : undefined;
}

export function lineMarks(
  { marks }: PictureOf<'line'>,
  now: SheetRead,
  before?: SheetRead,
): { marks: Mark[]; height: number } {
  const t = textIn(sheetMessages, now.language);
  const range = rangeOf(now, marks[0]?.field ?? '');
  const x = (number: number) => round(left + shareOf(range, number) * (right - left));
  const bottom = firstRow + marks.length * rowHeight - 16;
  const drawn: Mark[] = ticksOf(range).flatMap((tick) => [
    words(x(tick), 30, String(tick), 19, false, 'soft'),
    line(`M${x(tick)} 40V${bottom}`, 'ring', 1, [2, 5]),
  ]);
  marks.forEach((mark, index) => {
    const { label, is, was } = placed(mark, now, before);
    const top = firstRow + index * rowHeight;
    const y = top + 40;
    drawn.push(
      fromLeft(words(left, top + 14, is === null && was === null ? `${label}: ${t('picture.open')}` : label, 21, true)),
      line(`M${left} ${y}H${right}`, 'ring', 3),
    );
    if (is !== null) drawn.push(line(`M${left} ${y}H${x(is)}`, 'middle', 8));
    if (was !== null && was !== is) drawn.push(...dot(x(was), y, was, false));
    if (is !== null) drawn.push(...dot(x(is), y, is, true));
    // It stayed where it was.
    if (was !== null && was === is) drawn.push(line(disc(x(is), y, 24), 'middle', 2, [4, 4]));
  });
  const ends = endsOf(marks, now);
  const said = ends ? [fewLines(ends.low, 190, 18, 2), fewLines(ends.high, 190, 18, 2)] : [];
  drawn.push(
    ...(said[0] ? textBlock(left, bottom + 26, said[0], { size: 18, tone: 'soft' }).map(fromLeft) : []),
    ...(said[1] ? textBlock(right - 80, bottom + 26, said[1], { size: 18, tone: 'soft' }) : []),
  );
  return { marks: drawn, height: bottom + (ends ? 30 + Math.max(...said.map((lines) => lines.length)) * 22 : 16) };
}

const dot = (x: number, y: number, number: number, isNow: boolean): Mark[] => [
  { kind: 'path', d: disc(x, y, 19), fill: isNow ? 'middle' : 'paper', stroke: 'middle', width: 2.5 },
  words(x, y + 7, String(number), 19, true, isNow ? 'on-middle' : 'ink'),
];

export function lineWords({ marks }: PictureOf<'line'>, now: SheetRead, before?: SheetRead): string[] {
  const t = textIn(sheetMessages, now.language);
  const { from, to } = rangeOf(now, marks[0]?.field ?? '');
  return [
    t('picture.line', { from, to }),
    ...marks.map((mark) => {
      const { label, is, was } = placed(mark, now, before);
      const told = is === null ? t('picture.open') : String(is);
      return `${label}: ${was === null ? told : t('picture.wasIs', { was, is: told })}.`;
    }),
  ];
}
