import { sharedReport } from '../modules/conversations/shared-report.ts';
import { sharedDrawing } from '../modules/drawings/shared-drawing.ts';
import { sharedPerson } from '../modules/households/shared-person.ts';
import { sharedGoal } from '../modules/plans/shared-goal.ts';
import type { PieceSource } from '../modules/sharing/pieces.ts';
import { drawingPapers } from './drawing-papers.ts';

/** Every kind of piece that can be shared; a room that offers another adds its line here. */
export const sharedPieces: readonly PieceSource[] = [
  sharedGoal,
  sharedReport,
  sharedDrawing(drawingPapers),
  sharedPerson,
];
