import { useState } from 'react';
import { dayAfterTerm } from '../../../platform/calendar/long-term.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getToday } from '../../today/api.ts';
import { getSilence, keepCaseOpen } from '../api.ts';
import { usualRest } from '../domain.ts';
import { dormantMessages } from '../messages.ts';

/** Says that a case stays open, why, and when to ask again. */
export function KeepOpenDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(dormantMessages);
  const reason = useDraft(draftKey('case', caseId, 'keep-open'), '');
  const [nextOn, setNextOn] = useState<string | null>(() => dayAfterTerm(dayOf(new Date()), usualRest));
  const keep = useWrite(keepCaseOpen, { refreshes: [getSilence, getToday] });
  const submit = () => {
    if (nextOn === null) return;
    keep.mutate(
      { params: { caseId }, body: { reason: reason.value, nextOn } },
      {
        onSuccess: () => {
          showToast({ text: t('form.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('form.title')}
      submit={t('form.submit')}
      isPending={keep.isPending}
      isDisabled={nextOn === null}
      error={keep.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('form.lead')}</p>
      <TextArea
        label={t('form.reason')}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={keep.error?.fieldMessage('reason')}
      />
      <DateField
        label={t('form.nextOn')}
        isRequired
        value={nextOn}
        onChange={setNextOn}
        error={keep.error?.fieldMessage('nextOn')}
      />
    </WriteDialog>
  );
}
