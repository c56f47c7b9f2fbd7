import type { QueuedWrite } from '../../../../platform/offline/delivery.ts';
import { paramsIn } from '../../../../platform/web/kept-write.ts';
import { beginDrawing, putDrawingPart, type Drawing } from '../../api.ts';
import { newestParts, type Part } from '../../domain.ts';
import type { Figure, Placed } from '../domain.ts';

// What writes that wait on this device make of the moments of a case.

export const placed = (parts: readonly Part<Figure>[]): Placed[] =>
  parts.flatMap(({ id, content }) => (content ? [{ ...content, id }] : []));

interface DrawnPart extends Part<Figure> {
  caseId: string;
  drawingId: string;
}

/** The part that a write makes; undefined for another write. */
export function partIn({ method, path, body }: QueuedWrite): DrawnPart | undefined {
  const { caseId, drawingId, partId } = (method === 'PUT' && paramsIn(putDrawingPart, path)) || {};
  const sent = putDrawingPart.body.safeParse(body).data;
  if (!caseId || !drawingId || !partId || !sent) return undefined;
  return { caseId, drawingId, id: partId, version: sent.version + 1, content: sent.content };
}

/** The moment of this case that a write begins; undefined for another write. */
export function beginIn({ method, path, body }: QueuedWrite, caseId: string) {
  const params = method === 'POST' && paramsIn(beginDrawing, path);
  return params && params['caseId'] === caseId ? beginDrawing.body.safeParse(body).data : undefined;
}

export const partsIn = (writes: readonly QueuedWrite[], drawingId: string): DrawnPart[] =>
  writes.flatMap((write) => partIn(write) ?? []).filter((part) => part.drawingId === drawingId);

/** The moments that are known, and behind them those that were begun here and are not there yet. */
export function withBegun(known: readonly Drawing[], writes: readonly QueuedWrite[], caseId: string): Drawing[] {
  return writes.reduce<Drawing[]>(
    (all, write) => {
      const begun = beginIn(write, caseId);
      if (!begun || all.some(({ id }) => id === begun.id)) return all;
      const { id, kind, onDay, personId } = begun;
      const last = all.at(-1);
      const parts = last ? newestParts<Figure>(last.parts, partsIn(writes, last.id)) : [];
      return [
        ...all.map((moment) => ({ ...moment, isClosed: true })),
        {
          ...{ id, kind, onDay, personId, methodVersion: last?.methodVersion ?? 1, isClosed: false, byName: '' },
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
export function groupOf(queued: readonly QueuedWrite[], caseId: string, drawingId: string, partId: string): string {
  const begin = beginGroup(caseId);
  const isBehind = queued.some(
    (write) =>
      write.group === begin && (beginIn(write, caseId)?.id === drawingId || partIn(write)?.drawingId === drawingId),
  );
  return isBehind ? begin : `drawing/${drawingId}/${partId}`;
}

export const beginGroup = (caseId: string) => `drawing/${caseId}`;

/** Drawn in a moment that a colleague left or began otherwise, and refused: it is in no moment that is worked on. */
export function strandedIn(queued: readonly QueuedWrite[], caseId: string, lastId: string): QueuedWrite[] {
  const elsewhere = queued.filter((write) => {
    const part = partIn(write);
    return part?.caseId === caseId && part.drawingId !== lastId;
  });
  return elsewhere.some(({ problem }) => problem !== null) ? elsewhere : [];
}
