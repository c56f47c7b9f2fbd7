import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { hashOf, newSecret } from '../../../platform/web/private-link/link-secret.ts';
import { MadeLinkDialog } from '../../../platform/web/private-link/made-link-dialog.tsx';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addAccount, listAccounts } from '../api.ts';
import { listTeams, type Places } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { AccountFields, NameField, type AccountDraft } from './account-fields.tsx';
import { addressOfLink } from './address-of-link.ts';

const empty: AccountDraft & { email: string } = { name: '', email: '', role: 'generalist', teams: [] };

/** Makes an account, and shows the link to choose a password: now, and never again. */
export function AddAccount({ places, onClose }: { places: Places; onClose: () => void }) {
  const t = useText(administrationMessages);
  const draft = useDraft(draftKey('accounts', 'new'), empty);
  // One secret for all tries: pressed again after a lost connection it is the same account and the same link.
  const [secret] = useState(newSecret);
  const [made, setMade] = useState<{ name: string; link: string } | null>(null);
  const add = useWrite(addAccount, { refreshes: [listAccounts, listTeams] });
  const set = (part: Partial<typeof empty>) => draft.setValue((before) => ({ ...before, ...part }));
  const go = async () => {
    const { name, linkPrefix } = await add.mutateAsync({ body: { ...draft.value, tokenHash: await hashOf(secret) } });
    await draft.discard();
    setMade({ name, link: addressOfLink(linkPrefix, secret) });
  };
  if (made) {
    return <MadeLinkDialog link={made.link} explain={t('link.explain', { name: made.name })} onClose={onClose} />;
  }
  const field = { value: draft.value, onChange: set, error: add.error };
  return (
    <WriteDialog
      title={t('form.addTitle')}
      submit={t('form.addSubmit')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => void go().catch(() => undefined)}
      onClose={onClose}
    >
      <NameField {...field} />
      <TextField
        label={t('form.email')}
        description={t('form.emailHelp')}
        type="email"
        isRequired
        autoComplete="off"
        value={draft.value.email}
        onChange={(email) => set({ email })}
        error={add.error?.fieldMessage('email')}
      />
      <AccountFields {...field} places={places} />
    </WriteDialog>
  );
}
