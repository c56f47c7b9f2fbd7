import { useState, type ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { useDownload } from '../../../platform/web/download.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import type { ProblemError } from '../../../platform/web/problem-error.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayOf, fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DownloadIcon } from '../../../ui/icons/action-icons.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { exportAudit, searchAudit, type AuditFilter, type AuditRow } from '../api.ts';
import { auditMessages } from '../messages.ts';
import { AuditDetailsDialog } from './audit-details.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditLine } from './audit-line.tsx';
import './audit.css';

/** The privacy officer's room: who looked at what, day by day, as sentences. */
export function AuditPage({ questions }: { questions: ReactNode }) {
  const t = useText(auditMessages);
  const [filter, setFilter] = useState<AuditFilter>({});
  const [opened, setOpened] = useState<string | null>(null);
  const found = useFound(filter);
  const csv = useDownload(exportAudit, filter);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      secondary={
        <>
          {questions}
          <Button icon={<DownloadIcon />} isPending={csv.isPending} onPress={() => csv.mutate()}>
            {t('export.button')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {csv.error && (
          <Notice tone="warn" isLive>
            {csv.error.problem.detail ?? csv.error.problem.title}
          </Notice>
        )}
        <Columns>
          <div className="audit-search">
            <AuditFilters filter={filter} onChange={setFilter} />
          </div>
          <Loaded of={found}>
            {({ pages }) => (
              <Stack gap={4}>
                <Days rows={pages.flatMap(({ entries }) => entries)} onOpen={setOpened} />
                <LoadMore
                  shown={0}
                  hasMore={found.hasNextPage}
                  isPending={found.isFetchingNextPage}
                  onMore={() => void found.fetchNextPage()}
                />
              </Stack>
            )}
          </Loaded>
        </Columns>
      </Stack>
      {opened && <AuditDetailsDialog entryId={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}

/** Pages by key: what comes in meanwhile shifts nothing. */
function useFound(filter: AuditFilter) {
  return useInfiniteQuery<
    Awaited<ReturnType<typeof ask>>,
    ProblemError,
    { pages: Awaited<ReturnType<typeof ask>>[] },
    unknown[],
    string | null
  >({
    queryKey: [searchAudit.id, filter],
    queryFn: ({ pageParam, signal }) => ask(filter, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
}

const ask = (filter: AuditFilter, before: string | null, signal: AbortSignal) =>
  call(searchAudit, { query: { ...filter, ...(before ? { before } : {}) }, signal });

function Days({ rows, onOpen }: { rows: readonly AuditRow[]; onOpen: (id: string) => void }) {
  const t = useText(auditMessages);
  const language = useLanguage();
  if (rows.length === 0) {
    return (
      <EmptyState drawing="search" title={t('list.empty')}>
        {t('list.emptyText')}
      </EmptyState>
    );
  }
  return [...Map.groupBy(rows, ({ at }) => dayOf(at))].map(([day, ofDay]) => (
    <Card key={day} title={fullDay(day, language)} padding="none">
      <List>
        {ofDay.map((row) => (
          <AuditLine key={row.id} row={row} onOpen={() => onOpen(row.id)} />
        ))}
      </List>
    </Card>
  ));
}
