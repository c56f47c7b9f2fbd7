import { z } from 'zod';
import type { DrawingKind } from './domain.ts';
import { Figure } from './ecogram/domain.ts';
import { LifeEvent } from './life-line/domain.ts';

/** What a part of each kind of drawing holds. */
export const contents = {
  ecogram: Figure,
  'life-line': LifeEvent,
} satisfies Record<DrawingKind, z.ZodType>;

export type ContentOf<K extends DrawingKind> = z.infer<(typeof contents)[K]>;
export type Content = ContentOf<DrawingKind>;

/** Who of the household or its network a part is about. */
export const personIn = (content: Content | null): string | null => content?.personId ?? null;

/** Does a part say something about somebody's health? Sharing that asks for more. */
export const saysHealth = (content: Content | null): boolean =>
  content !== null && 'area' in content && content.area === 'health';
