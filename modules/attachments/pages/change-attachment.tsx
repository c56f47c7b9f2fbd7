import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listAttachments, removeAttachment, renameAttachment, type Attachment } from '../api.ts';
import { attachmentMessages } from '../messages.ts';

interface Props {
  attachment: Attachment;
  onClose: () => void;
}

export function RenameAttachment({ attachment: { id, caseId, title, version }, onClose }: Props) {
  const t = useText(attachmentMessages);
  const name = useDraft(draftKey('attachment', id, 'name'), title);
  const rename = useWrite(renameAttachment, { refreshes: [listAttachments] });
  const send = () =>
    rename.mutate(
      { params: { caseId, attachmentId: id }, body: { title: name.value, version } },
      { onSuccess: () => void name.discard().then(onClose) },
    );
  return (
    <WriteDialog
      title={t('renameTitle')}
      submit={t('save')}
      isPending={rename.isPending}
      error={rename.error}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={t('titleLabel')}
        isRequired
        value={name.value}
        onChange={name.setValue}
        error={rename.error?.fieldMessage('title')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}

/** Takes it away for good; that it was there, and why it went, stays. */
export function RemoveAttachment({ attachment: { id, caseId, title, version }, onClose }: Props) {
  const t = useText(attachmentMessages);
  const reason = useDraft(draftKey('attachment', id, 'reason'), '');
  const remove = useWrite(removeAttachment, { refreshes: [listAttachments] });
  const send = () =>
    remove.mutate(
      { params: { caseId, attachmentId: id }, body: { reason: reason.value, version } },
      { onSuccess: () => void reason.discard().then(onClose) },
    );
  return (
    <WriteDialog
      title={t('removeTitle')}
      submit={t('remove')}
      isPending={remove.isPending}
      error={remove.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t('removeLead')}</p>
      <TextField
        label={t('removeWhy')}
        isRequired
        value={reason.value}
        onChange={reason.setValue}
        error={remove.error?.fieldMessage('reason')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}
