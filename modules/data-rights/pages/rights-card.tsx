import type { ReactNode } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { listRights } from '../api.ts';
import { dataRightMessages } from '../messages.ts';

/** The way to what residents ask about their own data; `looks` leads to the link by which one of them reads who looked. */
export function RightsCard({ caseId, looks }: { caseId: string; looks: ReactNode }) {
  const t = useText(dataRightMessages);
  const mayShow = useRead(listRights, { params: { caseId } }).data?.can.showLooks ?? false;
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('lead')}</p>
        <Cluster gap={3}>
          <ButtonLink href={`/cases/${caseId}/rights`}>{t('open')}</ButtonLink>
          {mayShow && looks}
        </Cluster>
      </Stack>
    </Card>
  );
}
