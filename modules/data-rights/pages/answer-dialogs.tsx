import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { answerRight, extendRight, listRights, type RightsRequest } from '../api.ts';
import { rightOutcomes, type RightOutcome } from '../domain.ts';
import { dataRightMessages } from '../messages.ts';

interface Props {
  caseId: string;
  request: RightsRequest;
  onClose: () => void;
}

/** Answers with a reason the resident reads too; says beforehand what the law forbids and what follows. */
export function AnswerDialog({ caseId, request, onClose }: Props) {
  const t = useText(dataRightMessages);
  const { id, kind, version } = request;
  const reason = useDraft(draftKey('right', id, 'answer'), '');
  const outcomes = rightOutcomes.filter((outcome) => kind !== 'erase' || outcome === 'refused');
  const [outcome, setOutcome] = useState<RightOutcome | null>(null);
  const answer = useWrite(answerRight, { refreshes: [listRights] });
  const send = () =>
    outcome &&
    answer.mutate(
      { params: { caseId, requestId: id }, body: { outcome, reason: reason.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('answerForm.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('answerForm.title', { kind: t(`kind.${kind}`) })}
      submit={t('answerForm.submit')}
      isPending={answer.isPending}
      isDisabled={outcome === null}
      error={answer.error}
      onSubmit={send}
      onClose={onClose}
    >
      {kind === 'erase' && <Notice>{t('answerForm.erase')}</Notice>}
      {(kind === 'freeze' || kind === 'object') && <Notice>{t('answerForm.freeze')}</Notice>}
      <ChipChoice
        label={t('answerForm.outcome')}
        isRequired
        chips={outcomes.map((one) => ({ id: one, label: t(`outcome.${one}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t('answerForm.reason')}
        description={t('answerForm.reasonHelp')}
        rows={4}
        value={reason.value}
        onChange={reason.setValue}
        error={answer.error?.fieldMessage('reason')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}

/** Makes the term two months longer, once. */
export function ExtendDialog({ caseId, request: { id, version }, onClose }: Props) {
  const t = useText(dataRightMessages);
  const reason = useDraft(draftKey('right', id, 'extend'), '');
  const extend = useWrite(extendRight, { refreshes: [listRights] });
  const send = () =>
    extend.mutate(
      { params: { caseId, requestId: id }, body: { reason: reason.value, version } },
      {
        onSuccess: () => {
          showToast({ text: t('extendForm.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('extendForm.title')}
      submit={t('extendForm.submit')}
      isPending={extend.isPending}
      error={extend.error}
      onSubmit={send}
      onClose={onClose}
    >
      <TextArea
        label={t('extendForm.reason')}
        description={t('extendForm.reasonHelp')}
        rows={3}
        value={reason.value}
        onChange={reason.setValue}
        error={extend.error?.fieldMessage('reason')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}
