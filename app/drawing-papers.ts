import type { DrawingPapers } from '../modules/drawings/papers.ts';
import { sheetDocument } from '../modules/drawings/sheet/sheet-document.ts';
import { genogramDocument } from '../modules/drawings/genogram/genogram-document.ts';
import { ecogramDocument } from '../modules/drawings/ecogram/ecogram-document.ts';
import { lifeLineDocument } from '../modules/drawings/life-line/life-line-document.ts';
import { networkMapDocument } from '../modules/drawings/network-map/network-map-document.ts';
import { notesDocument } from '../modules/drawings/notes/notes-document.ts';
import { sociogramDocument } from '../modules/drawings/sociogram/sociogram-document.ts';

/** How each kind of drawing looks on paper. */
export const drawingPapers: DrawingPapers = {
  ecogram: ecogramDocument,
  genogram: genogramDocument,
  'life-line': lifeLineDocument,
  sociogram: sociogramDocument,
  'network-map': networkMapDocument,
  notes: notesDocument,
  sheet: sheetDocument,
};
