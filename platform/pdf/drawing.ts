import type { DrawingBlock, DrawnMark } from './document.ts';
import { figure } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import { breakLines } from './text-lines.ts';

/** The most of a page that a high drawing takes; points. */
const highest = 600;

/**
 * A drawing as wide as the text, or as high as a page. Its names may be small, which is why what it says stands beside it
 * in words too.
 */
export function printDrawing(sheet: Sheet, { alt, frame, groups }: DrawingBlock): void {
  const scale = Math.min(sheet.width / frame.width, highest / frame.height);
  const height = frame.height * scale;
  sheet.space(4);
  sheet.ensure(height);
  const corner = { x: sheet.left + (sheet.width - frame.width * scale) / 2, y: sheet.y };
  figure(sheet, alt, height, () => {
    for (const { x, y, marks } of groups) {
      const at = { x: corner.x + (x - frame.x) * scale, y: corner.y + (y - frame.y) * scale };
      for (const mark of marks) printMark(sheet, mark, at, scale);
    }
  });
  sheet.space(12);
}

function printMark(sheet: Sheet, mark: DrawnMark, at: { x: number; y: number }, scale: number): void {
  const { pdf } = sheet;
  if (mark.kind === 'text') {
    const size = mark.size * scale;
    const style = { face: mark.isBold ? 'bold' : 'regular', size, leading: size * 1.2, colour: mark.colour } as const;
    const [line] = breakLines(sheet.faces, mark.text, style, sheet.width);
    // The letters stand about one size below the top of their line.
    if (!line) return;
    const left = at.x + mark.x * scale - (mark.isFromLeft ? 0 : line.width / 2);
    sheet.drawLine(line, left, at.y + mark.y * scale - size, line.width + 1, style);
    return;
  }
  pdf.save().translate(at.x, at.y).scale(scale);
  pdf.path(mark.d).lineWidth(mark.width ?? 1);
  if (mark.dash) pdf.dash(mark.dash[0] ?? 1, { space: mark.dash[1] ?? 1 });
  if (mark.fill && mark.stroke) pdf.fillAndStroke(mark.fill, mark.stroke);
  else if (mark.fill) pdf.fill(mark.fill);
  else if (mark.stroke) pdf.stroke(mark.stroke);
  pdf.restore();
}
