import type { ToolId } from '../tool-ids.ts';
import type { BoardDefinition, BoardField } from './board.ts';
import { coreQuadrant } from './boards/core-quadrant.ts';
import { triptych } from './boards/triptych.ts';
import { helpingWindow } from './boards/window.ts';

const boards: Record<ToolId<'notes'>, BoardDefinition> = {
  triptych,
  'core-quadrant': coreQuadrant,
  window: helpingWindow,
};

export interface Board extends BoardDefinition {
  fields: readonly BoardField[];
  has: (fieldId: string) => boolean;
}

/** A board in the words of a version of the way of working; without one, as it is begun today. */
export function boardOf(toolId: string | null, version?: number): Board {
  // The server begins no others.
  const board = boards[toolId as ToolId<'notes'>];
  const fields = board.fieldsAt(version ?? board.version);
  return { ...board, fields, has: (fieldId) => fields.some(({ id }) => id === fieldId) };
}
