import { useState } from 'react';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { LockIcon } from '../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../api.ts';
import { getSecurity, removePasskey, type Passkey } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { AddPasskey } from './add-passkey.tsx';
import { ProofForm } from './proof-form.tsx';

interface Props {
  passkeys: readonly Passkey[];
  /** Without any second step, adding one is the one thing to do on this page. */
  isSecondStepOff: boolean;
}

/** The passkeys by name; one more, or one less. */
export function PasskeysSection({ passkeys, isSecondStepOff }: Props) {
  const t = useText(securityMessages);
  const [isAdding, setAdding] = useState(false);
  const isPossible = browserSupportsWebAuthn();
  const added = () => {
    setAdding(false);
    showToast({ text: t('passkeys.added') });
  };
  return (
    <Section title={t('passkeys.title')} headingLevel={3} description={t('passkeys.text')}>
      {passkeys.length > 0 ? (
        <List>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} isLast={passkeys.length === 1} />
          ))}
        </List>
      ) : (
        <p>{t('passkeys.none')}</p>
      )}
      {isPossible ? (
        <div>
          <Button variant={isSecondStepOff ? 'primary' : 'secondary'} onPress={() => setAdding(true)}>
            {t('passkeys.add')}
          </Button>
        </div>
      ) : (
        <p className="kt-soft">{t('passkeys.notHere')}</p>
      )}
      <Dialog title={t('passkeys.addTitle')} isOpen={isAdding} onOpenChange={setAdding}>
        <AddPasskey onDone={added} />
      </Dialog>
    </Section>
  );
}

function PasskeyRow({ passkey, isLast }: { passkey: Passkey; isLast: boolean }) {
  const t = useText(securityMessages);
  const language = useLanguage();
  const [isRemoving, setRemoving] = useState(false);
  const remove = useWrite(removePasskey, { refreshes: [getSecurity, getMe] });
  const { id, name, createdAt, lastUsedAt } = passkey;
  const made = t('passkeys.meta', { day: humanDay(createdAt, language) });
  const used = lastUsedAt ? t('passkeys.used', { day: humanDay(lastUsedAt, language) }) : t('passkeys.unused');
  const takeAway = async () => {
    await remove.mutateAsync({ params: { passkeyId: id } });
    setRemoving(false);
    showToast({ text: t('passkeys.removed') });
  };
  return (
    <ListRow
      leading={<LockIcon />}
      title={name}
      meta={`${made} · ${used}`}
      actions={
        <>
          <Button variant="quiet" aria-label={t('passkeys.removeNamed', { name })} onPress={() => setRemoving(true)}>
            {t('passkeys.remove')}
          </Button>
          <Dialog title={t('passkeys.removeTitle', { name })} isOpen={isRemoving} onOpenChange={setRemoving}>
            <ProofForm submit={t('passkeys.remove')} isDanger act={takeAway}>
              {() => (
                <p>
                  {t('passkeys.removeText')} {isLast && t('passkeys.removeLast')}
                </p>
              )}
            </ProofForm>
          </Dialog>
        </>
      }
    />
  );
}
