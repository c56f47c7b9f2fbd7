import { styles } from './look.ts';
import type { Typefaces } from './typefaces.ts';

const smallest = 34;
/** Rows looked at to judge a column; more would cost time and change nothing the reader sees. */
const sampleSize = 200;

/**
 * Widths of the columns in points, together `total`. Given relative widths are followed; otherwise each column first
 * gets room for its longest word and the rest is shared by how much the cells hold.
 */
export function columnWidths(
  faces: Typefaces,
  rows: readonly (readonly string[])[],
  columns: number,
  total: number,
  padding: number,
  relative?: readonly number[],
): number[] {
  if (relative && relative.length === columns && relative.every((share) => share > 0)) {
    const sum = relative.reduce((a, b) => a + b, 0);
    return relative.map((share) => (share / sum) * total);
  }
  const needs = Array.from({ length: columns }, (_, column) =>
    need(
      faces,
      rows.slice(0, sampleSize).map((row) => row[column] ?? ''),
      total / 2,
      padding,
    ),
  );
  const wanted = needs.reduce((sum, each) => sum + each.whole, 0);
  if (wanted <= total) return needs.map((each) => each.whole + (total - wanted) * (each.whole / wanted));
  const least = needs.reduce((sum, each) => sum + each.word, 0);
  if (least >= total) return needs.map((each) => (each.word / least) * total);
  const spare = total - least;
  const longing = wanted - least;
  return needs.map((each) => each.word + spare * ((each.whole - each.word) / longing));
}

function need(
  faces: Typefaces,
  cells: readonly string[],
  most: number,
  padding: number,
): { word: number; whole: number } {
  const { face, size } = styles.cellHead;
  let word = smallest;
  let whole = smallest;
  for (const cell of cells) {
    // A cell of many lines says no more about its width than its first words do.
    const text = cell.slice(0, 300);
    whole = Math.max(whole, faces.textWidth(text.replace(/\s+/g, ' '), face, size) + 2 * padding + 1);
    for (const part of text.split(/\s+/)) word = Math.max(word, faces.textWidth(part, face, size) + 2 * padding + 1);
  }
  return { word: Math.min(word, most), whole: Math.max(Math.min(whole, most * 1.5), Math.min(word, most)) };
}
