import { z } from 'zod';
import type { DrawingKind } from './domain.ts';
import { Figure } from './ecogram/domain.ts';
import { FamilyPart } from './genogram/domain.ts';
import { peopleInSheet, SheetPart } from './sheet/domain.ts';
import { LifeEvent } from './life-line/domain.ts';
import { MapPart } from './network-map/domain.ts';
import { Note } from './notes/domain.ts';
import { SociogramPart } from './sociogram/domain.ts';

/** What a part of each kind of drawing holds. */
export const contents = {
  ecogram: Figure,
  genogram: FamilyPart,
  sheet: SheetPart,
  'life-line': LifeEvent,
  sociogram: SociogramPart,
  'network-map': MapPart,
  notes: Note,
} satisfies Record<DrawingKind, z.ZodType>;

export type ContentOf<K extends DrawingKind> = z.infer<(typeof contents)[K]>;
export type Content = ContentOf<DrawingKind>;

/** Who of the household or its network a part is about. */
export function peopleIn(content: Content | null): string[] {
  if (content === null) return [];
  if (isOfSheet(content)) return peopleInSheet(content);
  return 'personId' in content && content.personId !== null ? [content.personId] : [];
}

/** Does a part say something about somebody's health? Sharing that asks for more. A sheet may ask after anything. */
export function saysHealth(content: Content | null): boolean {
  if (content === null) return false;
  if (isOfSheet(content)) return true;
  if ('area' in content) return content.area === 'health';
  return 'hasIllness' in content && (content.hasIllness || content.hasAddiction);
}

const isOfSheet = (content: Content): content is SheetPart =>
  'part' in content && (content.part === 'answer' || content.part === 'row');
