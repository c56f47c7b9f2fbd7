import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { sheetDocument } from '../modules/drawings/sheet/sheet-document.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';
import { lifeLineDocument } from '../modules/drawings/life-line/life-line-document.ts';
import { notesDocument } from '../modules/drawings/notes/notes-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = {
  ecogram: ecogramDocument,
  'life-line': lifeLineDocument,
  sheet: sheetDocument,
  notes: notesDocument,
};
