import { textIn } from '../../../../platform/i18n/messages.ts';
import { words, type Mark } from '../../../../platform/picture/marks.ts';
import { sheetMessages } from '../messages.ts';
import type { Told } from '../words.ts';
import { fewLines, line, round, textBlock } from './marks.ts';
import { numberOf, rangeOf, shareOf, type PictureOf, type SheetRead } from './sheet-read.ts';

// What weighs on one side and what carries on the other; how heavy it is all together makes it tip.

const pans = { left: 120, right: 360 };
const half = 98;
const size = 18;
const step = 22;
/** How far an end goes down or up at most. */
const reach = 34;
/** From a pan down to the beam. */
const rod = 52;

interface Weight {
  name: string;
  more: string;
  /** From 0 to 1; of what carries: how much there is of it. */
  share: number;
  isGone: boolean;
}

const nameOf = (told: readonly Told[], ...without: (string | null)[]) =>
  told.find(({ field, answer }) => answer !== null && !without.includes(field.id))?.answer?.replaceAll('\n', ', ') ??
  '';

function loadsIn(picture: PictureOf<'balance'>, sheet: SheetRead): Map<string, Weight> {
  const range = rangeOf(sheet, picture.weight, picture.loads);
  return new Map(
    sheet.rows(picture.loads).map(({ id, told }) => {
      const number = numberOf(told.find(({ field }) => field.id === picture.weight));
      const share = number === null ? 0.3 : shareOf(range, number);
      return [
        id,
        { name: nameOf(told, picture.weight), more: number === null ? '' : String(number), share, isGone: false },
      ];
    }),
  );
}

/** The first answer is the most there can be, the last is that there is none. */
function carriersIn({ carriers, enough }: PictureOf<'balance'>, sheet: SheetRead): Map<string, Weight> {
  return new Map(
    sheet.rows(carriers).map(({ id, told }) => {
      const asked = told.find(({ field }) => field.id === enough);
      const answers = asked?.field.kind === 'choice' ? asked.field.answers : [];
      const place = answers.findIndex((one) => asked?.value?.kind === 'choice' && one.id === asked.value.answer);
      const share = place < 0 ? 1 : 1 - place / Math.max(1, answers.length - 1);
      return [id, { name: nameOf(told, enough), more: asked?.answer ?? '', share, isGone: false }];
    }),
  );
}

/** Those of now, and above them those that are not there any more. */
function laidTogether(now: Map<string, Weight>, before: Map<string, Weight> | undefined): Weight[] {
  const gone = [...(before ?? [])].filter(([id]) => !now.has(id)).map(([, one]) => ({ ...one, isGone: true }));
  return [...now.values(), ...gone].filter(({ name, more }) => name !== '' || more !== '');
}

interface Stack {
  marks: Mark[];
  height: number;
}

function stackOf(weights: readonly Weight[], x: number, isLoad: boolean, t: (key: 'picture.gone') => string): Stack {
  const marks: Mark[] = [];
  let y = 0;
  for (const { name, more, share, isGone } of weights) {
    const lines = name === '' ? [] : fewLines(name, half * 2 - 20, size, 2);
    const below = isGone ? t('picture.gone') : more;
    const text = [...lines, ...(below === '' ? [] : [below])];
    const height = Math.max(text.length * step + 14, isLoad ? 40 + share * 60 : 44);
    y -= height + 5;
    const isFull = !isGone && (isLoad || share > 0.75);
    const isNothing = isGone || (!isLoad && share < 0.25);
    marks.push({
      ...{ kind: 'path', d: `M${x - half} ${y}h${half * 2}v${round(height)}h${-half * 2}Z` },
      fill: isFull ? (isLoad ? 'formal' : 'own') : 'paper',
      stroke: isNothing ? 'ring' : 'ink',
      width: isNothing ? 2 : 2.5,
      ...(isFull ? {} : { dash: [7, 5] }),
    });
    const first = y + height / 2 - ((text.length - 1) * step) / 2 + 6;
    marks.push(
      ...textBlock(x, round(first), lines, { size, step, isBold: !isNothing, tone: isNothing ? 'soft' : 'ink' }),
      ...(below === ''
        ? []
        : [words(x, round(first + lines.length * step), below, size, false, isNothing ? 'soft' : 'ink')]),
    );
  }
  return { marks, height: -y };
}

const headOf = ({ definition, language }: SheetRead, group: string) =>
  definition.fields.find(({ id }) => id === group)?.ask[language] ?? '';

