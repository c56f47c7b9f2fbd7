import type { DotScaleBlock, StackedBarBlock, Tone } from './document.ts';
import { green, ink, line, styles, toneColours, type TextStyle } from './look.ts';
import type { Sheet } from './sheet.ts';
import { breakLines, type TextLine } from './text-lines.ts';

const barHeight = 26;
const legendRow = 20;
const swatch = 13;

/** A bar of parts with, under it, what each part is and how large. */
export function printStackedBar(sheet: Sheet, block: StackedBarBlock): void {
  const parts = block.parts.filter((part) => Number.isFinite(part.value) && part.value > 0);
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const legend = block.parts.map((part) => ({
    tone: part.tone,
    lines: breakLines(sheet.faces, `${part.label}: ${part.value}`, styles.cell, sheet.width - 24),
  }));
  const legendHeight = legend.reduce((sum, each) => sum + legendHeightOf(each.lines), 0);
  const height = barHeight + 10 + legendHeight;
  sheet.space(4);
  sheet.ensure(height);
  figure(sheet, block.alt, height, () => {
    let x = sheet.left;
    for (const part of parts) {
      const width = (part.value / total) * sheet.width;
      pattern(sheet, part.tone, x, sheet.y, Math.max(1, width - 1.5), barHeight);
      x += width;
    }
    let top = sheet.y + barHeight + 10;
    for (const each of legend) {
      pattern(sheet, each.tone, sheet.left, top + 2, swatch, swatch);
      each.lines.forEach((text, index) =>
        sheet.drawLine(text, sheet.left + 24, top + index * styles.cell.leading, sheet.width - 24, styles.cell),
      );
      top += legendHeightOf(each.lines);
    }
  });
  sheet.space(12);
}

const legendHeightOf = (lines: readonly TextLine[]): number =>
  Math.max(legendRow, lines.length * styles.cell.leading + 4);

/** A filled box with a pattern of its own, so that the parts stay apart without colour. */
function pattern(sheet: Sheet, tone: Tone, x: number, y: number, width: number, height: number): void {
  const { pdf } = sheet;
  pdf.save().rect(x, y, width, height).clip().rect(x, y, width, height).fill(toneColours[tone]);
  pdf.lineWidth(1.1).strokeColor('#ffffff').fillColor('#ffffff');
  switch (tone) {
    case 'green':
      break;
    case 'blue':
      for (let at = -height; at < width; at += 6) pdf.moveTo(x + at, y + height).lineTo(x + at + height, y);
      pdf.stroke();
      break;
    case 'gold':
      for (let across = 4; across < width + 4; across += 7) {
        for (let down = 3.5; down < height + 3; down += 6.5) pdf.circle(x + across, y + down, 1.1);
      }
      pdf.fill();
      break;
    case 'terracotta':
      for (let down = 3; down < height; down += 5) pdf.moveTo(x, y + down).lineTo(x + width, y + down);
      pdf.stroke();
      break;
    case 'grey':
      for (let across = 4; across < width; across += 6) pdf.moveTo(x + across, y).lineTo(x + across, y + height);
      pdf.stroke();
      break;
  }
  pdf.restore();
}

const labelWidth = 146;
const dot = 6;
/** More rows than this are drawn as several pictures, so that each fits on a page. */
const rowsPerPicture = 14;

/** Rows with a dot on a scale; an open ring where it stood earlier. */
export function printDotScale(sheet: Sheet, block: DotScaleBlock): void {
  if (block.levels.length === 0) return;
  for (let from = 0; from < block.rows.length; from += rowsPerPicture) {
    printDots(sheet, { ...block, rows: block.rows.slice(from, from + rowsPerPicture) });
  }
}

