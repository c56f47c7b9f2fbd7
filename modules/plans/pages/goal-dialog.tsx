import { lifeAreaIds } from '../../../method/ids.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { Goal, Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { goalChange } from './plan-changes.ts';

/** Changes a wish: its words, whose it is, and what it is about. */
export function GoalDialog({ plan, goal, onClose }: { plan: Plan; goal: Goal; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const { value, set, ...write } = useChange(goalChange, {
    params: { caseId: plan.caseId, goalId: goal.id },
    record: goal,
    draft: draftKey('plan', 'goal', goal.id),
    onDone: onClose,
  });
  return (
    <WriteDialog title={t('form.goal')} submit={t('form.save')} {...write} onClose={onClose}>
      <TextArea
        label={t('form.goal')}
        autoFocus
        autoComplete="off"
        rows={2}
        value={value.text}
        onChange={(text) => set({ text })}
        error={write.error?.fieldMessage('text')}
      />
      <ChipChoice
        label={t('form.whose')}
        chips={plan.around.members.map(({ id, short }) => ({ id, label: short }))}
        value={value.personId}
        onChange={(personId) => set({ personId })}
      />
      <ChipChoice
        label={t('form.area')}
        chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), icon: <AreaIcon area={id} />, tone: id }))}
        value={value.area}
        onChange={(area) => set({ area })}
      />
    </WriteDialog>
  );
}
