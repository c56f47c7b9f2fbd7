import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { securityMessages } from '../messages-security.ts';
import { RecoverySetup } from './recovery-setup.tsx';

/** Codes for when the second step is lost: how many are left, and the way to new ones. */
export function RecoverySection({ left }: { left: number }) {
  const t = useText(securityMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('recovery.title')} headingLevel={3} description={t('recovery.text')}>
      <p>{left === 0 ? t('recovery.none') : t('recovery.left', { count: left })}</p>
      <div>
        <Button variant={left === 0 ? 'primary' : 'secondary'} onPress={() => setOpen(true)}>
          {left === 0 ? t('recovery.make') : t('recovery.makeNew')}
        </Button>
      </div>
      <Dialog title={t('recovery.makeTitle')} isOpen={isOpen} isAlert onOpenChange={setOpen}>
        <RecoverySetup hasCodes={left > 0} onDone={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
}
