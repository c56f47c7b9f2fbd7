import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { base64Of } from '../../../../platform/web/base64-of.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { DownloadIcon, UploadIcon } from '../../../../ui/icons/action-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { exportMatrixSheet, mostBytes, readMatrixFile, type ReadFile } from '../api.ts';
import type { DomainSentences } from '../domain.ts';
import { matrixWordsMessages } from '../messages.ts';
import { problemWords } from './problem-words.ts';

/** So many problems are read; of more than that one knows enough. */
const most = 20;

/** A file with sentences is chosen and read; nothing is kept of it yet. */
export function ChooseFile({ onRead }: { onRead: (domains: DomainSentences[]) => void }) {
  const t = useText(matrixWordsMessages);
  const read = useWrite(readMatrixFile);
  const [unfit, setUnfit] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    read.reset();
    setUnfit(null);
    if (file.size > mostBytes) return setUnfit(t('file.tooLarge'));
    const content = await base64Of(file).catch(() => null);
    if (content === null) return setUnfit(t('file.unreadable'));
    read.mutate(
      { body: { fileName: file.name.slice(-200), content } },
      { onSuccess: ({ domains }) => domains && onRead(domains) },
    );
  };
  const refused = unfit ?? (read.error && (read.error.fieldMessage('content') ?? read.error.problem.title));
  return (
    <Card title={t('file.title')}>
      <Stack gap={4}>
        <p>{t('file.how')}</p>
        {refused && (
          <Notice tone="warn" isLive>
            {refused}
          </Notice>
        )}
        {read.data && read.data.problems.length > 0 && <Problems problems={read.data.problems} />}
        <Cluster>
          <FileTrigger
            acceptedFileTypes={['.xlsx', '.csv', '.txt', 'text/csv']}
            onSelect={(files) => void take(files?.[0])}
          >
            <Button variant="primary" icon={<UploadIcon />} isPending={read.isPending}>
              {read.isPending ? t('file.reading') : t('file.choose')}
            </Button>
          </FileTrigger>
          <Link href={`/api/v1${exportMatrixSheet.path}`} download icon={<DownloadIcon size={0.9} />}>
            {t('inUse.download')}
          </Link>
        </Cluster>
      </Stack>
    </Card>
  );
}

function Problems({ problems }: { problems: ReadFile['problems'] }) {
  const t = useText(matrixWordsMessages);
  const language = useLanguage();
  const more = problems.length - most;
  return (
    <Notice tone="warn" title={t('file.wrongTitle', { count: problems.length })} isLive>
      <p>{t('file.wrong')}</p>
      <ul className="matrix-problems">
        {problems.slice(0, most).map((problem, index) => (
          <li key={index}>{problemWords(problem, language)}</li>
        ))}
        {more > 0 && <li>{t('file.more', { count: more })}</li>}
      </ul>
    </Notice>
  );
}
