import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Endpoint } from '../../../platform/http/endpoint.ts';
import type { UseDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { getPlan } from '../api.ts';
import { planGroup } from '../domain.ts';

export interface Adding<Input> {
  isPending: boolean;
  error: ProblemError | null;
  /**
   * Saves what is typed; without a connection it waits on the device. The same id both ways, so it is there once.
   * Tells whether it is kept; a refusal is in `error`, and what was typed stays in the field.
   */
  add: (draft: Pick<UseDraft<unknown>, 'discard' | 'handOver'>, input: (id: string) => Input) => Promise<boolean>;
}

/** Adding a part to a plan, with or without a connection. */
export function useAdding<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  caseId: string,
): Adding<{ params: z.input<P>; body: z.input<B> }> {
  const write = useWrite(endpoint, { refreshes: [getPlan] });
  const { online } = useOutbox();
  const add: Adding<{ params: z.input<P>; body: z.input<B> }>['add'] = async (draft, input) => {
    const made = input(uuidv7());
    if (online) {
      try {
        await write.mutateAsync(made);
        await draft.discard();
        return true;
      } catch (error) {
        // A refusal is shown beside the field; only a missing answer makes it wait.
        if (!(error instanceof ProblemError) || error.status !== 0) return false;
      }
    }
    await draft.handOver({
      id: uuidv7(),
      method: 'POST',
      path: pathOf(endpoint, made.params as Record<string, string>),
      body: made.body,
      group: planGroup(caseId),
    });
    write.reset();
    return true;
  };
  return { isPending: write.isPending, error: write.error, add };
}
