import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { hashOf, newCode, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { listShares, type Contact } from '../api.ts';
import { makeShareLink } from '../api-link.ts';
import { sharingMessages } from '../messages.ts';

interface Props {
  caseId: string;
  contact: Contact;
  onClose: () => void;
}

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

  if (made) return <MadeLinkDialog {...made} explain={t('makeLink.explain', { name })} onClose={onClose} />;
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
