// The report of a conversation: made from the fragments, edited in plain words, frozen as a version (method C4; E module 1).
import { lifeAreaIds } from '../../method/ids.ts';
import type { AreaId, FragmentKindId, Voice } from './domain.ts';

export const reportSectionIds = [...lifeAreaIds.map((area) => `area-${area}` as const), 'other', 'agreements'] as const;
/** One part of a report: a life area that was talked about, what belongs to no area, or what was agreed. */
export type ReportSectionId = (typeof reportSectionIds)[number];

export interface Sayable {
  id: string;
  text: string;
  voice: Voice;
  speaker: string;
  kind: FragmentKindId | null;
  area: AreaId | null;
  onTable: boolean;
}

export interface ReportQuote {
  fragmentId: string;
  speaker: string;
  voice: Voice;
  text: string;
  /** Not in the report; the fragment itself stays as it is. */
  leftOut: boolean;
}

export interface ReportSection {
  id: ReportSectionId;
  area: AreaId | null;
  text: string;
  /** False while the text still follows from the fragments. */
  isEdited: boolean;
  /** 0 while nobody changed it. */
  version: number;
  quotes: ReportQuote[];
}

/** What somebody changed in a section. */
export interface SectionEdit {
  section: ReportSectionId;
  text: string;
  leftOut: readonly string[];
  version: number;
}

/**
 * The report as the fragments tell it: areas in the order in which they first came up, what people said as quotations in
 * their own voice, what the worker saw as plain text, agreements last as lines "who: what". A section that somebody edited
 * keeps its text; what was said since is added to its quotations, never to the text.
 */
export function composeReport(fragments: readonly Sayable[], edits: readonly SectionEdit[]): ReportSection[] {
  const told = fragments.filter((fragment) => fragment.onTable);
  const order = [...new Set([...told.map(sectionOf), ...edits.map((edit) => edit.section)])];
  const last = order
    .filter((id) => id === 'other' || id === 'agreements')
    .toSorted()
    .toReversed();
  const areas = order.filter((id) => id !== 'other' && id !== 'agreements');
  return [...areas, ...last].map((id) => {
    const here = told.filter((fragment) => sectionOf(fragment) === id);
    const edit = edits.find((candidate) => candidate.section === id);
    const quoted = id === 'agreements' ? [] : here.filter((fragment) => fragment.voice !== 'worker');
    return {
      id,
      area: lifeAreaIds.find((area) => id === `area-${area}`) ?? null,
      text: edit?.text ?? textOf(id, here),
      isEdited: edit !== undefined,
      version: edit?.version ?? 0,
      quotes: quoted.map((fragment) => ({
        fragmentId: fragment.id,
        speaker: fragment.speaker,
        voice: fragment.voice,
        text: fragment.text,
        leftOut: edit?.leftOut.includes(fragment.id) ?? false,
      })),
    };
  });
}

function sectionOf(fragment: Sayable): ReportSectionId {
  if (fragment.kind === 'agreement') return 'agreements';
  return fragment.area === null ? 'other' : `area-${fragment.area}`;
}

function textOf(id: ReportSectionId, here: readonly Sayable[]): string {
  if (id === 'agreements') return here.map((fragment) => `${fragment.speaker}: ${fragment.text}`).join('\n');
  return here
    .filter((fragment) => fragment.voice === 'worker')
    .map((fragment) => fragment.text)
    .join('\n');
}

/** A section as it stands in a frozen version. */
export interface FrozenSection {
  id: string;
  heading: string;
  text: string;
  quotes: { speaker: string; voice: Voice; text: string }[];
}

export type SectionChange = 'same' | 'changed' | 'added' | 'gone';

/** Two versions laid side by side, sections of the newer one first in its order, then what is gone. */
export function compareReports(
  earlier: readonly FrozenSection[],
  later: readonly FrozenSection[],
): { change: SectionChange; earlier: FrozenSection | null; later: FrozenSection | null }[] {
  const before = new Map(earlier.map((section) => [section.id, section]));
  const kept = later.map((section) => {
    const old = before.get(section.id) ?? null;
    before.delete(section.id);
    const same =
      old !== null && JSON.stringify([old.text, old.quotes]) === JSON.stringify([section.text, section.quotes]);
    return { change: old === null ? 'added' : same ? 'same' : 'changed', earlier: old, later: section } as const;
  });
  return [
    ...kept,
    ...[...before.values()].map((section) => ({ change: 'gone', earlier: section, later: null }) as const),
  ];
}
