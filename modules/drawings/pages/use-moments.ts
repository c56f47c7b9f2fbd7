import { useEffect, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useLastSeen } from '../../../platform/offline/use-last-seen.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useUnseenWrites } from '../../../platform/offline/use-unseen-writes.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { beginDrawing, listDrawings, putDrawingPart, type CaseDrawings } from '../api.ts';
import { beginGroup, groupOf, partIn, strandedIn, withBegun, type Series } from './moments.ts';

/** Deliveries that change what is shown here: what is drawn, and what goes from here into the record. */
const goesHere = ['drawing', 'plan', 'strength'];

/**
 * The moments of a case: from the server or else from this device, with what was begun here. `version` is the one of the
 * instrument that a moment begins with today.
 */
export function useMoments(caseId: string, { kind, toolId }: Series, version: number) {
  const queries = useQueryClient();
  const of = useMemo(() => ({ kind, toolId }), [kind, toolId]);
  const read = useRead(listDrawings, { params: { caseId }, query: of });
  const seen = useLastSeen<CaseDrawings>({
    key: draftKey('snapshot', kind, ...(toolId ? [toolId] : []), caseId),
    schema: `${kind}-3`,
    fresh: read.data,
    stamp: read.data && String(read.dataUpdatedAt),
  });
  const { enqueue, remove, onDelivered } = useOutbox();
  const { delivered, queued } = useUnseenWrites(read.dataUpdatedAt);
  useEffect(
    () =>
      onDelivered(({ group }) => {
        if (goesHere.some((name) => group.startsWith(`${name}/`)))
          void queries.invalidateQueries({ queryKey: [listDrawings.id] });
      }),
    [onDelivered, queries],
  );

  // The server says that it is not for this person (any more): then this device does not show it either.
  const isGone = read.error?.status === 404 || read.error?.status === 403;
  const { forget } = seen;
  useEffect(() => {
    if (isGone) forget();
  }, [isGone, forget]);
  const known = isGone ? undefined : (read.data ?? seen.kept);
  const around = useMemo(
    () => known && { ...known, drawings: withBegun(known.drawings, [...delivered, ...queued], caseId, of, version) },
    [known, delivered, queued, caseId, of, version],
  );
  const last = around?.drawings.at(-1);
  const stranded = last ? strandedIn(queued, caseId, last) : [];

  // What is wrong is said only when this device has nothing either.
  const error = known === undefined && (isGone || seen.isRead) ? read.error : null;

  return {
    around,
    /** What the server gave, and when, for who looks whether there is more. */
    read: { data: read.data, dataUpdatedAt: read.dataUpdatedAt },
    data: around,
    error,
    isMissing: error !== null,
    isOffline: read.error?.status === 0,
    refetch: () => void read.refetch(),
    /** Begins a moment, also without a connection. */
    begin: (moment: { onDay: string; personId: string | null }) =>
      enqueue({
        ...{ id: uuidv7(), method: 'POST', path: pathOf(beginDrawing, { caseId }), group: beginGroup(caseId, of) },
        body: { ...of, id: uuidv7(), after: last?.id ?? null, ...moment },
      }),
    hasStranded: stranded.length > 0,
    /** Draws what was refused in the moment that is worked on; where a colleague changed the same, one is asked. */
    bringOver: async () => {
      if (!last) return;
      for (const write of stranded) {
        const part = partIn(write);
        if (!part) continue;
        const path = pathOf(putDrawingPart, { caseId, drawingId: last.id, partId: part.id });
        // First in the box and only then the old one out.
        const group = groupOf(queued, { caseId, drawingId: last.id, partId: part.id }, of);
        await enqueue({ id: uuidv7(), method: 'PUT', path, body: write.body, group });
        await remove(write.id);
      }
    },
  };
}
