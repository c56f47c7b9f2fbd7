import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { hashOf, newSecret } from '../../../platform/web/link-secret.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listShares, type Contact } from '../api.ts';
import { makeShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';

interface Props {
  caseId: string;
  contact: Contact;
  onClose: () => void;
}

/** Six digits, to be told apart from the link. */
const newCode = () => String(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000).padStart(6, '0');

/** Makes the private link of somebody around the household: made here, so the server never holds it. */
export function LinkDialog({ caseId, contact, onClose }: Props) {
  const t = useText(sharingMessages);
  const { name, birthDate } = contact;
  const [asks, setAsks] = useState<'birth-date' | 'code'>(birthDate ? 'birth-date' : 'code');
  const [made, setMade] = useState<{ link: string; code: string | null } | null>(null);
  const make = useWrite(makeShareLink, { refreshes: [listShares] });

  const go = async () => {
    const secret = newSecret();
    const code = asks === 'code' ? newCode() : null;
    const answer = code ?? birthDate ?? '';
    const { linkPrefix } = await make.mutateAsync({
      params: { caseId, personId: contact.id },
      body: { asks, secretHash: await hashOf(secret), answerHash: await hashOf(`${secret}.${answer}`) },
    });
    setMade({ link: `${window.location.origin}/shared#${linkPrefix}.${secret}`, code });
  };

  if (made) return <MadeDialog {...made} name={name} onClose={onClose} />;
  return (
    <WriteDialog
      title={t('makeLink.title', { name })}
      submit={t('makeLink.make')}
      isPending={make.isPending}
      error={make.error}
      onSubmit={() => void go().catch(() => undefined)}
      onClose={onClose}
    >
      <RadioGroup
        label={t('makeLink.ask')}
        value={asks}
        onChange={(value) => setAsks(value === 'birth-date' ? 'birth-date' : 'code')}
      >
        {birthDate && <Radio value="birth-date">{t('makeLink.birthDate', { name })}</Radio>}
        <Radio value="code">{t('makeLink.code')}</Radio>
      </RadioGroup>
    </WriteDialog>
  );
}

interface MadeProps {
  link: string;
  code: string | null;
  name: string;
  onClose: () => void;
}

/** The only moment at which the link can be seen: nothing but hashes are kept. */
function MadeDialog({ link, code, name, onClose }: MadeProps) {
  const t = useText(sharingMessages);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <Dialog
      title={t('makeLink.made')}
      isOpen
      isAlert
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('makeLink.done')}</Button>
          <Button variant="primary" onPress={copy}>
            {isCopied ? t('makeLink.copied') : t('makeLink.copy')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('makeLink.explain', { name })}</p>
        <TextField label={t('makeLink.field')} value={link} isReadOnly autoComplete="off" />
        {code && (
          <TextField
            label={t('makeLink.codeField')}
            description={t('makeLink.tellCode', { name })}
            value={code}
            isReadOnly
            autoComplete="off"
          />
        )}
        <span role="status" className="kt-soft kt-small">
          {isCopied ? t('makeLink.copied') : ''}
        </span>
      </Stack>
    </Dialog>
  );
}
