import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getMe } from '../api.ts';
import { getSecurity, removeCodes } from '../api-security.ts';
import { securityMessages } from '../messages-security.ts';
import { CodesSetup } from './codes-setup.tsx';
import { ProofForm } from './proof-form.tsx';

/** Codes of an app: on or off, and the way to the other. */
export function CodesSection({ since }: { since: string | null }) {
  const t = useText(securityMessages);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const remove = useWrite(removeCodes, { refreshes: [getSecurity, getMe] });
  const isOn = since !== null;

  const turnOff = async () => {
    await remove.mutateAsync({});
    setOpen(false);
    showToast({ text: t('codes.turnedOff') });
  };
  const turnedOn = () => {
    setOpen(false);
    showToast({ text: t('codes.turnedOn') });
  };
  return (
    <Section
      title={t('codes.title')}
      headingLevel={3}
      description={isOn ? t('codes.since', { day: humanDay(since, language) }) : t('codes.offText')}
    >
      <div>
        <Button onPress={() => setOpen(true)}>{isOn ? t('codes.turnOff') : t('codes.turnOn')}</Button>
      </div>
      <Dialog title={isOn ? t('codes.turnOffTitle') : t('codes.scanTitle')} isOpen={isOpen} onOpenChange={setOpen}>
        {isOn ? (
          <ProofForm submit={t('codes.turnOff')} isDanger act={turnOff}>
            {() => <p>{t('codes.turnOffText')}</p>}
          </ProofForm>
        ) : (
          <CodesSetup onDone={turnedOn} />
        )}
      </Dialog>
    </Section>
  );
}
