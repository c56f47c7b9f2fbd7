import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { sheetDocument } from '../modules/drawings/sheet/sheet-document.ts';
import { genogramDocument } from '../modules/drawings/genogram/genogram-document.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';
import { lifeLineDocument } from '../modules/drawings/life-line/life-line-document.ts';
import { notesDocument } from '../modules/drawings/notes/notes-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = {
  ecogram: ecogramDocument,
  genogram: genogramDocument,
  'life-line': lifeLineDocument,
  notes: notesDocument,
  sheet: sheetDocument,
};
