import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { webMessages } from './messages.ts';
import type { ProblemError } from './problem-error.ts';

interface Props<T> {
  of: Pick<UseQueryResult<T, ProblemError>, 'error'> & { data: T | undefined; refetch: () => unknown };
  /** What the waiting looks like. Default: rows. */
  skeleton?: ReactNode;
  /** This is all there is on the page: what is not there is then said by its first heading. */
  isPage?: boolean;
  children: (data: T) => ReactNode;
}

/** Shows what was read, and says calmly what happens while it is not there: waiting, not found, or failed. */
export function Loaded<T>({ of: read, skeleton = <Skeleton shape="rows" count={5} />, isPage, children }: Props<T>) {
  const t = useText(webMessages);
  if (read.data !== undefined) return children(read.data);
  if (!read.error) return skeleton;
  if (read.error.status === 404) {
    return (
      <EmptyState drawing="search" title={t('notThereTitle')} headingLevel={isPage ? 1 : 2}>
        {t('notThere')}
      </EmptyState>
    );
  }
  return (
    <Notice
      tone="warn"
      title={t('loadFailed')}
      isLive
      action={<Button onPress={() => void read.refetch()}>{t('tryAgain')}</Button>}
    >
      {read.error.problem.title}
    </Notice>
  );
}
