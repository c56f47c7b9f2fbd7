import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { ProblemError } from '../../../../platform/web/problem-error.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { addGoal, getPlan } from '../../../plans/api.ts';
import { planGroup } from '../../../plans/domain.ts';
import { listDrawings } from '../../api.ts';
import type { Written } from '../domain.ts';

/** How far a note is on its way to the plan. */
export type PlanState = 'none' | 'waits' | 'refused' | 'there';

export interface IntoPlan {
  stateOf: (note: Written) => PlanState;
  /** Why the plan did not take a note just now. */
  problemOf: (note: Written) => ProblemError | null;
  isBusy: boolean;
  /** What it goes by: while this is the same, a note says the same of the plan. */
  goesBy: readonly unknown[];
  put: (note: Written) => Promise<'done' | 'waits' | 'refused'>;
}

/**
 * Makes a note a goal of the plan, under the id of the note; without a connection it waits on the device. `onMark` is told
 * what the note says of it from then on; `given` is what stands in the record.
 */
export function useIntoPlan(
  caseId: string,
  personId: string | null,
  given: readonly string[],
  onMark: (note: Written, becamePlan: boolean) => void,
): IntoPlan {
  const write = useWrite(addGoal, { refreshes: [getPlan, listDrawings] });
  const { queued, online, enqueue, remove } = useOutbox();
  const [refused, setRefused] = useState<{ id: string; error: ProblemError } | null>(null);
  /** Put by this screen, before the server has told that it is there. */
  const [isPut, setPut] = useState<ReadonlySet<string>>(new Set());
  const path = pathOf(addGoal, { caseId });
  const sent = ({ id }: Written) =>
    queued.filter((one) => {
      const body = one.path === path ? addGoal.body.safeParse(one.body).data : undefined;
      return one.method === 'POST' && body?.id === id;
    });
  const mark = (note: Written, becamePlan: boolean) => {
    if (note.becamePlan !== becamePlan) onMark(note, becamePlan);
  };

  return {
    stateOf: (note) => {
      const [waiting] = sent(note);
      if (waiting) return waiting.problem ? 'refused' : 'waits';
      // Its goal may have been erased since.
      return note.becamePlan && (given.includes(note.id) || isPut.has(note.id)) ? 'there' : 'none';
    },
    problemOf: ({ id }) => (refused?.id === id ? refused.error : null),
    isBusy: write.isPending,
    goesBy: [queued, online, refused, write.isPending, given, isPut],
    put: async (note) => {
      const { id, text, area } = note;
      const body = { id, text, area, personId };
      const stale = sent(note);
      setRefused(null);
      if (online) {
        try {
          await write.mutateAsync({ params: { caseId }, body });
          for (const one of stale) void remove(one.id);
          setPut((now) => new Set([...now, id]));
          mark(note, true);
          return 'done';
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          // A refusal is said at the note; only a missing answer makes it wait.
          if (error.status !== 0) {
            for (const one of stale) void remove(one.id);
            mark(note, false);
            setRefused({ id, error });
            return 'refused';
          }
        }
      }
      if (stale.length === 0) await enqueue({ id: uuidv7(), method: 'POST', path, body, group: planGroup(caseId) });
      mark(note, true);
      return 'waits';
    },
  };
}
