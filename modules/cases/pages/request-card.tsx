import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Case } from '../api.ts';
import { entryChannels } from '../domain.ts';
import { caseMessages } from '../messages.ts';
import { RequestDialog } from './request-dialog.tsx';

/** What is asked, in the resident's words, and what lies behind it. */
export function RequestCard({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const [isEditing, setEditing] = useState(false);
  const { request, underlyingRequest, entryText } = found;
  const channel = entryChannels.find((known) => known === found.entryChannel);
  return (
    <Card
      title={t('overview.request')}
      action={
        found.can.work && (
          <Button variant="quiet" onPress={() => setEditing(true)}>
            {request === null ? t('overview.write') : t('overview.edit')}
          </Button>
        )
      }
    >
      <Stack gap={3}>
        {request === null ? (
          <p className="kt-soft">{t('overview.noRequest')}</p>
        ) : (
          <p className="case-words case-request">
            <q>{request}</q>
          </p>
        )}
        {underlyingRequest !== null && (
          <div>
            <p className="case-voice-part">{t('overview.behind')}</p>
            <p className="case-words">{underlyingRequest}</p>
          </div>
        )}
        {entryText !== null && (
          <div>
            <p className="case-voice-part">{t('overview.entry')}</p>
            <p className="case-words kt-soft">{entryText}</p>
            {channel && (
              <p className="kt-soft kt-small">{t('overview.entryBy', { channel: t(`channel.${channel}`) })}</p>
            )}
          </div>
        )}
      </Stack>
      {isEditing && <RequestDialog found={found} onClose={() => setEditing(false)} />}
    </Card>
  );
}
