import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useOffline } from './offline-context.ts';

/**
 * Reads again what was asked of these calls whenever a write that waited on this device has arrived.
 *
 * @param group only for writes of this group; `null` for all
 */
export function useReadAgain(group: string | null, ...reads: readonly { readonly id: string }[]): void {
  const { outbox } = useOffline();
  const queries = useQueryClient();
  const ids = reads.map(({ id }) => id).join(' ');
  useEffect(
    () =>
      outbox.onDelivered((write) => {
        if (group !== null && write.group !== group) return;
        for (const id of ids.split(' ')) void queries.invalidateQueries({ queryKey: [id] });
      }),
    [outbox, queries, group, ids],
  );
}