export function balanceMarks(
  picture: PictureOf<'balance'>,
  now: SheetRead,
  before?: SheetRead,
): { marks: Mark[]; height: number } {
  const t = textIn(sheetMessages, now.language);
  const range = rangeOf(now, picture.tips);
  const dropOf = (number: number | null) => (number === null ? 0 : (shareOf(range, number) * 2 - 1) * reach);
  const is = numberOf(now.one(picture.tips));
  const was = before ? numberOf(before.one(picture.tips)) : null;
  const loads = stackOf(laidTogether(loadsIn(picture, now), before && loadsIn(picture, before)), pans.left, true, t);
  const carriers = stackOf(
    laidTogether(carriersIn(picture, now), before && carriersIn(picture, before)),
    ...([pans.right, false, t] as const),
  );
  const heads = [picture.loads, picture.carriers].map((group) => fewLines(headOf(now, group), half * 2, size + 1, 2));
  const headed = 14 + Math.max(...heads.map((lines) => lines.length)) * 24;
  const drop = dropOf(is);
  // The stack that stands highest has just room.
  const level = Math.max(headed + 120, headed + 16 + Math.max(loads.height - drop, carriers.height + drop));
  const moved = (marks: readonly Mark[], by: number): Mark[] =>
    marks.map((mark) =>
      mark.kind === 'text'
        ? { ...mark, y: round(mark.y + by) }
        : {
            ...mark,
            d: mark.d.replace(/^M(\S+) (\S+?)h/, (_, x: string, y: string) => `M${x} ${round(Number(y) + by)}h`),
          },
    );
  const beam = (by: number) => `M${pans.left} ${round(level + rod + by)}L${pans.right} ${round(level + rod - by)}`;
  const pan = (x: number, by: number) =>
    `M${x - half - 4} ${round(level + by)}h${half * 2 + 8}M${x} ${round(level + by)}v${rod}`;
  const foot = level + rod + 92;
  return {
    marks: [
      ...textBlock(pans.left, 26, heads[0] ?? [], { size: size + 1, isBold: true, step: 24 }),
      ...textBlock(pans.right, 26, heads[1] ?? [], { size: size + 1, isBold: true, step: 24 }),
      line(`M240 ${level + rod}V${foot}M170 ${foot}H310`, 'ink', 5),
      ...(was !== null && was !== is ? [line(beam(dropOf(was)), 'middle', 3, [8, 7])] : []),
      line(pan(pans.left, drop), 'ink', 4),
      line(pan(pans.right, -drop), 'ink', 4),
      line(beam(drop), 'ink', 7),
      { kind: 'path', d: `M228 ${level + rod}a12 12 0 1 1 24 0a12 12 0 1 1 -24 0Z`, fill: 'middle' },
      ...moved(loads.marks, level + drop - 3),
      ...moved(carriers.marks, level - drop - 3),
      ...(is === null ? [] : [words(240, foot + 34, t('picture.heavy', { number: is, to: range.to }), 23, true)]),
      ...(was === null
        ? []
        : [words(240, foot + 64, t('picture.heavyThen', { number: was, to: range.to }), 19, false, 'soft')]),
    ],
    height: foot + (was === null ? 52 : 84),
  };
}

export function balanceWords(picture: PictureOf<'balance'>, now: SheetRead, before?: SheetRead): string[] {
  const t = textIn(sheetMessages, now.language);
  const range = rangeOf(now, picture.tips);
  const is = numberOf(now.one(picture.tips));
  const was = before ? numberOf(before.one(picture.tips)) : null;
  const told = (weights: readonly Weight[]) =>
    weights.length === 0
      ? t('picture.open')
      : weights
          .map(({ name, more, isGone }) => [name, isGone ? t('picture.gone') : more].filter(Boolean).join(': '))
          .join('; ');
  const loads = laidTogether(loadsIn(picture, now), before && loadsIn(picture, before));
  const carriers = laidTogether(carriersIn(picture, now), before && carriersIn(picture, before));
  const middle = (range.from + range.to) / 2;
  return [
    t('picture.balance'),
    ...(is === null
      ? []
      : [
          `${t('picture.heavy', { number: is, to: range.to })}.`,
          t(is > middle ? 'picture.toLoads' : is < middle ? 'picture.toCarriers' : 'picture.level'),
        ]),
    ...(was === null ? [] : [`${t('picture.heavyThen', { number: was, to: range.to })}.`]),
    `${headOf(now, picture.loads)} ${told(loads)}.`,
    `${headOf(now, picture.carriers)} ${told(carriers)}.`,
  ];
}
