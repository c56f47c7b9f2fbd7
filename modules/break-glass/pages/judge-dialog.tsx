import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { judgeEmergency, listEmergencies, type Emergency } from '../api.ts';
import { judgements, type Judgement } from '../domain.ts';
import { breakGlassMessages } from '../messages.ts';

/** The privacy officer says whether an access was needed. */
export function JudgeDialog({ emergency, onClose }: { emergency: Emergency; onClose: () => void }) {
  const t = useText(breakGlassMessages);
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const remark = useDraft(draftKey('emergency', emergency.id, 'judgement'), '');
  const judge = useWrite(judgeEmergency, { refreshes: [listEmergencies] });
  const submit = () => {
    if (judgement === null) return;
    judge.mutate(
      { params: { emergencyId: emergency.id }, body: { judgement, remark: remark.value } },
      {
        onSuccess: () => {
          showToast({ text: t('judging.done') });
          void remark.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('judging.title')}
      submit={t('judging.submit')}
      isPending={judge.isPending}
      isDisabled={judgement === null}
      error={judge.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Quote name={emergency.byName} voice="seen">
        {emergency.reason}
      </Quote>
      <RadioGroup
        label={t('judging.question')}
        isRequired
        value={judgement ?? ''}
        onChange={(id) => setJudgement(judgements.find((known) => known === id) ?? null)}
      >
        {judgements.map((id) => (
          <Radio key={id} value={id}>
            {t(`list.judgement.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextArea
        label={t('judging.remark')}
        description={t('judging.remarkHelp')}
        rows={3}
        autoComplete="off"
        value={remark.value}
        onChange={remark.setValue}
        error={judge.error?.fieldMessage('remark')}
      />
    </WriteDialog>
  );
}
