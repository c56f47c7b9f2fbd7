import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { LoadMore } from '../../../ui/pagination/load-more.tsx';
import { listEmergencies, type Emergency } from '../api.ts';
import { breakGlassMessages } from '../messages.ts';
import { EmergencyRow } from './emergency-row.tsx';
import { JudgeDialog } from './judge-dialog.tsx';

const pageSize = 25;

/** For privacy officer and coach: who opened something in an emergency, and was that needed? */
export function EmergenciesPage() {
  const t = useText(breakGlassMessages);
  const [limit, setLimit] = useState(pageSize);
  const [judging, setJudging] = useState<Emergency | null>(null);
  const read = useRead(listEmergencies, { query: { limit } });
  return (
    <Page title={t('list.title')} lead={t('list.lead')} width="narrow">
      <Loaded of={read}>
        {({ emergencies, waiting, total }) =>
          total === 0 ? (
            <EmptyState drawing="cup" title={t('list.none')}>
              {t('list.noneText')}
            </EmptyState>
          ) : (
            <Stack gap={4}>
              {waiting > 0 && <p className="kt-soft">{t('list.waiting', { count: waiting })}</p>}
              <Card padding="none">
                <List label={t('list.title')}>
                  {emergencies.map((one) => (
                    <EmergencyRow key={one.id} emergency={one} onJudge={() => setJudging(one)} />
                  ))}
                </List>
              </Card>
              <LoadMore shown={emergencies.length} total={total} onMore={() => setLimit(limit + pageSize)} />
            </Stack>
          )
        }
      </Loaded>
      {judging && <JudgeDialog emergency={judging} onClose={() => setJudging(null)} />}
    </Page>
  );
}
