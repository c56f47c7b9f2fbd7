import { words as textAt, type Group, type Mark, type Picture } from '../../../platform/picture/marks.ts';
import type { Board } from './boards.ts';
import {
  fieldGap,
  layOutBoard,
  lineHeight,
  margin,
  sizes,
  type Layout,
  type LayoutWords,
  type PlacedField,
} from './layout.ts';
import type { Written } from './domain.ts';

// A board as plain marks, for a file, paper and who it is shared with; on the screen itself it is text.

type What = 'field' | 'note' | 'arrow' | 'axis';

export interface BoardWords extends LayoutWords {
  axis: (end: 'little' | 'much' | 'few' | 'many') => string;
}

const box = (width: number, height: number, round: number): string => {
  const [across, down] = [width - 2 * round, height - 2 * round];
  return `M${round} 0h${across}q${round} 0 ${round} ${round}v${down}q0 ${round} ${-round} ${round}h${-across}q${-round} 0 ${-round} ${-round}v${-down}q0 ${-round} ${round} ${-round}Z`;
};

/** Lines below each other around a middle, and where the next one would begin. */
function linesAt(x: number, y: number, lines: readonly string[], size: number, isBold: boolean, isSoft: boolean) {
  const marks = lines.map((line, index) =>
    textAt(x, y + (index + 0.82) * size * lineHeight, line, size, isBold, isSoft ? 'soft' : 'ink'),
  );
  return { marks, y: y + lines.length * size * lineHeight };
}

export function drawBoard(board: Board, notes: readonly Written[], words: BoardWords): Picture<What> {
  const layout = layOutBoard(board, notes, words);
  return {
    frame: { x: 0, y: 0, width: layout.width, height: layout.height },
    groups: [
      ...layout.fields.flatMap(fieldGroups),
      ...(board.links === 'arrows' ? arrows(layout) : []),
      ...(board.links === 'axes' ? axes(layout, words) : []),
    ],
  };
}

function fieldGroups({ field, x, y, width, height, title, ask, notes }: PlacedField): Group<What>[] {
  const heading = linesAt(width / 2, 14, title, sizes.title, true, false);
  const question = linesAt(width / 2, heading.y, ask, sizes.ask, false, true);
  const shape: Mark = { kind: 'path', d: box(width, height, 12), stroke: 'ring', width: 1.5, fill: 'paper' };
  return [
    { id: field.id, what: 'field', x, y, marks: [shape, ...heading.marks, ...question.marks] },
    ...notes.map((note): Group<What> => {
      const said = linesAt(note.width / 2, 14, note.lines, sizes.note, false, false);
      const beside = linesAt(note.width / 2, said.y, note.beside, sizes.beside, false, true);
      const paper: Mark = { kind: 'path', d: box(note.width, note.height, 6), fill: 'own' };
      return {
        id: note.id,
        what: 'note',
        x: x + note.x,
        y: y + note.y,
        marks: [paper, ...said.marks, ...beside.marks],
      };
    }),
  ];
}

/** From each field to the one that follows from it, in the gap between them. */
function arrows({ fields }: Layout): Group<What>[] {
  return fields.slice(1).map((to, index) => {
    const from = fields[index]!;
    const [across, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
    const x = across === 0 ? from.x + from.width / 2 : Math.max(from.x, to.x) - fieldGap / 2;
    const y = down === 0 ? from.y + from.height / 2 : Math.max(from.y, to.y) - fieldGap / 2;
    const line = `M${-across * 14} ${-down * 14}L${across * 14} ${down * 14}`;
    const head = `M${across * 5 - down * 7} ${down * 5 - across * 7}L${across * 14} ${down * 14}L${across * 5 + down * 7} ${down * 5 + across * 7}`;
    return {
      ...{ id: `${from.field.id}-${to.field.id}`, what: 'arrow', x, y },
      marks: [{ kind: 'path', d: line + head, stroke: 'ink', width: 3 }],
    };
  });
}

/** At the ends of each axis its word: how much support from left to right, how many bounds from below to above. */
function axes({ width, height, fields }: Layout, { axis }: BoardWords): Group<What>[] {
  const first = fields[0]!;
  const [middleX, middleY] = [width / 2, Math.max(...fields.map(({ y }) => y)) - fieldGap / 2];
  const quarter = (column: 0 | 1) => margin + first.width / 2 + column * (first.width + fieldGap);
  const at = (id: string, x: number, y: number, text: string): Group<What> => ({
    ...{ id, what: 'axis', x, y },
    marks: [textAt(0, 0, text, sizes.ask, true, 'soft')],
  });
  return [
    {
      ...{ id: 'cross', what: 'axis', x: middleX, y: middleY },
      marks: [
        { kind: 'path', d: `M${margin - middleX} 0H${middleX - margin}`, stroke: 'ring', width: 2 },
        { kind: 'path', d: `M0 ${margin - middleY}V${height - margin - middleY}`, stroke: 'ring', width: 2 },
      ],
    },
    at('many', middleX, margin - 16, axis('many')),
    at('few', middleX, height - margin + 28, axis('few')),
    at('little', quarter(0), middleY - 6, axis('little')),
    at('much', quarter(1), middleY - 6, axis('much')),
  ];
}
