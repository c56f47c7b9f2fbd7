import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { liftFreeze, listRights } from '../api.ts';
import { dataRightMessages } from '../messages.ts';

/** Says that a file is held still, by whom and why; nothing while it is not. */
export function FrozenNotice({ caseId }: { caseId: string }) {
  const t = useText(dataRightMessages);
  const language = useLanguage();
  const { data } = useRead(listRights, { params: { caseId } });
  const [isLifting, setLifting] = useState(false);
  if (!data?.freeze) return null;
  const { reason, setAt, setByName } = data.freeze;
  return (
    <>
      <Notice
        tone="warn"
        title={t('frozen.title')}
        action={data.can.work && <Button onPress={() => setLifting(true)}>{t('frozen.lift')}</Button>}
      >
        {t('frozen.text', { name: setByName, day: writtenDay(setAt, language), reason })}
      </Notice>
      {isLifting && <LiftDialog caseId={caseId} onClose={() => setLifting(false)} />}
    </>
  );
}

function LiftDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(dataRightMessages);
  const reason = useDraft(draftKey('right', caseId, 'lift'), '');
  const lift = useWrite(liftFreeze, { refreshes: [listRights] });
  const send = () =>
    lift.mutate(
      { params: { caseId }, body: { reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('liftForm.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('liftForm.title')}
      submit={t('liftForm.submit')}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('liftForm.lead')}</p>
      <TextArea
        label={t('liftForm.reason')}
        rows={3}
        value={reason.value}
        onChange={reason.setValue}
        error={lift.error?.fieldMessage('reason')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}
