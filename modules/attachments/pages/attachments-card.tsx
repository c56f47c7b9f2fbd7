import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { AttachIcon, CameraIcon } from '../../../ui/icons/action-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listAttachments, type RemovedAttachment } from '../api.ts';
import { attachmentMessages } from '../messages.ts';
import { AddAttachment } from './add-attachment.tsx';
import { AttachmentRow } from './attachment-row.tsx';
import { takenTypes } from './unfit-file.ts';
import './attachments.css';

/** The letters and photos of a case, and where another is brought in: by camera, from the device, or dropped here. */
export function AttachmentsCard({ caseId }: { caseId: string }) {
  const t = useText(attachmentMessages);
  const { data } = useRead(listAttachments, { params: { caseId } });
  const [file, setFile] = useState<File | null>(null);
  if (!data || (!data.can.work && data.attachments.length + data.removed.length === 0)) return null;
  return (
    <Card title={t('title')}>
      <Stack gap={4}>
        {data.attachments.length === 0 && <p className="kt-soft">{t('empty')}</p>}
        {data.attachments.length > 0 && (
          <List label={t('title')}>
            {data.attachments.map((attachment) => (
              <AttachmentRow key={attachment.id} attachment={attachment} canWork={data.can.work} />
            ))}
          </List>
        )}
        {data.can.work && <BringOne onFile={setFile} />}
        <Removed removed={data.removed} />
      </Stack>
      {file && <AddAttachment caseId={caseId} file={file} onClose={() => setFile(null)} />}
    </Card>
  );
}

function BringOne({ onFile }: { onFile: (file: File) => void }) {
  const t = useText(attachmentMessages);
  const choose = (files: FileList | null) => files?.[0] && onFile(files[0]);
  return (
    <DropZone
      className="attachment-drop"
      getDropOperation={(types) => (takenTypes.some((type) => types.has(type)) ? 'copy' : 'cancel')}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        void dropped?.getFile().then(onFile);
      }}
    >
      <Text slot="label" className="attachment-drop-words">
        {t('drop')}
      </Text>
      <div className="attachment-choose">
        <span className="attachment-camera">
          <FileTrigger acceptedFileTypes={['image/*']} defaultCamera="environment" onSelect={choose}>
            <Button icon={<CameraIcon />}>{t('take')}</Button>
          </FileTrigger>
        </span>
        <FileTrigger acceptedFileTypes={takenTypes} onSelect={choose}>
          <Button icon={<AttachIcon />}>{t('choose')}</Button>
        </FileTrigger>
      </div>
      <p className="kt-soft kt-small">
        {t('limits')} {t('lead')}
      </p>
    </DropZone>
  );
}

function Removed({ removed }: { removed: readonly RemovedAttachment[] }) {
  const t = useText(attachmentMessages);
  const language = useLanguage();
  if (removed.length === 0) return null;
  return (
    <Disclosure title={t('removedCount', { count: removed.length })}>
      <List label={t('removed')}>
        {removed.map(({ id, removedAt, removedByName, reason }) => (
          <ListRow
            key={id}
            title={reason}
            meta={t('by', { name: removedByName, day: humanDay(removedAt, language) })}
          />
        ))}
      </List>
    </Disclosure>
  );
}
