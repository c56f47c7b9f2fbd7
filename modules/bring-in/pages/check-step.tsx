import { useState } from 'react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { reading } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DownloadIcon } from '../../../ui/icons/action-icons.tsx';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { StatSentence } from '../../../ui/key-value/stat-sentence.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { checkImport, getImport, importResult, listImports, startImport, type Check, type Import } from '../api.ts';
import { bringInMessages } from '../messages.ts';
import { ImportSteps } from './import-steps.tsx';
import { ProblemTable } from './problem-table.tsx';
import { RemoveImport } from './remove-import.tsx';

interface Props {
  found: Import;
  back: { href: string; label: string };
  onColumns: () => void;
}

const pageSize = 25;

/** What would happen, before anything does: in a sentence, then what to look at, row by row. */
export function CheckStep({ found, back, onColumns }: Props) {
  const t = useText(bringInMessages);
  const queries = useQueryClient();
  const [show, setShow] = useState<'errors' | 'all'>('all');
  const [shown, setShown] = useState(pageSize);
  const params = { importId: found.id };
  const check = useQuery({
    ...reading(checkImport, { params, query: { show, limit: Math.min(shown, 200) } }),
    placeholderData: keepPreviousData,
  });
  const start = useWrite(startImport, { refreshes: [getImport, listImports] });
  const households = check.data?.households ?? 0;
  const submit = () =>
    start.mutate(
      { params, body: { version: found.version } },
      { onError: ({ status }) => void (status === 409 && queries.invalidateQueries({ queryKey: [getImport.id] })) },
    );
  return (
    <Page
      title={t('check.title')}
      lead={found.fileName}
      back={back}
      action={
        households > 0 && (
          <Button variant="primary" isPending={start.isPending} onPress={submit}>
            {t('check.start', { count: households })}
          </Button>
        )
      }
      secondary={<Button onPress={onColumns}>{t('check.back')}</Button>}
    >
      <Stack gap={4}>
        <ImportSteps at="check" />
        {start.error && (
          <Notice tone="warn" isLive>
            {start.error.status === 409
              ? t('changedElsewhere')
              : (start.error.problem.detail ?? start.error.problem.title)}
          </Notice>
        )}
        <Loaded of={check} skeleton={<Skeleton shape="rows" count={6} />}>
          {(data) => (
            <>
              <Summary check={data} importId={found.id} />
              {data.total > 0 || show === 'errors' ? (
                <ProblemTable
                  check={data}
                  headers={found.columns.map(({ header }) => header)}
                  show={show}
                  onShow={setShow}
                  onMore={
                    data.total > data.problems.length && shown < 200 ? () => setShown(shown + pageSize) : undefined
                  }
                />
              ) : (
                <Notice tone="ok">{t('check.allGood')}</Notice>
              )}
            </>
          )}
        </Loaded>
        <RemoveImport importId={found.id} />
      </Stack>
    </Page>
  );
}

function Summary({ check, importId }: { check: Check; importId: string }) {
  const t = useText(bringInMessages);
  const { households, people, requests, existing, leftOut } = check;
  return (
    <Card tone={households === 0 ? 'attention' : 'plain'}>
      <Stack gap={3}>
        {households > 0 ? (
          <StatSentence meta={t('check.whole')}>
            {t('check.ready', {
              households: t('check.households', { count: households }),
              people: t('check.people', { count: people }),
              requests: t('check.requests', { count: requests }),
            })}
          </StatSentence>
        ) : (
          <p>{t('check.noneReady')}</p>
        )}
        {existing > 0 && (
          <p>
            <CheckIcon size={1} /> {t('check.existing', { count: existing })}
          </p>
        )}
        {leftOut > 0 && (
          <Cluster justify="between">
            <span>{t('check.leftOut', { count: leftOut })}</span>
            <ButtonLink
              href={`/api/v1${importResult.path.replace(':importId', importId)}`}
              download
              icon={<DownloadIcon />}
            >
              {t('check.mend')}
            </ButtonLink>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
