import type { QueuedWrite } from '../../../platform/offline/delivery.ts';
import { paramsIn } from '../../../platform/web/kept-write.ts';
import { beginDrawing, putDrawingPart, type CaseDrawings, type Drawing, type MomentOf } from '../api.ts';
import type { Content } from '../contents.ts';
import { newestParts, type DrawingKind, type Part } from '../domain.ts';

// What writes that wait on this device make of the moments of a case.

/** Which drawing of a case; of a kind that has several instruments, which of them. */
export interface Series {
  kind: DrawingKind;
  toolId: string | null;
}

const isOf = (one: Series, other: Series) => one.kind === other.kind && one.toolId === other.toolId;

/** The moments of a case that are of this kind: the server keeps no others under its name. */
export const momentsOf = <K extends DrawingKind>({ drawings }: CaseDrawings, kind: K): MomentOf<K>[] =>
  drawings.filter((moment) => moment.kind === kind) as unknown as MomentOf<K>[];

/** What stands in a moment, each with its id. */
export const standing = <C>(parts: readonly Part<C>[]): (C & { id: string })[] =>
  parts.flatMap(({ id, content }) => (content ? [{ ...content, id }] : []));

interface DrawnPart extends Part<Content>, Series {
  caseId: string;
  drawingId: string;
}

/** The part that a write makes; undefined for another write. */
export function partIn({ method, path, body }: QueuedWrite): DrawnPart | undefined {
  const { caseId, drawingId, partId } = (method === 'PUT' && paramsIn(putDrawingPart, path)) || {};
  const sent = putDrawingPart.body.safeParse(body).data;
  if (!caseId || !drawingId || !partId || !sent) return undefined;
  const { kind, toolId, version, content } = sent;
  return { caseId, drawingId, kind, toolId, id: partId, version: version + 1, content };
}

/** The moment of this drawing that a write begins; undefined for another write. */
export function beginIn({ method, path, body }: QueuedWrite, caseId: string, of: Series) {
  const params = method === 'POST' && paramsIn(beginDrawing, path);
  const begun = params && params['caseId'] === caseId ? beginDrawing.body.safeParse(body).data : undefined;
  return begun && isOf(begun, of) ? begun : undefined;
}

export const partsIn = (writes: readonly QueuedWrite[], drawingId: string): DrawnPart[] =>
  writes.flatMap((write) => partIn(write) ?? []).filter((part) => part.drawingId === drawingId);

/** The moments that are known, and behind them those that were begun here and are not there yet. */
export function withBegun(
  known: readonly Drawing[],
  writes: readonly QueuedWrite[],
  caseId: string,
  of: Series,
  version: number,
): Drawing[] {
  return writes.reduce<Drawing[]>(
    (all, write) => {
      const begun = beginIn(write, caseId, of);
      if (!begun || all.some(({ id }) => id === begun.id)) return all;
      const { id, kind, toolId, onDay, personId } = begun;
      const last = all.at(-1);
      const parts = last ? newestParts<Content>(last.parts, partsIn(writes, last.id)) : [];
      return [
        ...all.map((moment) => ({ ...moment, isClosed: true })),
        {
          ...{
            id,
            kind,
            toolId,
            onDay,
            personId,
            methodVersion: version,
            isClosed: false,
            byName: '',
          },
          parts: parts.filter(({ content }) => content !== null).map((part) => ({ ...part, version: 1 })),
        },
      ];
    },
    [...known],
  );
}

/**
 * In which order a write goes out. Behind the beginning of its moment while that is not there yet; otherwise for each
 * part apart, so that one that is refused does not hold up the others.
 */
export function groupOf(
  queued: readonly QueuedWrite[],
  at: { caseId: string; drawingId: string; partId: string },
  of: Series,
): string {
  const begin = beginGroup(at.caseId, of);
  const isBehind = queued.some(
    (write) =>
      write.group === begin &&
      (beginIn(write, at.caseId, of)?.id === at.drawingId || partIn(write)?.drawingId === at.drawingId),
  );
  return isBehind ? begin : `drawing/${at.drawingId}/${at.partId}`;
}

export const beginGroup = (caseId: string, { kind, toolId }: Series) =>
  ['drawing', caseId, kind, toolId].filter(Boolean).join('/');

/** Drawn in a moment that a colleague left or began otherwise, and refused: it is in no moment that is worked on. */
export function strandedIn(
  queued: readonly QueuedWrite[],
  caseId: string,
  last: Pick<Drawing, 'id' | 'kind' | 'toolId'>,
): QueuedWrite[] {
  const elsewhere = queued.filter((write) => {
    const part = partIn(write);
    return part?.caseId === caseId && isOf(part, last) && part.drawingId !== last.id;
  });
  return elsewhere.some(({ problem }) => problem !== null) ? elsewhere : [];
}
