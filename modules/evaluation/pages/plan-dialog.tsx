import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { useToday } from '../../../ui/now.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getMe } from '../../accounts/api.ts';
import { getLookingBack } from '../api.ts';
import { planFollowUps } from '../api-following.ts';
import { followUpWays, usualRhythm, weeklyRhythm, type FollowUpWay } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  workers: readonly { id: string; name: string }[];
  onClose: () => void;
}

type Rhythm = 'usual' | 'weekly' | 'own';

/** Several moments in one go: a usual rhythm, or days of one's own. */
export function PlanDialog({ caseId, workers, onClose }: Props) {
  const t = useText(evaluationMessages);
  const me = useRead(getMe);
  const today = useToday();
  const [rhythm, setRhythm] = useState<Rhythm>('usual');
  const [own, setOwn] = useState<(string | null)[]>([null]);
  const [how, setHow] = useState<FollowUpWay>('phone');
  const [owner, setOwner] = useState<string | null>(null);
  const note = useDraft(draftKey('case', caseId, 'follow-up-note'), '');
  const plan = useWrite(planFollowUps, { refreshes: [getLookingBack] });
  const days =
    rhythm === 'usual'
      ? usualRhythm(today)
      : rhythm === 'weekly'
        ? weeklyRhythm(today)
        : own.filter((day) => day !== null);
  const ownerId = owner ?? me.data?.accountId;
  const save = () =>
    plan.mutate(
      { params: { caseId }, body: { days, how, note: note.value, ...(ownerId ? { ownerId } : {}) } },
      { onSuccess: () => void note.discard().then(onClose) },
    );
  return (
    <WriteDialog
      title={t('following.planTitle')}
      submit={t('following.save')}
      write={plan}
      onSubmit={save}
      onClose={onClose}
    >
      <RadioGroup
        label={t('following.rhythm')}
        value={rhythm}
        onChange={(value) => setRhythm(value as Rhythm)}
        error={rhythm === 'own' ? undefined : plan.error?.fieldMessage('days')}
      >
        <Radio value="usual">{t('following.usual')}</Radio>
        <Radio value="weekly">{t('following.weekly')}</Radio>
        <Radio value="own">{t('following.own')}</Radio>
      </RadioGroup>
      {rhythm === 'own' && (
        <>
          {own.map((day, index) => (
            // Days have no name of their own; they are told apart by their place.
            <DateField
              key={index}
              label={t('following.day', { number: index + 1 })}
              value={day}
              onChange={(value) => setOwn(own.map((one, at) => (at === index ? value : one)))}
              error={plan.error?.fieldMessage(`days.${index}`) ?? plan.error?.fieldMessage('days')}
            />
          ))}
          <div>
            <Button onPress={() => setOwn([...own, null])}>{t('following.addDay')}</Button>
          </div>
        </>
      )}
      <Select
        label={t('following.how')}
        options={followUpWays.map((id) => ({ id, label: t(`how.${id}`) }))}
        value={how}
        onChange={setHow}
      />
      <Select
        label={t('following.who')}
        options={workers.map(({ id, name }) => ({ id, label: name }))}
        value={ownerId ?? null}
        onChange={setOwner}
      />
      <TextArea
        label={t('following.note')}
        rows={2}
        autoComplete="off"
        value={note.value}
        onChange={note.setValue}
        error={plan.error?.fieldMessage('note')}
      />
    </WriteDialog>
  );
}
