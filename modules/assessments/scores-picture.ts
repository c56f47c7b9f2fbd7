import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { words as written, type Mark, type Picture } from '../../platform/picture/marks.ts';
import { assessmentMessages } from './messages.ts';
import { toldOf, type Beside } from './told.ts';

// A scoring as plain marks, for a file of its own.

const [first, step, line, letters] = [330, 110, 44, 17] as const;
const radius = 11;

const round = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
const left = (x: number, y: number, text: string, isBold = false): Mark => ({
  ...written(x, y, text, letters, isBold),
  isFromLeft: true,
});
const across = (level: number) => first + (level - 1) * step;

/** The domains below each other with a dot on five levels, open where it was before; and the ladder in words. */
export function scoresPicture(beside: Beside, language: Language): Picture {
  const t = textIn(assessmentMessages, language);
  const { now, earlier } = beside;
  const { rows: told, levels, rungName, nowLabel, earlierLabel } = toldOf(beside, language);
  const head = levels.flatMap((level, index) =>
    level.split(' ').map((word, row) => written(across(index + 1), 24 + row * 18, word, 14, false, 'soft')),
  );
  const rows = told.flatMap(({ label, earlier: before, now: later, empty }, index): Mark[] => {
    const y = 92 + index * line;
    return [
      left(16, y + 6, label, true),
      { kind: 'path', d: `M${across(1)} ${y}H${across(5)}`, stroke: 'ring', width: 2 },
      ...(before ? [{ kind: 'path' as const, d: round(across(before), y, radius + 5), ...earlierLook }] : []),
      ...(later ? [{ kind: 'path' as const, d: round(across(later), y, radius), fill: 'middle' as const }] : []),
      ...(later === null ? [left(across(1), y - 8, empty)] : []),
    ];
  });
  const below = 92 + told.length * line;
  const foot = [
    earlier ? t('paper.legendBeside', { now: nowLabel, before: earlierLabel }) : t('paper.legend', { now: nowLabel }),
    ...(now.ladder ? [t('paper.ladder', { rung: rungName(now.ladder.rung) })] : []),
  ];
  const marks = [...head, ...rows, ...foot.map((text, index) => left(16, below + 16 + index * 26, text))];
  const frame = { x: 0, y: 0, width: across(5) + 70, height: below + 30 + foot.length * 26 };
  return { frame, groups: [{ id: 'scores', what: 'scores', x: 0, y: 0, marks }] };
}

const earlierLook = { fill: 'paper', stroke: 'middle', width: 3 } as const;
