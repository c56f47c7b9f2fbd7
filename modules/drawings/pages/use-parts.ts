import { useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { DrawingPart, putDrawingPart, type MomentOf } from '../api.ts';
import type { ContentOf } from '../contents.ts';
import {
  did,
  newestParts,
  noHistory,
  redo,
  undo,
  type DrawingKind,
  type History,
  type Part,
  type Step,
} from '../domain.ts';
import { beginIn, groupOf, partIn, partsIn, standing } from './moments.ts';

/** A change that met what a colleague made meanwhile. */
export interface Clash<C> {
  partId: string;
  mine: C | null;
  theirs: Part<C>;
}

// What is sent for a moment of a kind is of that kind.
const asOfKind = <C>(all: readonly Part<unknown>[]) => all as readonly Part<C>[];

/** The moment that is worked on: what stands in it, and every change with its way back. It works without a connection. */
export function useParts<K extends DrawingKind>(caseId: string, drawing: MomentOf<K>) {
  type C = ContentOf<K>;
  const { queued, enqueue, remove } = useOutbox();
  // Delivered and not yet read again; what waits in the box is found there too, also after the page was closed.
  const [drawn, setDrawn] = useState<readonly Part<C>[]>([]);
  const [history, setHistory] = useState<History<C>>(noHistory);

  const waiting = useMemo(() => partsIn(queued, drawing.id), [queued, drawing.id]);
  const parts = useMemo(
    () => newestParts<C>(drawing.parts, asOfKind<C>(waiting), drawn),
    [drawing.parts, waiting, drawn],
  );
  const items = useMemo(() => standing(parts), [parts]);
  const contentOf = (id: string) => parts.find((part) => part.id === id)?.content ?? null;

  const { kind, toolId } = drawing;
  const send = (id: string, content: C | null, version: number) => {
    setDrawn((known) => [...known.filter((part) => part.id !== id), { id, version: version + 1, content }]);
    void enqueue({
      ...{ id: uuidv7(), method: 'PUT', body: { kind, toolId, version, content } },
      path: pathOf(putDrawingPart, { caseId, drawingId: drawing.id, partId: id }),
      group: groupOf(queued, { caseId, drawingId: drawing.id, partId: id }, drawing),
    });
  };
  const versionOf = (id: string) => parts.find((part) => part.id === id)?.version ?? 0;
  const apply = (step: Step<C>) => {
    for (const { partId, after } of step) send(partId, after, versionOf(partId));
  };
  const turn = (to: ReturnType<typeof undo<C>>) => {
    if (!to) return;
    apply(to.step);
    setHistory(to.history);
  };
  const putAll = (changes: readonly { partId: string; content: C | null }[]) => {
    const step = changes.map(({ partId, content }) => ({ partId, before: contentOf(partId), after: content }));
    apply(step);
    setHistory((known) => did(known, step));
  };

  const clashes = queued.flatMap((write): Clash<C>[] => {
    const part = partIn(write);
    const theirs = write.problem?.status === 409 ? DrawingPart.safeParse(write.problem['current']).data : undefined;
    if (part?.drawingId !== drawing.id || !theirs) return [];
    return asOfKind<C>([theirs]).map((one) => ({ partId: part.id, mine: contentOf(part.id), theirs: one }));
  });

  return {
    items,
    clashes,
    /** Refused for another reason, such as work on the case that was taken over. */
    isRefused: queued.some(
      (write) =>
        (partIn(write)?.drawingId === drawing.id || beginIn(write, caseId, drawing)?.id === drawing.id) &&
        write.problem &&
        write.problem.status !== 409,
    ),
    /** Draws something, changes it, or takes it out (null). */
    put: (partId: string, content: C | null) => putAll([{ partId, content }]),
    /** Several at once, that are undone as one. */
    putAll,
    undo: history.done.length > 0 ? () => turn(undo(history)) : undefined,
    redo: history.undone.length > 0 ? () => turn(redo(history)) : undefined,
    /** After a clash: what stands there from now on. */
    settle: ({ partId, mine, theirs }: Clash<C>, choice: 'mine' | 'theirs') => {
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

/** A moment that is worked on, as `useParts` gives it. */
export type WorkedOn<K extends DrawingKind> = ReturnType<typeof useParts<K>>;
