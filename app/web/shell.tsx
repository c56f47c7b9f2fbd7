import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { getMe, type Me } from '../../modules/accounts/api.ts';
import { SignInPage } from '../../modules/accounts/pages/sign-in-page.tsx';
import { SignInForm } from '../../modules/accounts/pages/sign-in-form.tsx';
import { i18n } from '../../platform/i18n/messages.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { useRead } from '../../platform/web/use-read.ts';
import { AppFrame } from '../../ui/app-frame/app-frame.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { UiProvider } from '../../ui/provider/ui-provider.tsx';
import { appMessages } from './messages.ts';
import { navigationFor } from './navigation.tsx';
import { forgetMe, lastMe, rememberMe } from './remembered-me.ts';
import { sessionEnded } from './session-state.ts';
import { Status } from './status.tsx';
import { UserMenu } from './user-menu.tsx';

const ToastRegion = lazy(() =>
  import('../../ui/toast/toast-region.tsx').then((module) => ({ default: module.ToastRegion })),
);

/** What stands around every screen: who is signed in decides whether it is the door or the house. */
export function Shell() {
  const go = useNavigate();
  return (
    <UiProvider navigate={(href) => void go({ to: href })}>
      <Entrance />
      <Suspense>
        <ToastRegion />
      </Suspense>
    </UiProvider>
  );
}

function Entrance() {
  const me = useRead(getMe);
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get);
  const arrive = useArrival();
  // Without a connection the one who was here last goes on with what this device keeps.
  const known = me.data ?? (me.error?.status === 0 ? lastMe() : undefined);
  useEffect(() => {
    if (!me.data) return;
    rememberMe(me.data);
    void i18n.changeLanguage(me.data.language);
    document.documentElement.lang = me.data.language;
  }, [me.data]);
  useAccountKeys(known);
  if (known) return <House me={known} ended={ended} onArrive={arrive} />;
  if (me.isPending) return null;
  return <SignInPage onSignedIn={arrive} />;
}

/** What happens after somebody signed in: everything is asked for again and what waited is delivered. */
function useArrival() {
  const queries = useQueryClient();
  const { outbox } = useOffline();
  return async () => {
    sessionEnded.set(false);
    await queries.invalidateQueries();
    void outbox.deliverNow();
  };
}

function useAccountKeys(me: Me | undefined) {
  const { keys } = useOffline();
  const accountId = me?.accountId;
  useEffect(() => {
    if (accountId) void keys.signedIn(accountId);
  }, [keys, accountId]);
}

function House({ me, ended, onArrive }: { me: Me; ended: boolean; onArrive: () => Promise<void> }) {
  const t = useText(appMessages);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <AppFrame
      product={t('product')}
      items={navigationFor(me, t)}
      path={path}
      status={<Status />}
      userMenu={<UserMenu me={me} onSignedOut={forgetMe} />}
    >
      <Suspense>
        <Outlet />
      </Suspense>
      <Dialog title={t('ended.title')} isOpen={ended} onOpenChange={sessionEnded.set} isAlert>
        <p>{t('ended.text')}</p>
        <SignInForm email={me.email} onSignedIn={onArrive} />
      </Dialog>
    </AppFrame>
  );
}
