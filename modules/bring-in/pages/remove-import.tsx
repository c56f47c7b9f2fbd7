import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { listImports, removeImport } from '../api.ts';
import { bringInMessages } from '../messages.ts';

/** Throws the file away with all that was read from it; what is in already stays. */
export function RemoveImport({ importId }: { importId: string }) {
  const t = useText(bringInMessages);
  const go = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const remove = useWrite(removeImport, { refreshes: [listImports] });
  const submit = () =>
    remove.mutate(
      { params: { importId } },
      {
        onSuccess: () => {
          showToast({ text: t('remove.done') });
          void go({ to: '/bring-in' });
        },
        onError: (error) => showToast({ text: error.problem.title, tone: 'warn' }),
      },
    );
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t('remove.action')}
      </Button>
      <ConfirmDialog
        title={t('remove.title')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirmLabel={t('remove.confirm')}
        isDanger
        onConfirm={submit}
      >
        {t('remove.text')}
      </ConfirmDialog>
    </>
  );
}
