import { useEffect, useState } from 'react';
import { getMe } from '../../modules/accounts/api.ts';
import { ProviderWindows } from '../../modules/accounts/pages/provider-doors.tsx';
import { SignInForm } from '../../modules/accounts/pages/sign-in-form.tsx';
import { PrivateDeliberation } from '../../modules/conferences/pages/family/private-deliberation.tsx';
import { i18n } from '../../platform/i18n/messages.ts';
import { handedScreen, keptUnder, type HandedScreen } from '../../platform/offline/handed-screen.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { call } from '../../platform/web/call.ts';
import { rememberMe } from './remembered-me.ts';

/** All that this device shows while others have the screen. Who signs in, at the same door as always, gets it back. */
export function HandedOver({ screen }: { screen: HandedScreen }) {
  const { keys } = useOffline();
  const [isReady, setReady] = useState(false);
  const account = keptUnder(screen);
  useEffect(() => {
    void i18n.changeLanguage(screen.language);
    document.documentElement.lang = screen.language;
  }, [screen.language]);
  useEffect(() => {
    // Also when the last thing this device knew was somebody else: their drafts do not belong here, nor these there.
    void keys.signedIn(account).then(() => setReady(true));
  }, [keys, account]);

  const fetchBack = async () => {
    const me = await call(getMe);
    await keys.signedIn(me.accountId);
    rememberMe(me);
    // What was shown is the worker's to send; what was not stays the family's, for when they get the screen again.
    if (screen.isShown) await keys.wipe(account).catch(() => undefined);
    handedScreen.clear();
    window.location.replace(screen.back);
  };
  if (!isReady) return null;
  return (
    <PrivateDeliberation
      screen={screen}
      door={
        <>
          <ProviderWindows purpose="sign-in" onDone={() => void fetchBack()} />
          <SignInForm onSignedIn={fetchBack} />
        </>
      }
    />
  );
}
