import { textIn, type Language } from '../i18n/messages.ts';
import { green, line, page, styles } from './look.ts';
import { pdfMessages } from './messages.ts';
import type { Sheet } from './sheet.ts';
import { breakLines, type TextLine } from './text-lines.ts';

/**
 * Header and footer of every page, drawn last because only then the number of pages is known. They are artifacts: who
 * listens is not stopped in the middle of a sentence by a page number.
 */
export function printPageEdges(sheet: Sheet, title: string, footer: string, language: Language): void {
  const text = textIn(pdfMessages, language);
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    sheet.pdf.switchToPage(start + index);
    const number = oneLine(sheet, text('pageOf', { page: index + 1, total: count }), sheet.width / 2);
    const footerLine = oneLine(sheet, footer, sheet.width - (number?.width ?? 0) - 24);
    const titleLine = index > 0 ? oneLine(sheet, title, sheet.width) : undefined;
    const footerTop = page.height - page.bottom + 32;
    sheet.rule(sheet.left, footerTop - 8, sheet.width, line);
    sheet.artifact(() => {
      if (footerLine) sheet.drawLine(footerLine, sheet.left, footerTop, sheet.width, styles.small);
      if (number) {
        sheet.drawLine(number, sheet.left + sheet.width - number.width, footerTop, number.width, styles.small);
      }
      if (titleLine) sheet.drawLine(titleLine, sheet.left, page.top - 38, sheet.width, styles.small);
    }, 'Pagination');
    if (titleLine) sheet.rule(sheet.left, page.top - 16, sheet.width, green);
  }
}

/** The text on one line; what does not fit ends in an ellipsis. */
function oneLine(sheet: Sheet, text: string, width: number): TextLine | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const lines = breakLines(sheet.faces, flat, styles.small, width);
  if (lines.length <= 1) return lines[0];
  const first = breakLines(sheet.faces, flat, styles.small, width - 12)[0]!;
  return breakLines(sheet.faces, `${first.text.trim()}…`, styles.small, width)[0];
}
