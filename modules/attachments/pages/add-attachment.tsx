import { useState } from 'react';
import { fileMessages } from '../../../platform/files/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useOutbox } from '../../../platform/offline/use-outbox.ts';
import { useUpload } from '../../../platform/web/use-upload.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProgressBar } from '../../../ui/progress/progress-bar.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { addAttachment, listAttachments } from '../api.ts';
import { attachmentMessages } from '../messages.ts';
import { sizeWords, unfitFile } from './unfit-file.ts';

interface Props {
  caseId: string;
  file: File;
  onClose: () => void;
}

/** Says what a chosen file is and sends it. When that fails the file stays here, to be sent again. */
export function AddAttachment({ caseId, file, onClose }: Props) {
  const t = useText(attachmentMessages);
  const why = useText(fileMessages);
  const { online } = useOutbox();
  const [isChecked, setChecked] = useState(false);
  const title = useDraft(draftKey('attachment', caseId), '');
  const upload = useUpload(addAttachment, { refreshes: [listAttachments] });
  const unfit = unfitFile(file);
  const isUnreachable = !online || upload.error?.status === 0;
  const submit = () => {
    setChecked(true);
    if (title.value.trim() === '' || upload.isPending) return;
    upload.mutate(
      { params: { caseId }, file, about: { title: title.value } },
      {
        onSuccess: () => {
          showToast({ text: t('added') });
          void title.discard().then(onClose);
        },
      },
    );
  };
  return (
    <WriteDialog
      title={t('addTitle')}
      submit={t(upload.error ? 'again' : 'save')}
      isPending={upload.isPending}
      isDisabled={unfit !== undefined}
      error={isUnreachable ? null : upload.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {unfit && (
        <Notice tone="warn" isLive>
          {why(`refused.${unfit}`, { virus: '' })} {t('limits')}
        </Notice>
      )}
      {!unfit && isUnreachable && (
        <Notice tone="warn" isLive title={t('needsConnection')}>
          {t('stays')}
        </Notice>
      )}
      <Preview file={file} />
      {!unfit && (
        <TextField
          label={t('titleLabel')}
          description={t('titleHint')}
          isRequired
          value={title.value}
          onChange={title.setValue}
          error={
            upload.error?.fieldMessage('title') ??
            (isChecked && title.value.trim() === '' ? t('titleMissing') : undefined)
          }
          autoComplete="off"
        />
      )}
      {upload.percent !== undefined && <ProgressBar label={t('sending')} value={upload.percent} />}
    </WriteDialog>
  );
}

/** The photo as it will be kept, so that one sees whether the letter can be read; of a PDF its name. */
function Preview({ file }: { file: File }) {
  const t = useText(attachmentMessages);
  const language = useLanguage();
  const [address] = useState(() => (file.type.startsWith('image/') ? URL.createObjectURL(file) : null));
  return (
    <figure className="attachment-preview">
      {address && <img src={address} alt={t('kind.jpeg')} onLoad={() => URL.revokeObjectURL(address)} />}
      <figcaption className="kt-soft kt-small">
        {t('chosen', { name: file.name, size: sizeWords(file.size, language) })}
      </figcaption>
    </figure>
  );
}
