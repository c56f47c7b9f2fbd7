import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';
import { notesDocument } from '../modules/drawings/notes/notes-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = {
  ecogram: ecogramDocument,
  notes: notesDocument,
};
