import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { addSignalEvent, getSignal, listSignals, type Signal } from '../api.ts';
import { signalMessages } from '../messages.ts';

interface Props {
  signal: Signal;
  kind: 'closed' | 'reopened';
  onClose: () => void;
}

/** Closing a signal, or opening it again, is a decision: it takes one sentence. */
export function ReasonDialog({ signal, kind, onClose }: Props) {
  const t = useText(signalMessages);
  const reason = useDraft(draftKey('signal', signal.id, kind), '');
  const add = useWrite(addSignalEvent, { refreshes: [getSignal, listSignals] });
  const words =
    kind === 'closed'
      ? { title: t('close.title'), why: t('close.why'), submit: t('close.submit') }
      : { title: t('close.reopenTitle'), why: t('close.reopenWhy'), submit: t('close.reopenSubmit') };
  const submit = () =>
    add.mutate(
      { params: { signalId: signal.id }, body: { kind, reason: reason.value } },
      { onSuccess: () => void reason.discard().then(onClose) },
    );
  return (
    <Dialog
      title={words.title}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" isPending={add.isPending} onPress={submit}>
            {words.submit}
          </Button>
        </>
      }
    >
      <TextArea
        label={words.why}
        autoFocus
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={add.error?.fieldMessage('reason') ?? add.error?.problem.detail}
      />
    </Dialog>
  );
}
