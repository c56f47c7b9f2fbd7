import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { getSilence } from '../api.ts';
import { dormantMessages } from '../messages.ts';
import { KeepOpenDialog } from './keep-open-dialog.tsx';

/** Asks whether a case that fell silent is still going on; nothing while it is not silent. */
export function StillBusyNotice({ caseId }: { caseId: string }) {
  const t = useText(dormantMessages);
  const language = useLanguage();
  const { data } = useRead(getSilence, { params: { caseId } });
  const [isKeeping, setKeeping] = useState(false);
  if (!data?.since) return null;
  return (
    <>
      <Notice
        title={t('notice.title')}
        action={
          data.can.answer && (
            <Cluster gap={3}>
              <Button onPress={() => setKeeping(true)}>{t('notice.keep')}</Button>
              <ButtonLink href={`/cases/${caseId}/evaluation`}>{t('notice.close')}</ButtonLink>
            </Cluster>
          )
        }
      >
        <p>{t('notice.text', { day: writtenDay(data.since, language) })}</p>
        {data.kept && <p>{t('notice.before', { name: data.kept.byName, reason: data.kept.reason })}</p>}
      </Notice>
      {isKeeping && <KeepOpenDialog caseId={caseId} onClose={() => setKeeping(false)} />}
    </>
  );
}
