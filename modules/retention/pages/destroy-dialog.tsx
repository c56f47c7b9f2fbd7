import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { destroyPieces, getRetention, listCertificates, type GoingPiece } from '../api.ts';
import { retentionMessages } from '../messages.ts';

/** Says what goes before it goes; it cannot be undone. */
export function DestroyDialog({ pieces, onClose }: { pieces: readonly GoingPiece[]; onClose: () => void }) {
  const t = useText(retentionMessages);
  const [isSeen, setSeen] = useState(false);
  const destroy = useWrite(destroyPieces, { refreshes: [getRetention, listCertificates] });
  const send = () =>
    destroy.mutate(
      { body: { pieces: pieces.map(({ kind, id }) => ({ kind, id })), confirmed: true } },
      {
        onSuccess: () => {
          showToast({ text: t('destroyForm.done', { count: pieces.length }) });
          onClose();
        },
      },
    );
  return (
    <WriteDialog
      title={t('destroyForm.title')}
      submit={t('destroyForm.submit')}
      isPending={destroy.isPending}
      isDisabled={!isSeen}
      error={destroy.error}
      onSubmit={send}
      onClose={onClose}
    >
      <ul>
        {pieces.map(({ id, kind, title }) => (
          <li key={id}>
            {t(`kind.${kind}`)}: {title || t('untitled')}
          </li>
        ))}
      </ul>
      <p>{t('destroyForm.lead')}</p>
      <p className="kt-soft">{t('destroyForm.backup')}</p>
      <Checkbox isSelected={isSeen} onChange={setSeen}>
        {t('destroyForm.confirm')}
      </Checkbox>
    </WriteDialog>
  );
}