function printDots(sheet: Sheet, block: DotScaleBlock): void {
  const step = (sheet.width - labelWidth) / block.levels.length;
  const centre = (score: number): number => sheet.left + labelWidth + (score - 0.5) * step;
  const levels = block.levels.map((level) => breakLines(sheet.faces, level, styles.small, step - 2));
  const headHeight = Math.max(...levels.map((lines) => lines.length)) * styles.small.leading + 6;
  const rows = block.rows.map((row) => {
    const lines = breakLines(sheet.faces, row.label, styles.cell, labelWidth - 10);
    return { ...row, lines, height: Math.max(28, lines.length * styles.cell.leading + 10) };
  });
  const hasEarlier = block.rows.some((row) => typeof row.earlier === 'number');
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0) + (hasEarlier ? 26 : 4);
  sheet.space(4);
  sheet.ensure(height);
  figure(sheet, block.alt, height, () => {
    levels.forEach((lines, index) =>
      lines.forEach((text, at) =>
        sheet.drawLine(
          text,
          centre(index + 1) - text.width / 2,
          sheet.y + at * styles.small.leading,
          step,
          styles.small,
        ),
      ),
    );
    let top = sheet.y + headHeight;
    for (const row of rows) {
      const middle = top + row.height / 2;
      hairline(sheet, top);
      const labelTop = middle - (row.lines.length * styles.cell.leading) / 2;
      row.lines.forEach((text, index) =>
        sheet.drawLine(text, sheet.left, labelTop + index * styles.cell.leading, labelWidth - 10, styles.cell),
      );
      if (row.score === null) {
        printInside(sheet, row.empty ?? block.emptyLabel, centre(1) - dot, middle, { ...styles.small, face: 'italic' });
      } else {
        sheet.pdf.moveTo(centre(1), middle).lineTo(centre(block.levels.length), middle).lineWidth(1).stroke(line);
        drawDots(sheet, row.score, row.earlier ?? null, centre, middle);
      }
      top += row.height;
    }
    hairline(sheet, top);
    if (hasEarlier) printDotLegend(sheet, block, top + 14);
  });
  sheet.space(12);
}

function drawDots(
  sheet: Sheet,
  score: number,
  earlier: number | null,
  centre: (score: number) => number,
  middle: number,
): void {
  if (earlier !== null && earlier !== score) {
    sheet.pdf.moveTo(centre(earlier), middle).lineTo(centre(score), middle).lineWidth(2).stroke(green);
    sheet.pdf
      .circle(centre(earlier), middle, dot - 0.5)
      .lineWidth(1.8)
      .fillAndStroke('#ffffff', green);
  }
  if (earlier === score)
    sheet.pdf
      .circle(centre(score), middle, dot + 3)
      .lineWidth(1.5)
      .stroke(green);
  sheet.pdf.circle(centre(score), middle, dot).fill(green);
}

function printDotLegend(sheet: Sheet, block: DotScaleBlock, middle: number): void {
  const left = sheet.left + labelWidth;
  sheet.pdf.circle(left + dot, middle, dot).fill(green);
  printInside(sheet, block.nowLabel, left + 18, middle, { ...styles.small, colour: ink });
  const next = left + 18 + sheet.faces.textWidth(block.nowLabel, 'regular', styles.small.size) + 24;
  sheet.pdf
    .circle(next, middle, dot - 0.5)
    .lineWidth(1.8)
    .fillAndStroke('#ffffff', green);
  printInside(sheet, block.earlierLabel, next + 12, middle, { ...styles.small, colour: ink });
}

function printInside(sheet: Sheet, text: string, x: number, middle: number, style: TextStyle): void {
  const [first] = breakLines(sheet.faces, text, style, sheet.left + sheet.width - x);
  if (first) sheet.drawLine(first, x, middle - style.leading / 2, first.width, style);
}

function hairline(sheet: Sheet, y: number): void {
  sheet.pdf
    .moveTo(sheet.left, y)
    .lineTo(sheet.left + sheet.width, y)
    .lineWidth(0.5)
    .stroke(line);
}

/** One picture with its words: the words are the only thing a screen reader hears of it. */
export function figure(sheet: Sheet, alt: string, height: number, draw: () => void): void {
  const bbox = [sheet.left, sheet.y, sheet.left + sheet.width, sheet.y + height] as const;
  const element = sheet.element(undefined, 'Figure', { alt, bbox });
  sheet.content(element, 'Figure', draw);
  sheet.y += height;
}
