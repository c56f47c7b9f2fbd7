import { useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DownloadIcon } from '../../../ui/icons/action-icons.tsx';
import { StatSentence } from '../../../ui/key-value/stat-sentence.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { importResult, type Import } from '../api.ts';
import { bringInMessages } from '../messages.ts';
import { ImportSteps } from './import-steps.tsx';
import { RemoveImport } from './remove-import.tsx';

/** What came of it: how many are in, and what to do about those that are not. */
export function DoneStep({ found, back }: { found: Import; back: { href: string; label: string } }) {
  const t = useText(bringInMessages);
  const { made, leftOut, existing } = found.progress;
  return (
    <Page
      title={t('done.title')}
      lead={found.fileName}
      back={back}
      action={
        <ButtonLink variant="primary" href="/households">
          {t('done.toHouseholds')}
        </ButtonLink>
      }
      secondary={<ButtonLink href="/bring-in">{t('done.another')}</ButtonLink>}
    >
      <Stack gap={4}>
        <ImportSteps at="done" />
        <Card>
          <Stack gap={3}>
            <StatSentence>{t('done.made', { count: made })}</StatSentence>
            {existing > 0 && <p>{t('check.existing', { count: existing })}</p>}
            {leftOut > 0 && (
              <>
                <p>{t('done.leftOut', { count: leftOut })}</p>
                <div>
                  <ButtonLink
                    href={`/api/v1${importResult.path.replace(':importId', found.id)}`}
                    download
                    icon={<DownloadIcon />}
                  >
                    {t('done.download')}
                  </ButtonLink>
                </div>
              </>
            )}
          </Stack>
        </Card>
        <RemoveImport importId={found.id} />
      </Stack>
    </Page>
  );
}
