import { lifeAreaIds } from '../../../method/ids.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { changeGoal, getPlan } from '../api.ts';
import { Goal, type Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { PartDialog } from './part-dialog.tsx';

/** Changes a wish: its words, whose it is, and what it is about. */
export function GoalDialog({ plan, goal, onClose }: { plan: Plan; goal: Goal; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const ui = useText(uiMessages);
  const start = { text: goal.text, personId: goal.person?.id ?? null, area: goal.area };
  const draft = useDraft(draftKey('plan', 'goal', goal.id), start, { version: goal.version, schema: '1' });
  const change = (part: Partial<typeof start>) => draft.setValue((before) => ({ ...before, ...part }));
  const save = useWrite(changeGoal, { refreshes: [getPlan] });
  const theirs = save.error?.status === 409 ? Goal.safeParse(save.error.problem.current).data : undefined;
  const { text, personId, area } = draft.value;
  const send = (words: string, version: number) =>
    save.mutate(
      { params: { caseId: plan.caseId, goalId: goal.id }, body: { version, text: words, personId, area } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <PartDialog
      title={t('form.goal')}
      error={save.error}
      isPending={save.isPending}
      conflict={
        theirs && {
          parts: [{ id: 'text', label: t('form.goal'), mine: text, theirs: theirs.text }],
          onResolve: (texts) => send(texts['text'] ?? text, theirs.version),
        }
      }
      onSubmit={() => send(text, draft.basedOnVersion ?? goal.version)}
      onClose={onClose}
    >
      <TextArea
        label={t('form.goal')}
        autoFocus
        autoComplete="off"
        rows={2}
        value={text}
        onChange={(words) => change({ text: words })}
        error={save.error?.fieldMessage('text')}
      />
      <ChipChoice
        label={t('form.whose')}
        chips={plan.around.members.map(({ id, short }) => ({ id, label: short }))}
        value={personId}
        onChange={(id) => change({ personId: id })}
      />
      <ChipChoice
        label={t('form.area')}
        chips={lifeAreaIds.map((id) => ({ id, label: ui(`area.${id}`), icon: <AreaIcon area={id} />, tone: id }))}
        value={area}
        onChange={(id) => change({ area: id })}
      />
    </PartDialog>
  );
}
