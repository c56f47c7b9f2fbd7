import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { WriteProblem } from '../../../platform/web/write-problem.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { humanDay, isLate } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { addAction } from '../api.ts';
import { planMessages } from '../messages.ts';
import type { Action, Goal, Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { ActionDialog } from './action-dialog.tsx';
import { AddLine } from './add-line.tsx';
import { FadingLine } from './fading-line.tsx';
import { actionChange } from './plan-changes.ts';
import { useAdding } from './use-adding.ts';

/** Who does what for one wish, and when; one touch says it is done. */
export function ActionList({ plan, goal }: { plan: Plan; goal: Goal }) {
  const t = useText(planScreenMessages);
  const [openId, setOpenId] = useState<string | null>(null);
  const adding = useAdding(addAction, plan.caseId);
  const open = goal.actions.find(({ id }) => id === openId);
  return (
    <div className="plan-part">
      {goal.actions.length > 0 && (
        <>
          <h4>{t('action.title')}</h4>
          <ul className="plan-actions" role="list">
            {goal.actions.map((action) => (
              <ActionRow key={action.id} plan={plan} action={action} onOpen={() => setOpenId(action.id)} />
            ))}
          </ul>
        </>
      )}
      {plan.can.work && (
        <AddLine
          draft={draftKey('plan', 'new-action', goal.id)}
          trigger={t('action.add')}
          label={t('action.label')}
          adding={adding}
          field="text"
          input={(text, id) => ({ params: { caseId: plan.caseId, goalId: goal.id }, body: { id, text } })}
        />
      )}
      {open && <ActionDialog plan={plan} action={open} onClose={() => setOpenId(null)} />}
    </div>
  );
}

function ActionRow({ plan, action, onOpen }: { plan: Plan; action: Action; onOpen: () => void }) {
  const t = useText(planScreenMessages);
  const today = useToday();
  const params = { caseId: plan.caseId, actionId: action.id };
  const draft = draftKey('plan', 'action', action.id, 'touch');
  const touch = useChange(actionChange, { params, record: action, draft, onDone: () => undefined });
  const isGone = action.letGoOn !== null;
  // As it was touched here, also while that waits for a connection.
  const { doneOn, fading } = touch.value;
  const isDone = doneOn !== null;
  return (
    <li className="plan-action" data-done={isDone || undefined} data-gone={isGone || undefined}>
      {plan.can.work && !isGone && (
        <Checkbox
          isSelected={isDone}
          isDisabled={touch.isPending}
          onChange={(isSelected) => touch.save({ doneOn: isSelected ? today : null })}
        >
          <VisuallyHidden>{t('action.done', { text: action.text })}</VisuallyHidden>
        </Checkbox>
      )}
      <div className="plan-action-main">
        {plan.can.work ? (
          <AriaButton className="plan-open" onPress={onOpen} aria-label={t('action.change', { text: action.text })}>
            {action.text}
          </AriaButton>
        ) : (
          <span>{action.text}</span>
        )}
        <ActionFacts action={action} />
        <FadingLine
          steps={fading}
          isPending={touch.isPending}
          {...(plan.can.work && !isGone
            ? {
                onReach: ({ step }) =>
                  touch.save({
                    fading: fading.map((one) => (one.step === step ? { ...one, reachedOn: today } : one)),
                  }),
              }
            : {})}
        />
        <WriteProblem error={touch.conflict ? null : touch.error} />
        {touch.conflict && (
          <WriteDialog title={action.text} submit={t('form.save')} {...touch} onClose={touch.forget}>
            {null}
          </WriteDialog>
        )}
      </div>
    </li>
  );
}

/** Who, and when: done, due, late, or not going to happen. */
function ActionFacts({ action }: { action: Action }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const language = useLanguage();
  const who = action.who?.name ?? t('action.nobody');
  const { doneOn, due, letGoOn, letGoReason } = action;
  if (letGoOn !== null) {
    return (
      <span className="kt-soft kt-small">
        {[t('action.gone'), letGoReason ? words('goals.because', { reason: letGoReason }) : null]
          .filter(Boolean)
          .join('. ')}
      </span>
    );
  }
  const isOverdue = doneOn === null && due !== null && isLate(due);
  const when = doneOn
    ? t('action.doneOn', { day: humanDay(doneOn, language) })
    : due === null
      ? null
      : isOverdue
        ? t('action.late', { day: humanDay(due, language) })
        : humanDay(due, language);
  return (
    <span className="kt-soft kt-small">
      {who}
      {when && ' · '}
      {when && <span className={isOverdue ? 'plan-late' : undefined}>{when}</span>}
    </span>
  );
}
