import { useState } from 'react';
import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { phases, type Phase } from '../../cases/domain.ts';
import { listHouseholds, type HouseholdRow } from '../api.ts';
import { householdMessages } from '../messages.ts';
import { HouseholdListRow } from './household-list-row.tsx';
import { useLink } from './use-link.ts';

const pageSize = 50;
type Whose = 'all' | 'me' | 'nobody';

/**
 * The households of the team: where each of them is, and who they can call. With `?link=` a signal, and with
 * `?first-contact=` a first talk, finds the household it belongs to.
 */
export function HouseholdList() {
  const t = useText(householdMessages);
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const from = new URLSearchParams(search);
  const [signalId, firstContactId] = [from.get('link'), from.get('first-contact')];
  const isLinking = signalId !== null || firstContactId !== null;
  const [whose, setWhose] = useState<Whose>('all');
  const [phase, setPhase] = useState<Phase | null>(null);
  const filter = { ...(whose === 'all' ? {} : { coordinator: whose }), ...(phase ? { phase } : {}) };
  const pages = useInfiniteQuery({
    queryKey: [listHouseholds.id, 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      call(listHouseholds, { signal, query: { ...filter, limit: pageSize, offset: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const seen = all.reduce((sum, page) => sum + page.households.length, 0);
      return seen < last.total && last.households.length > 0 ? seen : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const link = useLink({ signalId, firstContactId });
  const begunWith = new URLSearchParams({
    ...(signalId ? { signal: signalId } : {}),
    ...(firstContactId ? { 'first-contact': firstContactId } : {}),
  });
  const newHref = isLinking ? `/households/new?${begunWith}` : '/households/new';
  const isFiltered = whose !== 'all' || phase !== null;
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={
        <ButtonLink variant="primary" href={newHref}>
          {t('list.add')}
        </ButtonLink>
      }
    >
      <Stack gap={4}>
        {isLinking && <Notice>{t(signalId === null ? 'list.linkingContact' : 'list.linking')}</Notice>}
        {link.error && (
          <Notice tone="warn" isLive title={t('list.failed')}>
            {link.error.problem.detail ?? link.error.problem.title}
          </Notice>
        )}
        <ChipChoice<Whose>
          label={t('list.whose')}
          isLabelHidden
          isRequired
          chips={[
            { id: 'all', label: t('list.all') },
            { id: 'me', label: t('list.mine') },
            { id: 'nobody', label: t('list.nobody') },
          ]}
          value={whose}
          onChange={(value) => setWhose(value ?? 'all')}
        />
        <ChipChoice<Phase>
          label={t('list.where')}
          chips={phases.map((id) => ({ id, label: t(`phase.${id}`) }))}
          value={phase}
          onChange={setPhase}
        />
        <Rows pages={pages} isFiltered={isFiltered} {...(isLinking ? { onPick: link.pick } : {})} />
      </Stack>
    </Page>
  );
}

type Page = { households: HouseholdRow[]; total: number };

interface RowsProps {
  pages: UseInfiniteQueryResult<InfiniteData<Page>>;
  isFiltered: boolean;
  onPick?: (row: HouseholdRow) => void;
}

function Rows({ pages, isFiltered, onPick }: RowsProps) {
  const t = useText(householdMessages);
  if (pages.error) {
    return (
      <Notice
        tone="warn"
        isLive
        title={t('list.failed')}
        action={<Button onPress={() => void pages.refetch()}>{t('list.again')}</Button>}
      >
        {pages.error.message}
      </Notice>
    );
  }
  if (!pages.data) return <Skeleton shape="rows" count={6} />;
  const rows = pages.data.pages.flatMap((page) => page.households);
  if (rows.length === 0) {
    return (
      <EmptyState drawing="table" title={isFiltered ? t('list.emptyFiltered') : t('list.empty')}>
        {isFiltered ? t('list.emptyFilteredText') : t('list.emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <Card padding="none">
        <List label={t('list.title')}>
          {rows.map((row) => (
            <HouseholdListRow key={row.id} row={row} {...(onPick && row.caseId ? { onPick: () => onPick(row) } : {})} />
          ))}
        </List>
      </Card>
      <LoadMore
        shown={rows.length}
        total={pages.data.pages.at(-1)?.total ?? rows.length}
        isPending={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </>
  );
}
