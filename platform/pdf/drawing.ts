import type { DrawingBlock, DrawnMark } from './document.ts';
import { figure } from './pictures.ts';
import type { Sheet } from './sheet.ts';
import { breakLines } from './text-lines.ts';

/** A drawing as wide as the text. Its names may be small, which is why what it says stands beside it in words too. */
export function printDrawing(sheet: Sheet, block: DrawingBlock): void {
  const side = sheet.width;
  sheet.space(4);
  sheet.ensure(side);
  const scale = side / (block.reach * 2);
  const middle = { x: sheet.left + side / 2, y: sheet.y + side / 2 };
  figure(sheet, block.alt, side, () => {
    for (const { x, y, marks } of block.groups) {
      const at = { x: middle.x + x * scale, y: middle.y + y * scale };
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
    if (line)
      sheet.drawLine(line, at.x + mark.x * scale - line.width / 2, at.y + mark.y * scale - size, line.width + 1, style);
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
