import { z } from 'zod';
import type { DrawingKind } from './domain.ts';
import { Figure } from './ecogram/domain.ts';
import { peopleInSheet, SheetPart } from './sheet/domain.ts';

/** What a part of each kind of drawing holds. */
export const contents = {
  ecogram: Figure,
  sheet: SheetPart,
} satisfies Record<DrawingKind, z.ZodType>;

export type ContentOf<K extends DrawingKind> = z.infer<(typeof contents)[K]>;
export type Content = ContentOf<DrawingKind>;

/** Who of the household or its network a part is about. */
export function peopleIn(content: Content | null): string[] {
  if (content === null) return [];
  if ('part' in content) return peopleInSheet(content);
  return content.personId === null ? [] : [content.personId];
}
