import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { hashOf, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getAccount, giveLink, listAccounts, type Account } from '../api.ts';
import { administrationMessages } from '../messages.ts';
import { addressOfLink } from './address-of-link.ts';
import { useReadAgain } from './use-read-again.ts';

interface Props {
  account: Account;
  onClose: () => void;
}

/** Gives a new link in place of a lost password, and shows it: now, and never again. */
export function GiveLink({ account: { id, name, version, hasPassword }, onClose }: Props) {
  const t = useText(administrationMessages);
  const reason = useDraft(draftKey('accounts', id, 'link'), '');
  const [secret] = useState(newSecret);
  const [made, setMade] = useState<{ link: string; isHeld: boolean } | null>(null);
  const give = useWrite(giveLink, { refreshes: [getAccount, listAccounts] });
  const readAgain = useReadAgain();
  const go = async () => {
    const body = { reason: reason.value, version, tokenHash: await hashOf(secret) };
    const { linkPrefix, link } = await give.mutateAsync({ params: { accountId: id }, body });
    setMade({ link: addressOfLink(linkPrefix, secret), isHeld: link?.state === 'held' });
    await reason.discard();
  };
  if (made) {
    const explain = [t('link.explain', { name }), made.isHeld && t('link.explainHeld')].filter(Boolean).join(' ');
    return <MadeLinkDialog link={made.link} explain={explain} onClose={onClose} />;
  }
  return (
    <WriteDialog
      title={t('ask.linkTitle', { name })}
      submit={t('ask.linkSubmit')}
      isPending={give.isPending}
      error={give.error}
      onSubmit={() => void go().catch(readAgain)}
      onClose={onClose}
    >
      <p>{t(hasPassword ? 'ask.linkLead' : 'ask.firstLinkLead')}</p>
      <TextArea
        label={t('ask.linkReason')}
        isRequired
        rows={3}
        autoComplete="off"
        value={reason.value}
        onChange={reason.setValue}
        error={give.error?.fieldMessage('reason')}
      />
    </WriteDialog>
  );
}
