import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { addGoalEvent, getPlan } from '../api.ts';
import type { GoalEventKind } from '../domain.ts';
import { planMessages } from '../messages.ts';
import type { Goal, Problem } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { problemChange } from './plan-changes.ts';

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
    <WriteDialog
      title={words(`goals.act.${kind}`)}
      submit={t('form.save')}
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
    </WriteDialog>
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
  const { value, set, ...write } = useChange(problemChange, {
    params: { caseId, problemId: problem.id },
    record: problem,
    draft: draftKey('plan', 'problem', problem.id, 'close'),
    onDone: onClose,
  });
  return (
    <WriteDialog title={t('problem.close')} submit={t('form.save')} {...write} onClose={onClose}>
      <p className="plan-words">{problem.words}</p>
      <TextArea
        label={t('problem.closeWhy')}
        description={t('problem.closeHelp')}
        autoFocus
        autoComplete="off"
        value={value.reason}
        onChange={(reason) => set({ reason })}
        error={write.error?.fieldMessage('closed.reason')}
      />
    </WriteDialog>
  );
}
