import { useEffect, useState, type ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { searchKinds } from '../../../platform/search/search-kinds.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { reading, useRead } from '../../../platform/web/use-read.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { HouseholdIcon, SignalIcon } from '../../../ui/icons/place-icons.tsx';
import { QuestionIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { getMe } from '../../accounts/api.ts';
import { find, type Found } from '../api.ts';
import { findMessages } from '../messages.ts';

/** Typing stops for a moment before the server is asked: one question for a name, not one for each letter. */
const pause = 200;

interface Props {
  /** What stands in the place of the results; undefined for words that are searched for. */
  instead: (typed: string) => ReactNode | undefined;
}

/** One box for people, doors, requests and signals; what fits best comes first, by kind. */
export function FindPage({ instead }: Props) {
  const t = useText(findMessages);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), pause);
  const other = instead(q);
  const found = useQuery({
    ...reading(find, { query: { q }, enabled: q.length > 1 && other === undefined }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('title')} width="narrow">
      <Stack gap={5}>
        <SearchField
          label={t('label')}
          description={t('hint')}
          value={typed}
          onChange={setTyped}
          autoFocus
          maxLength={200}
        />
        {other !== undefined ? (
          other
        ) : q.length > 1 ? (
          <Loaded of={found} skeleton={<Skeleton shape="rows" count={4} />}>
            {(data) => <Results found={data.found} />}
          </Loaded>
        ) : (
          <EmptyState drawing="search" title={t('start.title')}>
            {t('start.text')}
          </EmptyState>
        )}
        <EmergencyDoor />
      </Stack>
    </Page>
  );
}

/** The way in when somebody is in danger and the record is not in sight; hosts have none. */
function EmergencyDoor() {
  const t = useText(findMessages);
  const me = useRead(getMe);
  if (me.data?.role !== 'generalist' && me.data?.role !== 'coach') return null;
  return (
    <p className="kt-soft kt-small">
      {t('emergency.text')} <Link href="/emergency">{t('emergency.link')}</Link>
    </p>
  );
}

function Results({ found }: { found: readonly Found[] }) {
  const t = useText(findMessages);
  if (found.length === 0) {
    return (
      <EmptyState drawing="search" title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="kt-soft kt-small" role="status">
        {t('count', { count: found.length })}
      </p>
      {searchKinds
        .map((kind) => ({ kind, rows: found.filter((one) => one.kind === kind) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <Card key={kind} title={t(`kind.${kind}`)} padding="none">
            <List label={t(`kind.${kind}`)}>
              {rows.map((one) => (
                <FoundRow key={one.entityId} found={one} />
              ))}
            </List>
          </Card>
        ))}
    </>
  );
}

function FoundRow({ found }: { found: Found }) {
  const t = useText(findMessages);
  const language = useLanguage();
  const born = found.born && t('born', { day: writtenDay(found.born, language) });
  return (
    <ListRow
      href={addressOf(found)}
      leading={<FoundPicture found={found} />}
      title={found.title}
      meta={[found.detail, born].filter(Boolean).join(' · ')}
    />
  );
}

function FoundPicture({ found }: { found: Found }) {
  switch (found.kind) {
    case 'person':
      return <Avatar name={found.title} />;
    case 'household':
      return <HouseholdIcon />;
    case 'case':
      return <QuestionIcon />;
    case 'signal':
      return <SignalIcon />;
  }
}

/** Where a touch leads: the case where there is one, otherwise the household. */
function addressOf(found: Found): string {
  if (found.kind === 'signal') return `/signals/${found.entityId}`;
  return found.caseId ? `/cases/${found.caseId}` : `/households/${found.householdId ?? found.entityId}`;
}

function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
