import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { getMe, type Me } from '../../modules/accounts/api.ts';
import { listOwnQuestions } from '../../modules/look-questions/api.ts';
import { listEmergencies } from '../../modules/break-glass/api.ts';
import { i18n } from '../../platform/i18n/messages.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { handedScreen } from '../../platform/offline/handed-screen.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { isKept } from '../../platform/web/kept-write.ts';
import { reading, useRead } from '../../platform/web/use-read.ts';
import { stepUpQuestion } from '../../platform/web/step-up.ts';
import { FrameButton } from '../../ui/app-frame/frame-button.tsx';
import { SearchIcon } from '../../ui/icons/action-icons.tsx';
import { AppFrame } from '../../ui/app-frame/app-frame.tsx';
import { Avatar } from '../../ui/avatar/avatar.tsx';
import { UiProvider } from '../../ui/provider/ui-provider.tsx';
import { appMessages } from './messages.ts';
import { navigationFor, overseers } from './navigation.tsx';
import { useLeave } from './leave.ts';
import { useOnceQuiet } from './once-quiet.ts';
import { forgetMe, rememberMe } from './remembered-me.ts';
import { sessionEnded } from './session-state.ts';
import { Status } from './status.tsx';

// What is not needed for the first sight of a screen is fetched after it: the first load stays small.
const SignInPage = lazy(() =>
  import('../../modules/accounts/pages/sign-in-page.tsx').then((module) => ({ default: module.SignInPage })),
);
const HandedOver = lazy(() => import('./handed-over.tsx').then((module) => ({ default: module.HandedOver })));
const SignInAgain = lazy(() => import('./sign-in-again.tsx').then((module) => ({ default: module.SignInAgain })));
const StepUp = lazy(() => import('./step-up.tsx').then((module) => ({ default: module.StepUp })));
const EmergencyBar = lazy(() =>
  import('../../modules/break-glass/pages/emergency-bar.tsx').then((module) => ({ default: module.EmergencyBar })),
);
const ResetNotice = lazy(() =>
  import('../../modules/accounts/pages/reset-notice.tsx').then((module) => ({ default: module.ResetNotice })),
);
const SecondStepNotice = lazy(() =>
  import('../../modules/accounts/pages/second-step-notice.tsx').then((module) => ({
    default: module.SecondStepNotice,
  })),
);
const SecondStepPage = lazy(() =>
  import('../../modules/accounts/pages/second-step-page.tsx').then((module) => ({ default: module.SecondStepPage })),
);
const UserMenu = lazy(() => import('./user-menu.tsx').then((module) => ({ default: module.UserMenu })));
const ToastRegion = lazy(() =>
  import('../../ui/toast/toast-region.tsx').then((module) => ({ default: module.ToastRegion })),
);

/** Where each role begins: there a quiet word is said about what is to come. */
const homes = ['/', '/signals', '/shared-with-me', '/accounts', '/audit'];

/** Somebody with a link, or back from the identity provider, stands here and not at the door. */
const withoutSignIn = ['/experience', '/shared', '/who-looked', '/first-password', '/signed-in'];

/** What stands around every screen: who is signed in decides whether it is the door or the house. */
export function Shell() {
  const go = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isQuiet = useOnceQuiet();
  // Of the page that is drawn, not of the one that is on its way: what stands around it changes together with it.
  const drawn = useRouterState({ select: ({ matches, location }) => matches.at(-1)?.pathname ?? location.pathname });
  const isOpenToAll = withoutSignIn.includes(drawn);
  const handed = useSyncExternalStore(handedScreen.subscribe, handedScreen.get);
  // Back from the identity provider somebody stands in a window of its own, that shows nothing.
  if (handed && drawn !== '/signed-in') {
    return (
      <UiProvider navigate={() => undefined}>
        <Suspense>
          <HandedOver screen={handed} />
        </Suspense>
      </UiProvider>
    );
  }
  return (
    <UiProvider navigate={(href) => void go({ to: href })}>
      {isOpenToAll ? (
        <Suspense>
          <Outlet />
        </Suspense>
      ) : (
        <Entrance />
      )}
      <Suspense>{isQuiet && <ToastRegion path={path} />}</Suspense>
    </UiProvider>
  );
}

