import { useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import type { QueuedWrite } from '../../../platform/offline/delivery.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { paramsIn } from '../../../platform/web/kept-write.ts';
import { DrawingPart, listDrawings, putDrawingPart, type Drawing } from '../../drawings/api.ts';
import { did, newestParts, noHistory, redo, undo, type History, type Part, type Step } from '../../drawings/domain.ts';
import { Figure, type Placed } from '../domain.ts';

/** A change that met what a colleague made meanwhile. */
export interface Clash {
  partId: string;
  mine: Figure | null;
  theirs: DrawingPart;
}

export const placed = (parts: readonly Part<Figure>[]): Placed[] =>
  parts.flatMap(({ id, content }) => (content ? [{ ...content, id }] : []));

const groupOf = (drawingId: string, partId: string) => `drawing/${drawingId}/${partId}`;

/** The part that a write in the box makes of one of this drawing; undefined for another write. */
function partIn({ path, body }: QueuedWrite, drawingId: string): Part<Figure> | undefined {
  const params = paramsIn(putDrawingPart, path);
  const sent = putDrawingPart.body.safeParse(body).data;
  if (params?.['drawingId'] !== drawingId || !sent) return undefined;
  return { id: params['partId'] ?? '', version: sent.version + 1, content: sent.content };
}

/** The moment that is worked on: what stands in it, and every change with its way back. It works without a connection. */
export function useEcogram(caseId: string, drawing: Drawing) {
  const queries = useQueryClient();
  const { queued, enqueue, remove, onDelivered } = useOutbox();
  // Delivered and not yet read again; what waits in the box is found there too, also after the page was closed.
  const [drawn, setDrawn] = useState<readonly Part<Figure>[]>([]);
  const [history, setHistory] = useState<History<Figure>>(noHistory);

  useEffect(
    () =>
      onDelivered(({ group }) => {
        if (group.startsWith(`drawing/${drawing.id}/`)) void queries.invalidateQueries({ queryKey: [listDrawings.id] });
      }),
    [onDelivered, queries, drawing.id],
  );

  const waiting = useMemo(() => queued.flatMap((write) => partIn(write, drawing.id) ?? []), [queued, drawing.id]);
  const parts = useMemo(() => newestParts<Figure>(drawing.parts, waiting, drawn), [drawing.parts, waiting, drawn]);
  const figures = useMemo(() => placed(parts), [parts]);

  const send = (id: string, content: Figure | null, version: number) => {
    setDrawn((known) => [...known.filter((part) => part.id !== id), { id, version: version + 1, content }]);
    const path = pathOf(putDrawingPart, { caseId, drawingId: drawing.id, partId: id });
    void enqueue({ id: uuidv7(), method: 'PUT', path, body: { version, content }, group: groupOf(drawing.id, id) });
  };
  const versionOf = (id: string) => parts.find((part) => part.id === id)?.version ?? 0;
  const apply = ({ partId, after }: Step<Figure>) => send(partId, after, versionOf(partId));
  const turn = (to: ReturnType<typeof undo<Figure>>) => {
    if (!to) return;
    apply(to.step);
    setHistory(to.history);
  };

  const clashes = queued.flatMap((write): Clash[] => {
    const part = partIn(write, drawing.id);
    const theirs = write.problem?.status === 409 ? DrawingPart.safeParse(write.problem['current']).data : undefined;
    return part && theirs
      ? [{ partId: part.id, mine: parts.find(({ id }) => id === part.id)?.content ?? null, theirs }]
      : [];
  });

  return {
    figures,
    clashes,
    /** Refused for another reason, such as a moment that was closed meanwhile. */
    isRefused: queued.some((write) => partIn(write, drawing.id) && write.problem && write.problem.status !== 409),
    /** Draws somebody, changes them, or takes them out (null). */
    put: (partId: string, after: Figure | null) => {
      const before = parts.find((part) => part.id === partId)?.content ?? null;
      const step = { partId, before, after };
      apply(step);
      setHistory((known) => did(known, step));
    },
    undo: history.done.length > 0 ? () => turn(undo(history)) : undefined,
    redo: history.undone.length > 0 ? () => turn(redo(history)) : undefined,
    /** After a clash: what stands there from now on. */
    settle: ({ partId, mine, theirs }: Clash, choice: 'mine' | 'theirs') => {
      const group = groupOf(drawing.id, partId);
      const stale = queued.filter((write) => write.group === group);
      setDrawn((known) => [...known.filter(({ id }) => id !== partId), theirs]);
      // First in the box and only then the old ones out; behind them it waits.
      if (choice === 'mine') send(partId, mine, theirs.version);
      for (const { id } of stale) void remove(id);
    },
  };
}

export type Ecogram = ReturnType<typeof useEcogram>;
