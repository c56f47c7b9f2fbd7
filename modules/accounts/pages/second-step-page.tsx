import { useState } from 'react';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { LanguageIcon } from '../../../ui/icons/preference-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { changeMe, getMe, type Me } from '../api.ts';
import { securityMessages } from '../messages-security.ts';
import { signInRulesMessages } from '../messages-sign-in-rules.ts';
import { AddPasskey } from './add-passkey.tsx';
import { CodesSetup } from './codes-setup.tsx';
import { RecoverySetup } from './recovery-setup.tsx';
import './sign-in-page.css';

interface Props {
  me: Me;
  /** A second step is set up: the house opens. */
  onDone: () => Promise<void>;
  onSignOut: () => Promise<void>;
}

/** The one page there is for whoever must set up a second step first. */
export function SecondStepPage({ me, onDone, onSignOut }: Props) {
  const t = useText(signInRulesMessages);
  const say = useText(securityMessages);
  const canPasskey = browserSupportsWebAuthn();
  const [way, setWay] = useState<'passkey' | 'app' | 'recovery' | null>(canPasskey ? null : 'app');
  const change = useWrite(changeMe, { refreshes: [getMe] });
  const other = me.language === 'nl' ? 'en' : 'nl';
  const done = () => {
    setWay('recovery');
  };
  const enter = () => {
    showToast({ text: t('setUp.done') });
    void onDone();
  };
  return (
    <main className="sign-in">
      <Page
        title={t('setUp.title')}
        lead={
          <>
            {t('setUp.lead')} {t('setUp.kept')}
          </>
        }
        width="narrow"
      >
        <Card title={way === null ? undefined : way === 'recovery' ? say('recovery.title') : t(`setUp.${way}`)}>
          {way === null && (
            <Stack gap={4}>
              <p>{t('setUp.passkeyText')}</p>
              <Button variant="primary" isWide onPress={() => setWay('passkey')}>
                {t('setUp.passkey')}
              </Button>
              <p>{t('setUp.appText')}</p>
              <Button isWide onPress={() => setWay('app')}>
                {t('setUp.app')}
              </Button>
            </Stack>
          )}
          {way === 'passkey' && <AddPasskey onDone={done} />}
          {way === 'app' && <CodesSetup onDone={done} />}
          {way === 'recovery' && <RecoverySetup hasCodes={false} onDone={enter} />}
        </Card>
        <Cluster justify="center">
          {way === 'recovery' && (
            <Button variant="quiet" onPress={enter}>
              {say('recovery.later')}
            </Button>
          )}
          {way !== null && way !== 'recovery' && canPasskey && (
            <Button variant="quiet" onPress={() => setWay(null)}>
              {t('setUp.back')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => void onSignOut()}>
            {t('setUp.signOut')}
          </Button>
          <Button
            variant="quiet"
            icon={<LanguageIcon />}
            lang={other}
            onPress={() => change.mutate({ body: { language: other } })}
          >
            {say(`language.${other}`)}
          </Button>
        </Cluster>
      </Page>
    </main>
  );
}