function Entrance() {
  // Asked before this screen was there (main.tsx); that nobody is signed in is an answer, and not asked for again.
  const me = useQuery({ ...reading(getMe), retryOnMount: ({ state }) => state.error?.status === 0 });
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get);
  const arrive = useArrival();
  const known = me.data;
  useEffect(() => {
    if (!me.data) return;
    rememberMe(me.data);
    void i18n.changeLanguage(me.data.language);
    document.documentElement.lang = me.data.language;
  }, [me.data]);
  useAccountKeys(known);
  useDelivered();
  // Until the person goes on by themselves: after the step itself come the codes for when it is lost.
  const [isSettingUp, setSettingUp] = useState(false);
  if (known?.needsSecondStep && !isSettingUp) setSettingUp(true);
  if (!known && isSettingUp) setSettingUp(false);
  const goOn = async () => {
    await arrive();
    setSettingUp(false);
  };
  if (known && isSettingUp) return <SecondStep me={known} onDone={goOn} />;
  if (known) return <House me={known} ended={ended} onArrive={arrive} />;
  if (me.isPending) return null;
  return (
    <Suspense>
      <SignInPage onSignedIn={arrive} />
    </Suspense>
  );
}

/** Until a second step is set up there is no other page. What was typed stays on this device. */
function SecondStep({ me, onDone }: { me: Me; onDone: () => Promise<void> }) {
  const leave = useLeave(forgetMe);
  return (
    <Suspense>
      <SecondStepPage me={me} onDone={onDone} onSignOut={leave} />
    </Suspense>
  );
}

/** What happens after somebody signed in: everything is asked for again and what waited is delivered. */
function useArrival() {
  const queries = useQueryClient();
  const { outbox } = useOffline();
  return async () => {
    sessionEnded.set(false);
    await queries.invalidateQueries();
    outbox.deliverNow();
  };
}

function useAccountKeys(me: Me | undefined) {
  const { keys } = useOffline();
  const accountId = me?.accountId;
  useEffect(() => {
    if (accountId) void keys.signedIn(accountId);
  }, [keys, accountId]);
}

/**
 * Something kept on this device has arrived. Whatever is opened next is read anew; after a form, what is on the screen
 * as well. Screens that deliver more often than that say themselves what they read again (`useReadAgain`).
 */
function useDelivered() {
  const queries = useQueryClient();
  const { outbox } = useOffline();
  useEffect(
    () =>
      outbox.onDelivered((write) => {
        void queries.invalidateQueries(isKept(write) ? {} : { refetchType: 'none' });
      }),
    [outbox, queries],
  );
}

function SearchDoor({ onOpen }: { onOpen: () => void }) {
  const t = useText(appMessages);
  return <FrameButton label={t('nav.find')} icon={<SearchIcon />} look="field" onPress={onOpen} />;
}

function House({ me, ended, onArrive }: { me: Me; ended: boolean; onArrive: () => Promise<void> }) {
  const t = useText(appMessages);
  const go = useNavigate();
  const isWorker = me.role === 'generalist' || me.role === 'coach';
  const isAsked = useSyncExternalStore(stepUpQuestion.subscribe, stepUpQuestion.get);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isQuiet = useOnceQuiet();
  const avatar = <Avatar name={me.name} />;
  const isWholeScreen = useRouterState({
    select: (state) => state.matches.some((match) => match.staticData.frame === 'none'),
  });
  const emergencies = useRead(listEmergencies, {
    query: { limit: 1 },
    enabled: overseers.includes(me.role),
    every: 60_000,
  });
  // Workers with a page of the day find what they are asked there.
  const questions = useRead(listOwnQuestions, { enabled: !isWorker && me.role !== 'privacy', every: 300_000 });
  const page = (
    <>
      {isWorker && (
        <Suspense>
          <EmergencyBar />
        </Suspense>
      )}
      {me.resetAt !== null && (
        <Suspense>
          <ResetNotice at={me.resetAt} by={me.resetBy} />
        </Suspense>
      )}
      {me.secondStepFrom !== null && homes.includes(path) && (
        <Suspense>
          <SecondStepNotice from={me.secondStepFrom} />
        </Suspense>
      )}
      <Suspense>
        <Outlet />
      </Suspense>
      {ended && (
        <Suspense>
          <SignInAgain email={me.email} onSignedIn={onArrive} onClose={() => sessionEnded.set(false)} />
        </Suspense>
      )}
      {isAsked && (
        <Suspense>
          <StepUp />
        </Suspense>
      )}
    </>
  );
  if (isWholeScreen) return page;
  return (
    <AppFrame
      product={t('product')}
      items={navigationFor(me, t, {
        emergencies: emergencies.data?.waiting ?? 0,
        questions: isWorker ? 0 : (questions.data?.waiting ?? 0),
      })}
      // A case stands in the room of the households.
      path={path.replace(/^\/cases(?=\/|$)/, '/households')}
      search={me.role === 'host' || isWorker ? <SearchDoor onOpen={() => void go({ to: '/find' })} /> : undefined}
      status={<Status />}
      userMenu={
        isQuiet ? (
          <Suspense fallback={avatar}>
            <UserMenu me={me} onSignedOut={forgetMe} />
          </Suspense>
        ) : (
          avatar
        )
      }
    >
      {page}
    </AppFrame>
  );
}
