import { useEffect } from 'react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { clockTime, fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { useNow } from '../../../ui/now.ts';
import { Page } from '../../../ui/page/page.tsx';
import { getMe, type Me } from '../../accounts/api.ts';
import { getToday } from '../api.ts';
import { ofKind, partOfDay, type TodayItem } from '../domain.ts';
import { todayMessages } from '../messages.ts';
import { Diary } from './diary.tsx';
import { TodaySection } from './today-section.tsx';
import './today.css';

/**
 * Where a worker starts: the day as a line, then what was promised, then what waits. A host starts at the
 * signals, a partner at what is shared with them, an administrator at the accounts.
 */
export function TodayPage() {
  const me = useRead(getMe).data;
  if (!me) return null;
  switch (me.role) {
    case 'generalist':
    case 'coach':
      return <Day me={me} />;
    case 'host':
      return <Onward to="/signals" />;
    case 'partner':
      return <Onward to="/shared-with-me" />;
    case 'admin':
      return <Onward to="/accounts" />;
    case 'policy':
      return <NoRoom name={me.name} />;
    case 'privacy':
      return <Onward to="/audit" />;
  }
}

/** Goes on to where a role begins, again when somebody turned back before that page was there. */
function Onward({ to }: { to: string }) {
  const go = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    if (path === '/') void go({ to, replace: true });
  }, [go, path, to]);
  return null;
}

const aMinute = 60_000;

function Day({ me }: { me: Me }) {
  const t = useText(todayMessages);
  const language = useLanguage();
  const now = useNow();
  const today = useRead(getToday, { every: 5 * aMinute });
  const hour = Number(clockTime(now, 'nl').slice(0, 2));
  const firstName = me.name.split(' ')[0] ?? me.name;
  return (
    <Page
      title={t(`greeting.${partOfDay(hour)}`, { name: firstName })}
      documentTitle={t('title')}
      lead={
        <>
          <span className="today-date">{fullDay(now, language, now)}</span>
          {today.data && <Summary items={today.data.items} />}
        </>
      }
      action={
        <ButtonLink href="/signals/new" variant="primary">
          {t('addSignal')}
        </ButtonLink>
      }
    >
      <Loaded of={today}>
        {({ items }) => (items.length === 0 ? <Nothing /> : <Items items={items} now={now} />)}
      </Loaded>
    </Page>
  );
}

/** The day in one sentence. */
function Summary({ items }: { items: readonly TodayItem[] }) {
  const t = useText(todayMessages);
  const appointments = ofKind(items, 'appointment', 'conversation').length;
  const late = items.filter((item) => item.late).length;
  const waiting = items.length - appointments - ofKind(items, 'colleague').length;
  const parts = [
    appointments > 0 && t('count.appointments', { count: appointments }),
    late > 0 ? t('count.late', { count: late }) : waiting > 0 && t('count.waiting', { count: waiting }),
  ].filter(Boolean);
  return parts.length > 0 && <span> · {parts.join(', ')}</span>;
}

function Items({ items, now }: { items: readonly TodayItem[]; now: Date }) {
  return (
    <Columns layout="main-side">
      <Stack gap={5}>
        <Diary items={ofKind(items, 'appointment', 'conversation')} now={now} />
        <TodaySection kind="question" items={items} />
        <TodaySection kind="promise" items={items} />
        <TodaySection kind="feedback" items={items} />
        <TodaySection kind="awaited" items={items} />
        <TodaySection kind="term" items={items} />
        <TodaySection kind="follow-up" items={items} />
      </Stack>
      <Stack gap={5}>
        <TodaySection kind="signal" items={items} />
        <TodaySection kind="quiet" items={items} />
        <TodaySection kind="action-team" items={items} />
        <TodaySection kind="colleague" items={items} />
      </Stack>
    </Columns>
  );
}

function Nothing() {
  const t = useText(todayMessages);
  return (
    <EmptyState
      drawing="street"
      title={t('empty.title')}
      action={<ButtonLink href="/households">{t('empty.households')}</ButtonLink>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}

function NoRoom({ name }: { name: string }) {
  const t = useText(todayMessages);
  return (
    <Page title={t('title')}>
      <EmptyState drawing="cup" title={t('noRoom.title', { name })}>
        {t('noRoom.text')}
      </EmptyState>
    </Page>
  );
}
