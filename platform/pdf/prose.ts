import type { HeadingBlock, ListBlock, ParagraphBlock, QuoteBlock, SignatureLineBlock } from './document.ts';
import { green, proseWidth, strongLine, styles, type TextStyle } from './look.ts';
import type { Sheet } from './sheet.ts';
import { breakLines, paragraphsOf, type TextLine } from './text-lines.ts';

const paragraphStyles = { plain: styles.body, soft: styles.soft, strong: styles.strong, large: styles.large } as const;
const quoteIndent = 16;
const listIndent = 20;

const headingStyle = (block: HeadingBlock): TextStyle => (block.level === 2 ? styles.heading2 : styles.heading3);
const headingGap = (block: HeadingBlock): number => (block.level === 2 ? 22 : 14);

export function headingHeight(sheet: Sheet, block: HeadingBlock): number {
  const style = headingStyle(block);
  return headingGap(block) + breakLines(sheet.faces, block.text, style, proseWidth).length * style.leading + 4;
}

/** Prints a heading with its bookmark. The caller has made sure that what follows starts on the same page. */
export function printHeading(sheet: Sheet, block: HeadingBlock, bookmarkParent: PDFKit.PDFOutline): PDFKit.PDFOutline {
  const style = headingStyle(block);
  sheet.space(headingGap(block));
  const bookmark = addBookmark(sheet, bookmarkParent, block.text);
  sheet.lines(
    sheet.element(undefined, `H${block.level}`),
    `H${block.level}`,
    breakLines(sheet.faces, block.text, style, proseWidth),
    { x: sheet.left, width: proseWidth, style },
  );
  sheet.space(4);
  return bookmark;
}

/** The title, the line under it, and the rule that closes the opening of the document. */
export function printOpening(sheet: Sheet, title: string, subtitle: string | undefined): PDFKit.PDFOutline {
  const bookmark = addBookmark(sheet, sheet.pdf.outline, title);
  sheet.lines(sheet.element(undefined, 'H1'), 'H1', breakLines(sheet.faces, title, styles.title, sheet.width), {
    x: sheet.left,
    width: sheet.width,
    style: styles.title,
  });
  if (subtitle) {
    sheet.space(4);
    sheet.lines(sheet.element(undefined, 'P'), 'P', breakLines(sheet.faces, subtitle, styles.subtitle, sheet.width), {
      x: sheet.left,
      width: sheet.width,
      style: styles.subtitle,
    });
  }
  sheet.space(10);
  sheet.rule(sheet.left, sheet.y, sheet.width, green, 2.25);
  sheet.space(12);
  return bookmark;
}

function addBookmark(sheet: Sheet, parent: PDFKit.PDFOutline, title: string): PDFKit.PDFOutline {
  // pdfkit counts `left` from the right-hand side; the types do not know these options yet.
  const place = { fit: false, top: Math.max(0, sheet.y - 12), left: sheet.pdf.page.width, expanded: true };
  return parent.addItem(title.replace(/\s+/g, ' ').trim(), place);
}

export function printParagraph(sheet: Sheet, block: ParagraphBlock): void {
  const style = paragraphStyles[block.tone ?? 'plain'];
  for (const paragraph of paragraphsOf(block.text)) {
    sheet.lines(sheet.element(undefined, 'P'), 'P', breakLines(sheet.faces, paragraph, style, proseWidth), {
      x: sheet.left,
      width: proseWidth,
      style,
    });
    sheet.space(8);
  }
}

export function printList(sheet: Sheet, block: ListBlock): void {
  const list = sheet.element(undefined, 'L');
  const indent = block.ordered ? Math.max(listIndent, 10 + String(block.items.length).length * 8) : listIndent;
  block.items.forEach((item, index) => {
    const lines = breakLines(sheet.faces, item, styles.body, proseWidth - indent);
    if (lines.length === 0) return;
    sheet.ensure(styles.body.leading * Math.min(2, lines.length));
    const listItem = sheet.element(list, 'LI');
    const label = block.ordered ? `${index + 1}.` : '•';
    sheet.content(sheet.element(listItem, 'Lbl'), 'Lbl', () => {
      for (const line of breakLines(sheet.faces, label, styles.body, indent)) {
        sheet.drawLine(line, sheet.left + 2, sheet.y, indent, { ...styles.body, colour: green });
      }
    });
    const body = sheet.element(listItem, 'LBody');
    sheet.lines(body, 'LBody', lines, { x: sheet.left + indent, width: proseWidth - indent, style: styles.body });
    sheet.space(4);
  });
  sheet.space(4);
}

/** What someone said: the voice by name, the words in quotation marks, a green line beside it on every page. */
export function printQuote(sheet: Sheet, block: QuoteBlock): void {
  const width = proseWidth - quoteIndent;
  const voice = breakLines(sheet.faces, block.voice, styles.voice, width);
  const paragraphs = paragraphsOf(block.text);
  const beside = (top: number, bottom: number): void =>
    sheet.artifact(() => sheet.pdf.rect(sheet.left, top, 3, bottom - top).fill(green));
  const print = (lines: readonly TextLine[], parent: PDFKit.PDFStructureElement, style: TextStyle): void =>
    sheet.lines(sheet.element(parent, 'P'), 'P', lines, { x: sheet.left + quoteIndent, width, style, beside });

  sheet.space(2);
  sheet.ensure(voice.length * styles.voice.leading + 2 * styles.quote.leading);
  const quote = sheet.element(undefined, 'BlockQuote', block.lang ? { lang: block.lang } : {});
  print(voice, quote, styles.voice);
  paragraphs.forEach((paragraph, index) => {
    const opening = index === 0 ? '‘' : '';
    const closing = index === paragraphs.length - 1 ? '’' : '';
    const text = /^[‘“"'„].*[’”"']$/s.test(block.text.trim()) ? paragraph : `${opening}${paragraph}${closing}`;
    print(breakLines(sheet.faces, text, styles.quote, width), quote, styles.quote);
  });
  sheet.space(10);
}

const signatureHeight = 62;

export function printSignatureLines(sheet: Sheet, block: SignatureLineBlock): void {
  for (const label of block.labels) {
    const lines = breakLines(sheet.faces, label, styles.small, proseWidth);
    sheet.ensure(signatureHeight + lines.length * styles.small.leading);
    sheet.space(signatureHeight - 18);
    sheet.rule(sheet.left, sheet.y, Math.min(280, proseWidth), strongLine);
    sheet.space(4);
    sheet.lines(sheet.element(undefined, 'P'), 'P', lines, { x: sheet.left, width: proseWidth, style: styles.small });
    sheet.space(10);
  }
}
