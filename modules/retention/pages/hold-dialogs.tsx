import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { ReasonDialog } from '../../../platform/web/reason-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getRetention, holdPiece, liftHold, type GoingPiece } from '../api.ts';
import { retentionMessages } from '../messages.ts';

/** Keeps a piece for now, with a reason and an end. */
export function HoldDialog({ piece, onClose }: { piece: GoingPiece; onClose: () => void }) {
  const t = useText(retentionMessages);
  const reason = useDraft(draftKey('retention', piece.id, 'hold'), '');
  const [until, setUntil] = useState<string | null>(null);
  const hold = useWrite(holdPiece, { refreshes: [getRetention] });
  const send = () =>
    hold.mutate(
      { body: { piece: { kind: piece.kind, id: piece.id }, reason: reason.value, until: until ?? '' } },
      {
        onSuccess: () => {
          showToast({ text: t('holdForm.done') });
          void reason.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('holdForm.title')}
      submit={t('holdForm.submit')}
      isPending={hold.isPending}
      error={hold.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('holdForm.lead', { title: piece.title || t(`kind.${piece.kind}`) })}</p>
      <TextArea
        label={t('holdForm.reason')}
        description={t('holdForm.reasonHelp')}
        rows={3}
        value={reason.value}
        onChange={reason.setValue}
        error={hold.error?.fieldMessage('reason')}
        autoComplete="off"
      />
      <DateField
        label={t('holdForm.until')}
        description={t('holdForm.untilHelp')}
        value={until}
        onChange={setUntil}
        error={hold.error?.fieldMessage('until')}
      />
    </WriteDialog>
  );
}

/** Lets the usual term count again. */
export function LiftDialog({ hold, onClose }: { hold: NonNullable<GoingPiece['hold']>; onClose: () => void }) {
  const t = useText(retentionMessages);
  const lift = useWrite(liftHold, { refreshes: [getRetention] });
  const params = { holdId: hold.id };
  return (
    <ReasonDialog
      title={t('liftForm.title')}
      lead={t('liftForm.lead')}
      label={t('liftForm.reason')}
      submit={t('liftForm.submit')}
      done={t('liftForm.done')}
      draft={draftKey('retention', hold.id, 'lift')}
      isPending={lift.isPending}
      error={lift.error}
      onSubmit={(reason, then) => lift.mutate({ params, body: { reason, version: hold.version } }, then)}
      onClose={onClose}
    />
  );
}
