import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { listRights } from '../api.ts';
import { dataRightMessages } from '../messages.ts';
import { lookMessages } from '../messages-looks.ts';
import { LookLinkDialog } from './look-link-dialog.tsx';

/** The way to what residents ask about their own data, and the link by which one of them reads who looked. */
export function RightsCard({ caseId }: { caseId: string }) {
  const t = useText(dataRightMessages);
  const tLooks = useText(lookMessages);
  const [isMaking, setMaking] = useState(false);
  const mayShow = useRead(listRights, { params: { caseId } }).data?.can.showLooks ?? false;
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('lead')}</p>
        <Cluster gap={3}>
          <ButtonLink href={`/cases/${caseId}/rights`}>{t('open')}</ButtonLink>
          {mayShow && (
            <Button variant="quiet" onPress={() => setMaking(true)}>
              {tLooks('make.button')}
            </Button>
          )}
        </Cluster>
      </Stack>
      {isMaking && <LookLinkDialog caseId={caseId} onClose={() => setMaking(false)} />}
    </Card>
  );
}
