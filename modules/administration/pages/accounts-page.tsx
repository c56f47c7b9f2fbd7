import { useState } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { getMe } from '../../accounts/api.ts';
import { listAccounts, type AccountRow } from '../api.ts';
import { listTeams } from '../api-teams.ts';
import { administrationMessages } from '../messages.ts';
import { AccountLine } from './account-line.tsx';
import { AddAccount } from './add-account.tsx';
import { accountFilters, foundAccounts, teamsOf, type AccountFilter } from './found-accounts.ts';

const step = 50;

/** Everybody who signs in, found by a few letters. */
export function AccountsPage() {
  const t = useText(administrationMessages);
  const accounts = useRead(listAccounts);
  const places = useRead(listTeams);
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t('accounts.title')}
      lead={t('accounts.lead')}
      action={
        <Button variant="primary" isDisabled={!places.data} onPress={() => setAdding(true)}>
          {t('accounts.add')}
        </Button>
      }
    >
      <Loaded of={accounts}>
        {(data) => (
          <Loaded of={places}>
            {({ teams }) => (
              <Accounts accounts={data.accounts} teamNames={new Map(teams.map(({ id, name }) => [id, name]))} />
            )}
          </Loaded>
        )}
      </Loaded>
      {isAdding && places.data && <AddAccount places={places.data} onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface Props {
  accounts: readonly AccountRow[];
  teamNames: ReadonlyMap<string, string>;
}

function Accounts({ accounts, teamNames }: Props) {
  const t = useText(administrationMessages);
  const me = useRead(getMe).data;
  const [sought, setSought] = useState('');
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const [filter, setFilter] = useState<AccountFilter>(
    new URLSearchParams(search).get('show') === 'without' ? 'without' : 'all',
  );
  const [shown, setShown] = useState(step);
  const held = accounts.filter(({ isHeld }) => isHeld).length;
  const without = accounts.filter(({ lacksSecondStep }) => lacksSecondStep).length;
  const isOffered = (one: AccountFilter) => (one === 'held' ? held > 0 : one === 'without' ? without > 0 : true);
  const found = foundAccounts(accounts, { sought, filter }, teamNames);
  const label = (one: AccountFilter) =>
    one === 'all' || one === 'held'
      ? t(`accounts.${one}`)
      : one === 'without'
        ? t('accounts.without', { count: without })
        : t(`state.${one}`);
  return (
    <Stack gap={5}>
      {held > 0 && filter !== 'held' && (
        <Notice action={<Button onPress={() => setFilter('held')}>{t('accounts.showHeld')}</Button>}>
          {t('accounts.heldCount', { count: held })}
        </Notice>
      )}
      <SearchField
        label={t('accounts.search')}
        value={sought}
        onChange={(text) => {
          setSought(text);
          setShown(step);
        }}
      />
      <ChipChoice
        label={t('accounts.show')}
        isLabelHidden
        isRequired
        chips={accountFilters.filter(isOffered).map((id) => ({ id, label: label(id) }))}
        value={filter}
        onChange={(value) => setFilter(value ?? 'all')}
      />
      {found.length === 0 ? (
        <EmptyState drawing="search" title={t('accounts.none')}>
          {t('accounts.noneText')}
        </EmptyState>
      ) : (
        <Card padding="none">
          <List label={t('accounts.title')}>
            {found.slice(0, shown).map((account) => (
              <AccountLine
                key={account.id}
                account={account}
                teams={teamsOf(account, teamNames)}
                isMe={account.id === me?.accountId}
              />
            ))}
          </List>
        </Card>
      )}
      <LoadMore
        shown={Math.min(shown, found.length)}
        total={found.length}
        onMore={() => setShown((before) => before + step)}
      />
    </Stack>
  );
}
