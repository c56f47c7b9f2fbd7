import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listShares, withdrawShare, type Share } from '../api.ts';
import { sharingMessages } from '../messages.ts';

interface Props {
  caseId: string;
  share: Share;
  onClose: () => void;
}

/** Stops a sharing at once; saying why is a favour, not a condition. */
export function StopDialog({ caseId, share, onClose }: Props) {
  const t = useText(sharingMessages);
  const why = useDraft(draftKey('share', share.id, 'stop'), '');
  const stop = useWrite(withdrawShare, { refreshes: [listShares] });
  const { name } = share.recipient;
  const send = () =>
    stop.mutate(
      { params: { caseId, shareId: share.id }, body: { why: why.value } },
      {
        onSuccess: () => {
          showToast({ text: t('stop.done', { name }) });
          void why.discard().then(onClose);
        },
      },
    );
  return (
    <WriteDialog
      title={t('stop.title')}
      submit={t('stop.confirm')}
      isPending={stop.isPending}
      error={stop.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('stop.text', { name, piece: share.piece.title })}</p>
      <TextField label={t('stop.why')} value={why.value} onChange={why.setValue} autoComplete="off" />
    </WriteDialog>
  );
}
