import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { usualFading } from '../fading.ts';
import { planMessages } from '../messages.ts';
import type { Action, Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { actorChoices, nobodyYet, volunteer } from './actor-choice.ts';
import { FadingFields } from './fading-fields.tsx';
import { actionChange } from './plan-changes.ts';

/** What somebody will do: who, by when, and how the helper steps back. */
export function ActionDialog({ plan, action, onClose }: { plan: Plan; action: Action; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const { value, set, ...write } = useChange(actionChange, {
    params: { caseId: plan.caseId, actionId: action.id },
    record: action,
    draft: draftKey('plan', 'action', action.id),
    onDone: onClose,
  });
  return (
    <WriteDialog title={t('action.dialog')} submit={t('form.save')} {...write} onClose={onClose}>
      <TextField
        label={t('action.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => set({ text })}
        error={write.error?.fieldMessage('text')}
      />
      <Select
        label={t('action.who')}
        options={[
          { id: nobodyYet, label: t('action.nobody') },
          ...actorChoices(plan),
          { id: volunteer, label: t('action.volunteer') },
        ]}
        value={value.who}
        onChange={(who) => set({ who })}
        error={write.error?.fieldMessage('who.id')}
      />
      {value.who === volunteer && (
        <TextField
          label={t('action.volunteerName')}
          autoComplete="off"
          value={value.volunteerName}
          onChange={(volunteerName) => set({ volunteerName })}
          error={write.error?.fieldMessage('who.name')}
        />
      )}
      <DateField
        label={t('action.due')}
        value={value.due}
        onChange={(due) => set({ due })}
        error={write.error?.fieldMessage('due')}
      />
      {value.fading.length > 0 ? (
        <FadingFields steps={value.fading} onChange={(fading) => set({ fading })} />
      ) : (
        <div>
          <Button onPress={() => set({ fading: usualFading(value.due ?? dayOf(new Date())) })}>
            {words('fading.add')}
          </Button>
        </div>
      )}
      {value.isLettingGo ? (
        <>
          <TextField
            label={t('action.letGoWhy')}
            autoComplete="off"
            value={value.reason}
            onChange={(reason) => set({ reason })}
          />
          <div>
            <Button variant="quiet" onPress={() => set({ isLettingGo: false })}>
              {t('action.bringBack')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="quiet" onPress={() => set({ isLettingGo: true })}>
            {t('action.letGo')}
          </Button>
        </div>
      )}
    </WriteDialog>
  );
}
