import { useState } from 'react';
import { isPicture } from '../../../platform/files/file-kinds.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { AttachIcon, CameraIcon } from '../../../ui/icons/action-icons.tsx';
import { MoreIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { getAttachmentFile, type Attachment } from '../api.ts';
import { attachmentMessages } from '../messages.ts';
import { RemoveAttachment, RenameAttachment } from './change-attachment.tsx';
import { sizeWords } from './unfit-file.ts';

/** One letter or photo: a picture opens here, a PDF goes to the device. */
export function AttachmentRow({ attachment, canWork }: { attachment: Attachment; canWork: boolean }) {
  const t = useText(attachmentMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<'look' | 'rename' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const { id, caseId, title, kind, size, createdAt, createdByName } = attachment;
  const address = `/api/v1${pathOf(getAttachmentFile, { caseId, attachmentId: id })}`;
  const file = t('file', { kind: t(`kind.${kind}`), size: sizeWords(size, language) });
  const by = t('by', { name: createdByName, day: humanDay(createdAt, language) });
  return (
    <>
      <ListRow
        leading={isPicture(kind) ? <CameraIcon /> : <AttachIcon />}
        title={
          isPicture(kind) ? (
            title
          ) : (
            <Link href={address} download aria-label={t('download', { title })}>
              {title}
            </Link>
          )
        }
        meta={`${file} · ${by}`}
        {...(isPicture(kind) ? { onPress: () => setOpen('look') } : {})}
        actions={
          canWork && (
            <Menu
              label={title}
              trigger={<IconButton label={t('more', { title })} icon={<MoreIcon />} />}
              items={[
                { id: 'rename', label: t('rename'), onAction: () => setOpen('rename') },
                { id: 'remove', label: t('remove'), isDanger: true, onAction: () => setOpen('remove') },
              ]}
            />
          )
        }
      />
      {open === 'look' && (
        <Dialog title={title} size="wide" isOpen onOpenChange={close}>
          <figure className="attachment-look">
            <img src={address} alt={title} />
            <figcaption className="kt-soft kt-small">
              {by} ·{' '}
              <Link href={address} download aria-label={t('download', { title })}>
                {t('downloadShort')}
              </Link>
            </figcaption>
          </figure>
        </Dialog>
      )}
      {open === 'rename' && <RenameAttachment attachment={attachment} onClose={close} />}
      {open === 'remove' && <RemoveAttachment attachment={attachment} onClose={close} />}
    </>
  );
}
