import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { changeAction, getPlan } from '../api.ts';
import { usualFading } from '../fading.ts';
import { planMessages } from '../messages.ts';
import { Action, type Plan } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { actorChoices, actorOf, choiceOf, nobodyYet, volunteer } from './actor-choice.ts';
import { FadingFields } from './fading-fields.tsx';
import { PartDialog } from './part-dialog.tsx';

const startOf = (action: Action) => ({
  text: action.text,
  who: choiceOf(action.who),
  volunteerName: action.who?.as === 'volunteer' ? action.who.name : '',
  due: action.due,
  fading: action.fading,
  reason: action.letGoReason ?? '',
});
type Draft = ReturnType<typeof startOf>;

/** What somebody will do: who, by when, and how the helper steps back. */
export function ActionDialog({ plan, action, onClose }: { plan: Plan; action: Action; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const draft = useDraft(draftKey('plan', 'action', action.id), startOf(action), {
    version: action.version,
    schema: '1',
  });
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const [isLettingGo, setLettingGo] = useState(action.letGoOn !== null);
  const save = useWrite(changeAction, { refreshes: [getPlan] });
  const theirs = save.error?.status === 409 ? Action.safeParse(save.error.problem.current).data : undefined;
  const value = draft.value;
  const send = (text: string, version: number) =>
    save.mutate(
      {
        params: { caseId: plan.caseId, actionId: action.id },
        body: {
          version,
          text,
          who: actorOf(value.who, value.volunteerName),
          due: value.due,
          fading: value.fading,
          letGo: isLettingGo ? { reason: value.reason } : null,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <PartDialog
      title={t('action.dialog')}
      error={save.error}
      isPending={save.isPending}
      conflict={
        theirs && {
          parts: [{ id: 'text', label: t('action.text'), mine: value.text, theirs: theirs.text }],
          onResolve: (texts) => send(texts['text'] ?? value.text, theirs.version),
        }
      }
      onSubmit={() => send(value.text, draft.basedOnVersion ?? action.version)}
      onClose={onClose}
    >
      <TextField
        label={t('action.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => change({ text })}
        error={save.error?.fieldMessage('text')}
      />
      <Select
        label={t('action.who')}
        options={[
          { id: nobodyYet, label: t('action.nobody') },
          ...actorChoices(plan),
          { id: volunteer, label: t('action.volunteer') },
        ]}
        value={value.who}
        onChange={(who) => change({ who })}
        error={save.error?.fieldMessage('who.id')}
      />
      {value.who === volunteer && (
        <TextField
          label={t('action.volunteerName')}
          autoComplete="off"
          value={value.volunteerName}
          onChange={(volunteerName) => change({ volunteerName })}
          error={save.error?.fieldMessage('who.name')}
        />
      )}
      <DateField
        label={t('action.due')}
        value={value.due}
        onChange={(due) => change({ due })}
        error={save.error?.fieldMessage('due')}
      />
      {value.fading.length > 0 ? (
        <FadingFields steps={value.fading} onChange={(fading) => change({ fading })} />
      ) : (
        <div>
          <Button onPress={() => change({ fading: usualFading(value.due ?? dayOf(new Date())) })}>
            {words('fading.add')}
          </Button>
        </div>
      )}
      {isLettingGo ? (
        <>
          <TextField
            label={t('action.letGoWhy')}
            autoComplete="off"
            value={value.reason}
            onChange={(reason) => change({ reason })}
          />
          <div>
            <Button variant="quiet" onPress={() => setLettingGo(false)}>
              {t('action.bringBack')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="quiet" onPress={() => setLettingGo(true)}>
            {t('action.letGo')}
          </Button>
        </div>
      )}
    </PartDialog>
  );
}
