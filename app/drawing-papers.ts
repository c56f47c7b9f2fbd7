import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = { ecogram: ecogramDocument };
