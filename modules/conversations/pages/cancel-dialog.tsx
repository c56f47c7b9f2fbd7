import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { conversationMessages } from '../messages.ts';

interface Props {
  conversationId: string;
  isOpen: boolean;
  onClose: () => void;
  onCancel: (reason: string) => Promise<void>;
}

/** A conversation that does not go ahead, with why. */
export function CancelDialog({ conversationId, isOpen, onClose, onCancel }: Props) {
  const t = useText(conversationMessages);
  const reason = useDraft(draftKey('conversation', conversationId, 'cancel'), '');
  const confirm = async () => {
    await onCancel(reason.value.trim() || t('status.cancelled'));
    await reason.discard();
  };
  return (
    <Dialog
      title={t('prepare.cancelTitle')}
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <Button variant="primary" onPress={() => void confirm().catch(() => undefined)}>
          {t('prepare.cancel')}
        </Button>
      }
    >
      <TextArea label={t('prepare.cancelWhy')} value={reason.value} onChange={reason.setValue} autoComplete="off" />
    </Dialog>
  );
}
