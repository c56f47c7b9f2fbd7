import { useState } from 'react';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { useText } from '../../i18n/use-text.ts';
import { privateLinkMessages } from './messages.ts';

interface Props {
  link: string;
  /** What must be told apart from the link, where one is asked. */
  code?: string | null;
  /** For whom it is and how long it works. */
  explain: string;
  onClose: () => void;
}

/** The only moment at which a link can be seen: nothing but hashes are kept. It does not close by a touch beside it. */
export function MadeLinkDialog({ link, code, explain, onClose }: Props) {
  const t = useText(privateLinkMessages);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <Dialog
      title={t('made.title')}
      isOpen
      isAlert
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('made.done')}</Button>
          <Button variant="primary" onPress={copy}>
            {isCopied ? t('made.copied') : t('made.copy')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{explain}</p>
        <TextField label={t('made.field')} value={link} isReadOnly autoComplete="off" />
        {code && (
          <TextField
            label={t('made.codeField')}
            description={t('made.tellCode')}
            value={code}
            isReadOnly
            autoComplete="off"
          />
        )}
        <span role="status" className="kt-soft kt-small">
          {isCopied ? t('made.copied') : ''}
        </span>
      </Stack>
    </Dialog>
  );
}
