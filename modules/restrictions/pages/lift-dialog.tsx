import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getCase } from '../../cases/api.ts';
import { listHouseholds } from '../../households/api.ts';
import { getRestriction, liftRestriction } from '../api.ts';
import { restrictionMessages } from '../messages.ts';

/** Opens a restricted household to the team again, with a reason. */
export function LiftDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(restrictionMessages);
  const reason = useDraft(draftKey('case', caseId, 'restriction-lift'), '');
  const lift = useWrite(liftRestriction, { refreshes: [getRestriction, getCase, listHouseholds] });
  const submit = () =>
    lift.mutate(
      { params: { caseId }, body: { reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('lifting.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('lifting.title')}
      submit={t('lifting.submit')}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('lifting.lead')}</p>
      <TextArea
        label={t('lifting.reason')}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={lift.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
