import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { reading } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { ProgressBar } from '../../../ui/progress/progress-bar.tsx';
import { listHouseholds } from '../../households/api.ts';
import { getImport, importChunk, listImports, type Import } from '../api.ts';
import { bringInMessages } from '../messages.ts';
import { ImportSteps } from './import-steps.tsx';

/**
 * Goes on making households for as long as this screen is open. Whoever leaves and comes back, or loses the connection,
 * goes on where it was: the server knows what is made.
 */
export function MakingStep({ found, back }: { found: Import; back: { href: string; label: string } }) {
  const t = useText(bringInMessages);
  const making = useMaking(found.id);
  const { made, toMake } = found.progress;
  return (
    <Page title={t('importing.title')} lead={found.fileName} back={back}>
      <Stack gap={4}>
        <ImportSteps at="importing" />
        <Card>
          <Stack gap={4}>
            <ProgressBar
              label={t('importing.progress')}
              value={toMake === 0 ? 100 : (made / toMake) * 100}
              valueText={t('importing.value', { made, total: toMake })}
            />
            <p>{t('importing.stay')}</p>
          </Stack>
        </Card>
        {making.isPaused && (
          <Notice
            tone="warn"
            title={t('importing.paused')}
            isLive
            action={<Button onPress={making.resume}>{t('importing.resume')}</Button>}
          >
            {t('importing.pausedText')}
          </Notice>
        )}
      </Stack>
    </Page>
  );
}

function useMaking(importId: string) {
  const queries = useQueryClient();
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    if (isPaused) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const params = { importId };
    const goOn = async () => {
      while (!signal.aborted) {
        const now = await call(importChunk, { params, signal });
        if (signal.aborted) return;
        queries.setQueryData(reading(getImport, { params }).queryKey, now);
        if (now.step !== 'done') continue;
        for (const { id } of [listImports, listHouseholds]) void queries.invalidateQueries({ queryKey: [id] });
        return;
      }
    };
    goOn().catch(() => {
      if (signal.aborted) return;
      setPaused(true);
      // Says why when it is the session that ended.
      void queries.invalidateQueries({ queryKey: [getImport.id] });
    });
    return () => leaving.abort();
  }, [importId, isPaused, queries]);
  return { isPaused, resume: () => setPaused(false) };
}
