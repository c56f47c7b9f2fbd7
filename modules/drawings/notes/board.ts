import type { Bilingual } from '../../../method/schema.ts';
import type { ToolId } from '../tool-ids.ts';

// What a board of notes is: fields with a heading and a question of the way of working, in an arrangement of its own.

export interface BoardField {
  id: string;
  label: Bilingual;
  /** Under the heading, for everybody at the table. */
  ask: Bilingual;
  /** For the worker only. */
  hints: readonly Bilingual[];
  /** Where it stands, counted from the top left. */
  column: number;
  row: number;
  /** What stands here can become part of the plan. */
  becomesPlan: boolean;
  /** Where it lies between the ends of the axes: first across, then upright. */
  ends?: readonly ['little' | 'much', 'few' | 'many'];
}

export interface BoardDefinition {
  toolId: ToolId<'notes'>;
  /** The version of the way of working that it begins with today. */
  version: number;
  columns: number;
  rows: number;
  /** Is it read along its axes, or do its fields follow each other round? */
  links: 'none' | 'arrows' | 'axes';
  /** In the order of filling, in the words of a version of the way of working. */
  fieldsAt: (version: number) => readonly BoardField[];
}
