import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useDownload } from '../../../platform/web/download.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { DownloadIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { exportCaseload, exportCaseloadCsv, listImports, type ImportLine } from '../api.ts';
import { bringInMessages } from '../messages.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportSteps } from './import-steps.tsx';
import './bring-in.css';

/** Where a caseload comes in from a file, goes on where it was left, or goes out again. */
export function BringInPage() {
  const t = useText(bringInMessages);
  const imports = useRead(listImports);
  return (
    <Loaded of={imports} isPage>
      {({ imports: lines }) => (
        <Page title={t('title')} lead={t('lead')}>
          <Stack gap={5}>
            <ImportSteps at="file" />
            <Columns layout="main-side">
              <Stack gap={4}>
                <ChooseFile />
                <Earlier lines={lines} />
              </Stack>
              <TakeOut />
            </Columns>
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Earlier({ lines }: { lines: readonly ImportLine[] }) {
  const t = useText(bringInMessages);
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <Card title={t('earlier.title')} padding="none">
      <List label={t('earlier.title')}>
        {lines.map((line) => (
          <ListRow
            key={line.id}
            href={`/bring-in/${line.id}`}
            title={<span className="bring-in-name">{line.fileName}</span>}
            meta={t('earlier.meta', { rows: line.rowCount, team: line.teamName, name: line.createdByName })}
            trailing={humanDay(line.createdAt, language)}
            tags={<Tag tone={line.step === 'importing' ? 'attention' : 'plain'}>{t(`earlier.step.${line.step}`)}</Tag>}
          />
        ))}
      </List>
    </Card>
  );
}

function TakeOut() {
  const t = useText(bringInMessages);
  const workbook = useDownload(exportCaseload);
  const text = useDownload(exportCaseloadCsv);
  const refused = workbook.error ?? text.error;
  return (
    <Card title={t('out.title')}>
      <Stack gap={3}>
        <p>{t('out.text')}</p>
        {refused && (
          <Notice tone="warn" isLive>
            {refused.problem.title}
          </Notice>
        )}
        <Cluster>
          <Button icon={<DownloadIcon />} isPending={workbook.isPending} onPress={() => workbook.mutate()}>
            {t('out.xlsx')}
          </Button>
          <Button icon={<DownloadIcon />} isPending={text.isPending} onPress={() => text.mutate()}>
            {t('out.csv')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
