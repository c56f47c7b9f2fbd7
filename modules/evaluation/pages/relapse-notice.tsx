import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { decideOnCase, getCase } from '../../cases/api.ts';
import { getLookingBack } from '../api.ts';
import { relapseAsksForAction } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import type { PartProps } from './next-step.ts';
import { WriteDialog } from './write-dialog.tsx';

/** The last we heard was a relapse: one button takes the household up again, with everything in place. */
export function RelapseNotice({ caseId, data }: PartProps) {
  const t = useText(evaluationMessages);
  const [isAsking, setAsking] = useState(false);
  if (!relapseAsksForAction(data.followUps, data.phase)) return null;
  return (
    <Notice
      tone="warn"
      title={t('relapse.title')}
      action={
        data.can.work && (
          <Button variant="primary" onPress={() => setAsking(true)}>
            {t('relapse.button')}
          </Button>
        )
      }
    >
      {t('relapse.text')}
      {isAsking && <TakeUpDialog caseId={caseId} data={data} onClose={() => setAsking(false)} />}
    </Notice>
  );
}

function TakeUpDialog({ caseId, data, onClose }: Pick<PartProps, 'caseId' | 'data'> & { onClose: () => void }) {
  const t = useText(evaluationMessages);
  const reason = useDraft(draftKey('case', caseId, 'take-up'), data.followUps.findLast((one) => one.text)?.text ?? '');
  const decide = useWrite(decideOnCase, { refreshes: [getCase, getLookingBack] });
  const takeUp = () =>
    decide.mutate(
      { params: { caseId }, body: { kind: 'phase', phase: 'support', from: data.phase, reason: reason.value } },
      {
        onSuccess: () => {
          showToast({ text: t('relapse.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('relapse.dialogTitle')}
      submit={t('relapse.button')}
      write={decide}
      onSubmit={takeUp}
      onClose={onClose}
    >
      <p>{t('relapse.explain')}</p>
      <TextArea
        label={t('relapse.why')}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={decide.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
