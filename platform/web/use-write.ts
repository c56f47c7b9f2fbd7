import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Endpoint } from '../http/endpoint.ts';
import { call, type CallInput } from './call.ts';
import type { ProblemError } from './problem-error.ts';

/**
 * Writes to the server. `refreshes` names the reads (by endpoint) that show something else afterwards. Pressing twice,
 * or again after a lost connection, sends the same key, so it happens once.
 */
export function useWrite<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  { refreshes = [] }: { refreshes?: readonly { id: string }[] } = {},
) {
  const queries = useQueryClient();
  const attempt = useRef<{ what: string; key: string } | undefined>(undefined);
  const readAgain = () => Promise.all(refreshes.map(({ id }) => queries.invalidateQueries({ queryKey: [id] })));
  const write = useMutation<z.output<R>, ProblemError, CallInput<P, Q, B>>({
    mutationFn: (input) => {
      const what = JSON.stringify([input.params, input.body]);
      if (attempt.current?.what !== what) attempt.current = { what, key: uuidv7() };
      return call(endpoint, { key: attempt.current.key, ...input });
    },
    onSuccess: async () => {
      attempt.current = undefined;
      await readAgain();
    },
  });
  return {
    ...write,
    /** After a clash: the record stays as the colleague made it. Drops the draft, reads again, forgets the clash. */
    giveWay: async (draft?: { discard: () => Promise<void> }) => {
      await Promise.all([draft?.discard(), readAgain()]);
      write.reset();
    },
  };
}
