import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useOffline } from '../../../platform/offline/offline-context.ts';
import { listAppointments } from '../api-appointments.ts';
import { listContacts, listPromises } from '../api.ts';

/** Writes of one case are delivered in the order in which they were made. */
export const groupOf = (caseId: string | null) => `support/${caseId ?? 'team'}`;

/** Reads again what a delivered write of this case changed. */
export function useDelivered(caseId: string): void {
  const { outbox } = useOffline();
  const queries = useQueryClient();
  useEffect(
    () =>
      outbox.onDelivered(({ group }) => {
        if (group !== groupOf(caseId)) return;
        for (const { id } of [listContacts, listPromises, listAppointments]) {
          void queries.invalidateQueries({ queryKey: [id] });
        }
      }),
    [outbox, queries, caseId],
  );
}
