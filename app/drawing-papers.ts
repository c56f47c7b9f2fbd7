import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { sheetDocument } from '../modules/drawings/sheet/sheet-document.ts';
import { genogramDocument } from '../modules/drawings/genogram/genogram-document.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = {
  ecogram: ecogramDocument,
  genogram: genogramDocument,
  sheet: sheetDocument,
};
