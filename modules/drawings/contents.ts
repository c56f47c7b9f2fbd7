import { z } from 'zod';
import type { DrawingKind } from './domain.ts';
import { Figure } from './ecogram/domain.ts';
import { FamilyPart } from './genogram/domain.ts';
import { peopleInSheet, SheetPart } from './sheet/domain.ts';

/** What a part of each kind of drawing holds. */
export const contents = {
  ecogram: Figure,
  genogram: FamilyPart,
  sheet: SheetPart,
} satisfies Record<DrawingKind, z.ZodType>;

export type ContentOf<K extends DrawingKind> = z.infer<(typeof contents)[K]>;
export type Content = ContentOf<DrawingKind>;

/** Who of the household or its network a part is about. */
export function peopleIn(content: Content | null): string[] {
  if (content === null) return [];
  if ('personId' in content) return content.personId === null ? [] : [content.personId];
  return isOfFamily(content) ? [] : peopleInSheet(content);
}

const familyParts = ['member', 'couple', 'child', 'feeling', 'home'] as const satisfies FamilyPart['part'][];
const isOfFamily = (content: Content): content is FamilyPart =>
  'part' in content && familyParts.some((part) => part === content.part);

/** Does a part say something about somebody's health? Sharing that asks for more. */
export const saysHealth = (content: Content | null): boolean =>
  content !== null && 'part' in content && content.part === 'member' && (content.hasIllness || content.hasAddiction);
