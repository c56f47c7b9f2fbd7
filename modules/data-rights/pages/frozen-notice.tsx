import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
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
  const lift = useWrite(liftFreeze, { refreshes: [listRights] });
  return (
    <ReasonDialog
      title={t('liftForm.title')}
      lead={t('liftForm.lead')}
      label={t('liftForm.reason')}
      submit={t('liftForm.submit')}
      done={t('liftForm.done')}
      draft={draftKey('right', caseId, 'lift')}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={(reason, then) => lift.mutate({ params: { caseId }, body: { reason } }, then)}
      onClose={onClose}
    />
  );
}
