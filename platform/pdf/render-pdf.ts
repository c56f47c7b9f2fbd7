import PDFDocument from 'pdfkit';
import { textIn } from '../i18n/messages.ts';
import { printDrawing } from './drawing.ts';
import type { Block, HeadingBlock, PdfDocument } from './document.ts';
import { page, styles } from './look.ts';
import { pdfMessages } from './messages.ts';
import { printPageEdges } from './page-edges.ts';
import { printDotScale, printStackedBar } from './pictures.ts';
import {
  headingHeight,
  printHeading,
  printList,
  printOpening,
  printParagraph,
  printQuote,
  printSignatureLines,
} from './prose.ts';
import { Sheet } from './sheet.ts';
import { printKeyValues, printTable } from './table.ts';
import { replacement } from './typefaces.ts';

/**
 * Prints a document as a tagged PDF 1.7 on A4, made to PDF/UA-1 (ISO 14289-1): language, title, headings, lists,
 * quotations, tables with headers, pictures in words, bookmarks; page numbers and lines are left out of what is read
 * aloud. Fonts are embedded. Signs that no font has are shown as � and named at the end.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const title = document.title.replace(/\s+/g, ' ').trim();
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    // Nothing is left to pdfkit's own margins: it would turn the page behind our back.
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    // The types of pdfkit do not know this one yet; it adds the mark by which a reader recognises the standard.
    subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: { Title: title, Creator: 'Keukentafel', Producer: 'Keukentafel' },
    // The standard fonts cannot be embedded; without one named here pdfkit would load Helvetica at once.
    font: '',
  });
  const bytes = collect(pdf);
  const sheet = new Sheet(pdf);
  printBlocks(sheet, document);
  printMissing(sheet, document);
  printPageEdges(sheet, title, document.footer, document.language);
  sheet.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function printBlocks(sheet: Sheet, document: PdfDocument): void {
  const top = printOpening(sheet, document.title, document.subtitle);
  let chapter = top;
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'heading') {
      printBlock(sheet, block);
      return;
    }
    sheet.ensure(keptTogether(sheet, document.blocks.slice(index)));
    const bookmark = printHeading(sheet, block, block.level === 2 ? top : chapter);
    if (block.level === 2) chapter = bookmark;
  });
}

type BodyBlock = Exclude<Block, HeadingBlock>;

function printBlock(sheet: Sheet, block: BodyBlock): void {
  switch (block.kind) {
    case 'paragraph':
      return printParagraph(sheet, block);
    case 'list':
      return printList(sheet, block);
    case 'quote':
      return printQuote(sheet, block);
    case 'table':
      return printTable(sheet, block);
    case 'keyValues':
      return printKeyValues(sheet, block);
    case 'stackedBar':
      return printStackedBar(sheet, block);
    case 'drawing':
      return printDrawing(sheet, block);
    case 'dotScale':
      return printDotScale(sheet, block);
    case 'signatureLine':
      return printSignatureLines(sheet, block);
    case 'space':
      return sheet.space(block.size === 'small' ? 10 : 28);
  }
}

/** Height of the headings that follow each other and of the least that must stand under them on the same page. */
function keptTogether(sheet: Sheet, blocks: readonly Block[]): number {
  let height = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') return height + leastOf(sheet, block);
    height += headingHeight(sheet, block);
  }
  return height;
}

/** Points that the beginning of a block needs to make sense under a heading. */
function leastOf(sheet: Sheet, block: BodyBlock): number {
  const bodyLine = styles.body.leading;
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return 2 * bodyLine;
    case 'quote':
      return 4 * bodyLine;
    case 'table':
      return 7 * bodyLine;
    case 'keyValues':
      return 3 * bodyLine;
    case 'stackedBar':
      return 60 + block.parts.length * 20;
    case 'dotScale':
      return 80 + Math.min(block.rows.length, 14) * 30;
    case 'drawing':
      return sheet.width;
    case 'signatureLine':
      return 100;
    case 'space':
      return bodyLine;
  }
}

/** Names the signs that no font could show: nothing is lost without a word. */
function printMissing(sheet: Sheet, document: PdfDocument): void {
  if (sheet.faces.missing.size === 0) return;
  const text = textIn(pdfMessages, document.language);
  const signs = [...sheet.faces.missing].map(codePointName).sort().join(', ');
  const heading: HeadingBlock = { kind: 'heading', level: 2, text: text('missingHeading') };
  sheet.ensure(headingHeight(sheet, heading) + 3 * styles.soft.leading);
  printHeading(sheet, heading, sheet.pdf.outline);
  printParagraph(sheet, { kind: 'paragraph', tone: 'soft', text: text('missing', { signs, replacement }) });
}

const codePointName = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
