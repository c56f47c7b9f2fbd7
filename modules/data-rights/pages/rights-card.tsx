import { useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { dataRightMessages } from '../messages.ts';

/** The way to what residents ask about their own data. */
export function RightsCard({ caseId }: { caseId: string }) {
  const t = useText(dataRightMessages);
  return (
    <Card title={t('title')}>
      <Stack gap={3}>
        <p>{t('lead')}</p>
        <div>
          <ButtonLink href={`/cases/${caseId}/rights`}>{t('open')}</ButtonLink>
        </div>
      </Stack>
    </Card>
  );
}
