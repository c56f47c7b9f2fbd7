import { green, page, type TextStyle } from './look.ts';
import type { TextLine } from './text-lines.ts';
import { Typefaces } from './typefaces.ts';

export type Element = PDFKit.PDFStructureElement;

/** What an element tells a screen reader besides its text. */
export interface ElementOptions {
  readonly alt?: string;
  readonly lang?: string;
  /** What is read aloud in place of what is drawn. */
  readonly actual?: string;
  /** Of a header cell: what it is the header of. */
  readonly scope?: 'Column' | 'Row';
  /** Of a picture: left, top, right, bottom in points from the top left corner of the page. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface LinePlace {
  readonly x: number;
  /** Points; lines written from right to left end at `x + width`. */
  readonly width: number;
  readonly style: TextStyle;
  /** Called for every stretch of the lines on one page, to draw what belongs beside it. */
  readonly beside?: (top: number, bottom: number) => void;
}

/** The paper: it knows where the next thing comes, turns the page, and tags all that is drawn. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly faces: Typefaces;
  readonly left: number = page.left;
  readonly width: number = page.width - page.left - page.right;
  /** Top of the next thing, points from the top of the page. */
  y: number = page.top;
  readonly #root: Element;

  constructor(pdf: PDFKit.PDFDocument) {
    this.pdf = pdf;
    this.faces = new Typefaces(pdf);
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  get bottom(): number {
    return page.height - page.bottom;
  }

  /** Points left on this page. */
  get room(): number {
    return this.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= page.top;
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = page.top;
  }

  /** Turns the page when less than this is left, unless nothing is on it yet. */
  ensure(height: number): void {
    if (this.room < height && !this.atTop) this.newPage();
  }

  space(height: number): void {
    if (!this.atTop) this.y = Math.min(this.y + height, this.bottom);
  }

  /** Adds an element to the structure of the document, in reading order. */
  element(parent: Element | undefined, type: string, options: ElementOptions = {}): Element {
    // The types of pdfkit lag behind: `scope` and `bbox` are there at run time.
    const element = this.pdf.struct(type, options);
    (parent ?? this.#root).add(element);
    return element;
  }

  /** Draws something as the content of an element. */
  content(element: Element, type: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(type);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what says nothing: lines, backgrounds, what is repeated on each page. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /**
   * The element that lines must be drawn in. Words from right to left are drawn in the order of the eye; their order
   * for the ear is said by an element of its own, which programs that look at the page itself rightly pass over.
   */
  readable(element: Element, lines: readonly TextLine[]): Element {
    if (!lines.some((line) => line.turned)) return element;
    return this.element(element, 'Span', { actual: lines.map((line) => line.text.trim()).join(' ') });
  }

  /** Prints lines as the content of an element, over as many pages as they need; leaves no single line alone. */
  lines(element: Element, type: string, lines: readonly TextLine[], place: LinePlace): void {
    const holder = this.readable(element, lines);
    let next = 0;
    while (next < lines.length) {
      const left = lines.length - next;
      let count = Math.min(left, Math.floor((this.room + 0.01) / place.style.leading));
      if (count < left && left - count === 1 && count > 2) count--;
      if (count < left && count < 2) count = this.atTop ? Math.max(1, count) : 0;
      if (count > 0) {
        const part = lines.slice(next, next + count);
        const top = this.y;
        this.content(holder, type, () => {
          for (const line of part) {
            this.drawLine(line, place.x, this.y, place.width, place.style);
            this.y += place.style.leading;
          }
        });
        place.beside?.(top, this.y);
        next += count;
      }
      if (next < lines.length) this.newPage();
    }
  }

  /** Draws one line with the top of its leading at `top`. */
  drawLine(line: TextLine, x: number, top: number, width: number, style: TextStyle): void {
    if (line.pieces.length === 0) return;
    const baseline = top + (style.leading - style.size) / 2 + style.size * 0.8;
    let at = line.alignRight ? x + width - line.width : x;
    if (!line.spelled) this.pdf.markContent('Span', { actual: line.text });
    for (const piece of line.pieces) {
      this.faces.use(piece.font);
      this.pdf
        .fontSize(style.size)
        .fillColor(style.colour)
        .text(piece.text, at, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          // pdfkit sets a text word by word from left to right unless it is told about features; a stretch from right
          // to left must reach the shaping engine whole.
          ...(piece.rightToLeft ? { features: [] } : {}),
        });
      at += piece.width;
    }
    if (!line.spelled) this.pdf.endMarkedContent();
  }

  /** A thin line across, as an artifact. */
  rule(x: number, y: number, width: number, colour: string = green, thickness = 0.75): void {
    this.artifact(() => {
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(colour)
        .stroke();
    });
  }

  end(): void {
    this.#root.end();
    this.pdf.end();
  }
}
