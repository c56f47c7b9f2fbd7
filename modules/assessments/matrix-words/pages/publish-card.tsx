import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { listMatrixSets, publishMatrixSet } from '../api.ts';
import { longestRights, type DomainSentences } from '../domain.ts';
import { matrixWordsMessages } from '../messages.ts';
import { SentenceList } from './sentence-list.tsx';

interface Props {
  domains: DomainSentences[];
  /** The newest set that was seen. */
  after: number | null;
  onDone: () => void;
}

/** What a file holds, to look through before it is put to use; only with whose words they are. */
export function PublishCard({ domains, after, onDone }: Props) {
  const t = useText(matrixWordsMessages);
  const publish = useWrite(publishMatrixSet, { refreshes: [listMatrixSets] });
  const [rights, setRights] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = rights.trim() === '';
  const isTaken = publish.error?.status === 409;
  const act = () => {
    setTried(true);
    if (isMissing) return;
    publish.mutate(
      { body: { after, words: { rights, domains } } },
      {
        onSuccess: () => {
          showToast({ text: t('publish.done') });
          onDone();
        },
      },
    );
  };
  return (
    <Card title={t('publish.title')}>
      <Stack gap={4}>
        <p>{t('publish.lead')}</p>
        <div>
          <SentenceList domains={domains} />
        </div>
        <TextField
          label={t('publish.rights')}
          description={t('publish.rightsHint')}
          value={rights}
          onChange={setRights}
          maxLength={longestRights}
          isRequired
          error={isTried && isMissing ? t('publish.rightsMissing') : undefined}
        />
        {isTaken ? (
          <Notice tone="warn" isLive>
            {t('publish.taken')}
          </Notice>
        ) : (
          <WriteProblem error={publish.error} />
        )}
        <Cluster>
          <Button variant="primary" isPending={publish.isPending} onPress={act}>
            {t('publish.act')}
          </Button>
          <Button onPress={isTaken ? () => void publish.giveWay().then(onDone) : onDone}>{t('publish.not')}</Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
