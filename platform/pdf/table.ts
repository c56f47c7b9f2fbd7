import type { KeyValuesBlock, TableBlock } from './document.ts';
import { line, page, strongLine, styles, sunken, type TextStyle } from './look.ts';
import type { Element, Sheet } from './sheet.ts';
import { columnWidths } from './table-columns.ts';
import { breakLines, type TextLine } from './text-lines.ts';

const padding = 7;
const leading = styles.cell.leading;

interface Cell {
  readonly type: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
}

const rowHeight = (cells: readonly Cell[]): number =>
  Math.max(1, ...cells.map((cell) => cell.lines.length)) * leading + 2 * padding;

export function printTable(sheet: Sheet, block: TableBlock): void {
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length));
  if (columns === 0) return;
  const widths = columnWidths(sheet.faces, [block.head, ...block.rows], columns, sheet.width, padding, block.widths);
  const cells = (texts: readonly string[], header: boolean): Cell[] => {
    let x = sheet.left;
    return widths.map((width, column) => {
      const named = header || (column === 0 && (block.rowHeaders ?? true));
      const style = named ? styles.cellHead : styles.cell;
      const cell: Cell = {
        type: named ? 'TH' : 'TD',
        ...(named ? { scope: header ? ('Column' as const) : ('Row' as const) } : {}),
        lines: breakLines(sheet.faces, texts[column] ?? '', style, width - 2 * padding),
        x: x + padding,
        width: width - 2 * padding,
        style,
      };
      x += width;
      return cell;
    });
  };

  const head = cells(block.head, true);
  const headHeight = rowHeight(head);
  const table = sheet.element(undefined, 'Table');
  const caption = block.caption ? breakLines(sheet.faces, block.caption, styles.strong, sheet.width) : [];
  sheet.space(4);
  sheet.ensure(caption.length * styles.strong.leading + headHeight + 2 * leading + 2 * padding);
  if (caption.length > 0) {
    sheet.lines(sheet.element(table, 'Caption'), 'Caption', caption, {
      x: sheet.left,
      width: sheet.width,
      style: styles.strong,
    });
    sheet.space(4);
  }
  const headRow = sheet.element(sheet.element(table, 'THead'), 'TR');
  headBackground(sheet, headHeight);
  drawCells(
    sheet,
    head,
    head.map((cell) => cellElement(sheet, headRow, cell)),
    headHeight,
  );
  sheet.rule(sheet.left, sheet.y, sheet.width, strongLine);

  const body = sheet.element(table, 'TBody');
  // Drawn again on every next page for who looks; who listens has heard the headers with each cell.
  const repeatHead = (): void => {
    headBackground(sheet, headHeight);
    sheet.artifact(() => {
      for (const cell of head) drawLines(sheet, cell, cell.lines, sheet.y + padding);
    }, 'Pagination');
    sheet.y += headHeight;
    sheet.rule(sheet.left, sheet.y, sheet.width, strongLine);
  };
  for (const row of block.rows) printRow(sheet, body, cells(row, false), headHeight, repeatHead);
  sheet.space(14);
}

/** Names with what belongs to them, as a table without a head: each name is the header of its row. */
export function printKeyValues(sheet: Sheet, block: KeyValuesBlock): void {
  if (block.items.length === 0) return;
  const longest = Math.max(
    ...block.items.map((item) => sheet.faces.textWidth(item.key.slice(0, 200), 'bold', styles.cellHead.size)),
  );
  const keyWidth = Math.min(Math.max(longest + 2, 90), sheet.width * 0.36);
  const valueX = sheet.left + keyWidth + 2 * padding;
  const body = sheet.element(sheet.element(undefined, 'Table'), 'TBody');
  sheet.space(2);
  for (const { key, value } of block.items) {
    const valueWidth = sheet.left + sheet.width - valueX;
    const cells: Cell[] = [
      {
        type: 'TH',
        scope: 'Row',
        lines: breakLines(sheet.faces, key, styles.cellHead, keyWidth),
        x: sheet.left,
        width: keyWidth,
        style: styles.cellHead,
      },
      {
        type: 'TD',
        lines: breakLines(sheet.faces, value, styles.cell, valueWidth),
        x: valueX,
        width: valueWidth,
        style: styles.cell,
      },
    ];
    printRow(sheet, body, cells, 0, () => undefined);
  }
  sheet.space(14);
}

/** One row; it moves to the next page as a whole, unless it is longer than a page: then it runs on. */
function printRow(
  sheet: Sheet,
  parent: Element,
  cells: readonly Cell[],
  headHeight: number,
  onNewPage: () => void,
): void {
  const height = rowHeight(cells);
  const wholePage = page.height - page.top - page.bottom - headHeight;
  const turn = (): void => {
    sheet.newPage();
    onNewPage();
  };
  if (height > sheet.room && (height <= wholePage || sheet.room < 3 * leading + 2 * padding)) turn();
  const row = sheet.element(parent, 'TR');
  const elements = cells.map((cell) => cellElement(sheet, row, cell));
  const total = Math.max(1, ...cells.map((cell) => cell.lines.length));
  let printed = 0;
  while (printed < total) {
    const fits = Math.max(1, Math.floor((sheet.room - 2 * padding + 0.01) / leading));
    const count = Math.min(fits, total - printed);
    const part = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(printed, printed + count) }));
    drawCells(sheet, part, elements, count * leading + 2 * padding);
    printed += count;
    sheet.rule(sheet.left, sheet.y, sheet.width, line);
    if (printed < total) turn();
  }
}

const cellElement = (sheet: Sheet, row: Element, cell: Cell): Element =>
  sheet.element(row, cell.type, cell.scope ? { scope: cell.scope } : {});

function headBackground(sheet: Sheet, height: number): void {
  sheet.artifact(() => sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height).fill(sunken));
}

function drawCells(sheet: Sheet, cells: readonly Cell[], elements: readonly Element[], height: number): void {
  cells.forEach((cell, index) => {
    if (cell.lines.length === 0) return;
    sheet.content(sheet.readable(elements[index]!, cell.lines), cell.type, () =>
      drawLines(sheet, cell, cell.lines, sheet.y + padding),
    );
  });
  sheet.y += height;
}

function drawLines(sheet: Sheet, cell: Cell, lines: readonly TextLine[], top: number): void {
  lines.forEach((each, index) => sheet.drawLine(each, cell.x, top + index * leading, cell.width, cell.style));
}
