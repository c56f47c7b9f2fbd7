import { useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { DrawingPart, putDrawingPart, type Drawing } from '../../api.ts';
import { did, newestParts, noHistory, redo, undo, type History, type Part, type Step } from '../../domain.ts';
import type { Figure } from '../domain.ts';
import { beginIn, groupOf, partIn, partsIn, placed } from './moments.ts';

/** A change that met what a colleague made meanwhile. */
export interface Clash {
  partId: string;
  mine: Figure | null;
  theirs: DrawingPart;
}

/** The moment that is worked on: what stands in it, and every change with its way back. It works without a connection. */
export function useEcogram(caseId: string, drawing: Drawing) {
  const { queued, enqueue, remove } = useOutbox();
  // Delivered and not yet read again; what waits in the box is found there too, also after the page was closed.
  const [drawn, setDrawn] = useState<readonly Part<Figure>[]>([]);
  const [history, setHistory] = useState<History<Figure>>(noHistory);

  const waiting = useMemo(() => partsIn(queued, drawing.id), [queued, drawing.id]);
  const parts = useMemo(() => newestParts<Figure>(drawing.parts, waiting, drawn), [drawing.parts, waiting, drawn]);
  const figures = useMemo(() => placed(parts), [parts]);

  const send = (id: string, content: Figure | null, version: number) => {
    setDrawn((known) => [...known.filter((part) => part.id !== id), { id, version: version + 1, content }]);
    const path = pathOf(putDrawingPart, { caseId, drawingId: drawing.id, partId: id });
    void enqueue({
      id: uuidv7(),
      method: 'PUT',
      path,
      body: { version, content },
      group: groupOf(queued, caseId, drawing.id, id),
    });
  };
  const versionOf = (id: string) => parts.find((part) => part.id === id)?.version ?? 0;
  const apply = ({ partId, after }: Step<Figure>) => send(partId, after, versionOf(partId));
  const turn = (to: ReturnType<typeof undo<Figure>>) => {
    if (!to) return;
    apply(to.step);
    setHistory(to.history);
  };

  const clashes = queued.flatMap((write): Clash[] => {
    const part = partIn(write);
    const theirs = write.problem?.status === 409 ? DrawingPart.safeParse(write.problem['current']).data : undefined;
    return part?.drawingId === drawing.id && theirs
      ? [{ partId: part.id, mine: parts.find(({ id }) => id === part.id)?.content ?? null, theirs }]
      : [];
  });

  return {
    figures,
    clashes,
    /** Refused for another reason, such as work on the case that was taken over. */
    isRefused: queued.some(
      (write) =>
        (partIn(write)?.drawingId === drawing.id || beginIn(write, caseId)?.id === drawing.id) &&
        write.problem &&
        write.problem.status !== 409,
    ),
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
      const stale = queued.filter((write) => {
        const part = partIn(write);
        return part?.drawingId === drawing.id && part.id === partId;
      });
      setDrawn((known) => [...known.filter(({ id }) => id !== partId), theirs]);
      // First in the box and only then the old ones out; behind them it waits.
      if (choice === 'mine') send(partId, mine, theirs.version);
      for (const { id } of stale) void remove(id);
    },
  };
}
