import { z } from 'zod';
import type { DrawingKind } from './domain.ts';
import { Figure } from './ecogram/domain.ts';
import { Note } from './notes/domain.ts';

/** What a part of each kind of drawing holds. */
export const contents = {
  ecogram: Figure,
  notes: Note,
} satisfies Record<DrawingKind, z.ZodType>;

export type ContentOf<K extends DrawingKind> = z.infer<(typeof contents)[K]>;
export type Content = ContentOf<DrawingKind>;

/** Who of the household or its network a part is about. */
export const personIn = (content: Content | null): string | null =>
  content && 'personId' in content ? content.personId : null;
