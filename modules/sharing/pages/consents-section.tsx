import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { listShares, withdrawConsent, type CaseSharing, type SharingConsent } from '../api.ts';
import { sharingMessages } from '../messages.ts';

/** The consents that stand, each of which can be taken back as easily as it was given (AVG art. 7 lid 3). */
export function ConsentsSection({ caseId, sharing }: { caseId: string; sharing: CaseSharing }) {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const [taking, setTaking] = useState<SharingConsent | null>(null);
  if (sharing.consents.length === 0) return null;
  return (
    <Card title={t('consents.title')} headingLevel={3}>
      <Stack gap={3}>
        <p className="kt-soft">{t('consents.lead')}</p>
        <List label={t('consents.title')}>
          {sharing.consents.map((consent) => (
            <ListRow
              key={consent.id}
              title={t('consents.row', { name: consent.personName, recipient: consent.recipientName })}
              meta={[
                t('consents.given', {
                  how: t(`consents.how.${consent.how ?? 'unknown'}`),
                  day: writtenDay(consent.onDay, language),
                }),
                consent.remark,
              ]
                .filter(Boolean)
                .join(' · ')}
              actions={
                sharing.can.withdraw && (
                  <Button
                    variant="quiet"
                    aria-label={t('consents.withdrawLabel', {
                      name: consent.personName,
                      recipient: consent.recipientName,
                    })}
                    onPress={() => setTaking(consent)}
                  >
                    {t('consents.withdraw')}
                  </Button>
                )
              }
            />
          ))}
        </List>
      </Stack>
      {taking && <TakeBackDialog caseId={caseId} consent={taking} onClose={() => setTaking(null)} />}
    </Card>
  );
}

interface TakeBackProps {
  caseId: string;
  consent: SharingConsent;
  onClose: () => void;
}

function TakeBackDialog({ caseId, consent, onClose }: TakeBackProps) {
  const t = useText(sharingMessages);
  const takeBack = useWrite(withdrawConsent, { refreshes: [listShares] });
  const send = () => takeBack.mutate({ params: { caseId, consentId: consent.id }, body: {} }, { onSuccess: onClose });
  return (
    <WriteDialog
      title={t('consents.title2', { name: consent.personName })}
      submit={t('consents.confirm')}
      isPending={takeBack.isPending}
      error={takeBack.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t('consents.text', { recipient: consent.recipientName })}</p>
    </WriteDialog>
  );
}
