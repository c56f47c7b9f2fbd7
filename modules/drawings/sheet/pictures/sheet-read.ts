import type { Language } from '../../../../platform/i18n/messages.ts';
import type { Definition, SimpleField, ToolPicture } from '../../toolbox/domain.ts';
import type { Filled } from '../domain.ts';
import { toldSheet, type Told } from '../words.ts';

/** A sheet as its picture reads it: what is not asked, or not for who looks along, is not there. */
export interface SheetRead {
  language: Language;
  definition: Definition;
  one: (field: string) => Told | undefined;
  /** Of a group every row, its answers by question. */
  rows: (group: string) => { id: string; told: readonly Told[] }[];
}

export function readSheet(
  definition: Definition,
  filled: Filled,
  { language, isResident }: { language: Language; isResident: boolean },
): SheetRead {
  const isSeen = ({ to }: { to: 'resident' | 'worker' }) => !isResident || to === 'resident';
  const told = toldSheet(definition, filled, language).filter(({ field }) => isSeen(field));
  return {
    ...{ language, definition },
    one: (id) => told.flatMap((one) => ('rows' in one ? [] : [one])).find(({ field }) => field.id === id),
    rows: (id) => {
      const group = told.find(({ field }) => field.id === id);
      if (!group || !('rows' in group)) return [];
      return group.rows.map((row) => ({ id: row.id, told: row.told.filter(({ field }) => isSeen(field)) }));
    },
  };
}

export type PictureOf<K extends ToolPicture['kind']> = Extract<ToolPicture, { kind: K }>;

export const numberOf = (told: Told | undefined): number | null =>
  told?.value?.kind === 'scale' ? told.value.number : null;

/** What a question answered, in words on one line; empty when it was left open. */
export const wordsOf = (told: readonly Told[], field: string | null): string =>
  told.find((one) => one.field.id === field)?.answer?.replaceAll('\n', ', ') ?? '';

export interface Range {
  from: number;
  to: number;
  low: string;
  high: string;
}

/** The scale of a question, whether it was answered or not. */
export function rangeOf({ definition, language }: SheetRead, field: string, group?: string): Range {
  const among: readonly { id: string; kind: string }[] =
    group === undefined
      ? definition.fields
      : definition.fields.flatMap((one) => (one.id === group && one.kind === 'group' ? one.fields : []));
  const asked = among.find(({ id }) => id === field) as SimpleField | undefined;
  // A picture is made of a scale where it asks for one (toolbox/picture-shape.ts).
  if (asked?.kind !== 'scale') return { from: 0, to: 10, low: '', high: '' };
  const { from, to, low, high } = asked.scale;
  return { from, to, low: low[language], high: high[language] };
}

/** How far along its scale a number stands: from 0 to 1. */
export const shareOf = ({ from, to }: Range, number: number): number =>
  Math.min(1, Math.max(0, (number - from) / (to - from)));

/** At most some ten numbers stand beside a scale. */
export function ticksOf({ from, to }: Range): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 10));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
