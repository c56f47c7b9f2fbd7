import { useSyncExternalStore } from 'react';
import { useOffline } from './offline-context.ts';
import type { Outbox, OutboxState } from './outbox.ts';

export type UseOutbox = OutboxState & Pick<Outbox, 'enqueue' | 'retry' | 'remove' | 'deliverNow' | 'onDelivered'>;

/** The box of writes that wait for delivery: what is in it now, and how to add to it. */
export function useOutbox(): UseOutbox {
  const { outbox } = useOffline();
  const state = useSyncExternalStore(outbox.subscribe, outbox.state, outbox.state);
  const { enqueue, retry, remove, deliverNow, onDelivered } = outbox;
  return { ...state, enqueue, retry, remove, deliverNow, onDelivered };
}
