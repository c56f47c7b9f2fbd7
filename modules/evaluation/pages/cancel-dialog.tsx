import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getLookingBack } from '../api.ts';
import { cancelFollowUp, type FollowUp } from '../api-following.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

/** Letting a moment go takes one sentence. */
export function CancelDialog({ caseId, moment, onClose }: { caseId: string; moment: FollowUp; onClose: () => void }) {
  const t = useText(evaluationMessages);
  const reason = useDraft(draftKey('follow-up', moment.id, 'cancel'), '');
  const cancel = useWrite(cancelFollowUp, { refreshes: [getLookingBack] });
  const send = () =>
    cancel.mutate(
      { params: { caseId, followUpId: moment.id }, body: { reason: reason.value, version: moment.version } },
      { onSuccess: () => void reason.discard().then(onClose) },
    );
  return (
    <WriteDialog
      title={t('following.cancelTitle')}
      submit={t('following.cancelIt')}
      write={cancel}
      onSubmit={send}
      onClose={onClose}
    >
      <TextArea
        label={t('following.cancelWhy')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={cancel.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
