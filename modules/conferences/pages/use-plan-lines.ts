import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { addGoal, addSolution, getPlan } from '../../plans/api.ts';
import { listConferences, type Conference, type PlanLine } from '../api.ts';
import { frameOf } from '../domain.ts';
import { conferenceMessages } from '../messages.ts';

/**
 * Puts lines in the plan of the household: their question becomes a goal under the id of the conference, a line a solution
 * under its own id, in the frame of who does it. Pressed twice, or by a colleague as well, it stays one.
 */
export function usePlanLines(caseId: string, conference: Conference) {
  const t = useText(conferenceMessages);
  const goal = useWrite(addGoal);
  const solution = useWrite(addSolution, { refreshes: [listConferences, getPlan] });
  const error = goal.error ?? solution.error;
  return {
    isPending: goal.isPending || solution.isPending,
    error,
    put: async (lines: readonly PlanLine[]): Promise<boolean> => {
      const params = { caseId };
      try {
        const text = conference.ourQuestion ?? conference.question ?? t('plan.goal');
        const { id: goalId } = await goal.mutateAsync({ params, body: { id: conference.id, text } });
        for (const line of lines) {
          const guest = conference.guests.find(({ id }) => id === line.guestId);
          const body = {
            ...{ id: line.id, goalId, frame: frameOf(guest), text: line.text },
            ...(line.fromDay === null ? {} : { since: line.fromDay }),
            ...(guest?.as === 'person' ? { personId: guest.partyId } : {}),
          };
          await solution.mutateAsync({ params, body });
        }
        return true;
      } catch {
        // Said beside the button, by the error of the write.
        return false;
      }
    },
  };
}
