import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { addGoalEvent, changeProblem, getPlan } from '../api.ts';
import type { GoalEventKind } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Goal, Problem } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { PartDialog } from './part-dialog.tsx';

interface GoalProps {
  caseId: string;
  goal: Goal;
  kind: GoalEventKind;
  onClose: () => void;
}

/** What became of a wish, in a sentence; only letting go must say why. */
export function GoalEventDialog({ caseId, goal, kind, onClose }: GoalProps) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const reason = useDraft(draftKey('plan', 'goal', goal.id, kind), '');
  const save = useWrite(addGoalEvent, { refreshes: [getPlan] });
  const body = kind === 'let-go' ? { kind, reason: reason.value } : { kind, reason: reason.value };
  return (
    <PartDialog
      title={words(`goals.act.${kind}`)}
      error={save.error}
      isPending={save.isPending}
      onSubmit={() =>
        save.mutate(
          { params: { caseId, goalId: goal.id }, body },
          { onSuccess: () => void reason.discard().then(onClose) },
        )
      }
      onClose={onClose}
    >
      <p className="plan-words">{goal.text}</p>
      <TextArea
        label={kind === 'let-go' ? t('form.why') : t('form.whyReached')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={save.error?.fieldMessage('reason')}
      />
    </PartDialog>
  );
}

/** A question that was answered, has changed, or is needed no longer. */
export function CloseProblemDialog({
  caseId,
  problem,
  onClose,
}: {
  caseId: string;
  problem: Problem;
  onClose: () => void;
}) {
  const t = useText(planScreenMessages);
  const reason = useDraft(draftKey('plan', 'problem', problem.id, 'close'), '');
  const save = useWrite(changeProblem, { refreshes: [getPlan] });
  return (
    <PartDialog
      title={t('problem.close')}
      error={save.error}
      isPending={save.isPending}
      onSubmit={() =>
        save.mutate(
          {
            params: { caseId, problemId: problem.id },
            body: { version: problem.version, closed: { reason: reason.value } },
          },
          { onSuccess: () => void reason.discard().then(onClose) },
        )
      }
      onClose={onClose}
    >
      <p className="plan-words">{problem.words}</p>
      <TextArea
        label={t('problem.closeWhy')}
        description={t('problem.closeHelp')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={save.error?.fieldMessage('closed.reason')}
      />
    </PartDialog>
  );
}
