import { useEffect, useMemo, useRef, useState } from 'react';
import type { QueuedWrite } from './delivery.ts';
import { useOutbox } from './use-outbox.ts';

/** What was done here and is not in what was read at `knownAt`: delivered since then, and still in the box. */
export function useUnseenWrites(knownAt: number): { delivered: QueuedWrite[]; queued: readonly QueuedWrite[] } {
  const { queued, onDelivered } = useOutbox();
  const [arrived, setArrived] = useState<(QueuedWrite & { deliveredAt: number })[]>([]);
  const box = useRef(queued);
  useEffect(() => {
    // Kept until the next look, because the notice of a delivery comes after the write has left the box.
    box.current = [...box.current.filter(({ id }) => !queued.some((write) => write.id === id)), ...queued].slice(-200);
  }, [queued]);
  useEffect(
    () =>
      onDelivered(({ id }) => {
        const write = box.current.find((one) => one.id === id);
        if (write) setArrived((earlier) => [...earlier.slice(-50), { ...write, deliveredAt: Date.now() }]);
      }),
    [onDelivered],
  );
  return useMemo(() => {
    const inBox = new Set(queued.map(({ id }) => id));
    return { delivered: arrived.filter((write) => write.deliveredAt > knownAt && !inBox.has(write.id)), queued };
  }, [queued, arrived, knownAt]);
}
