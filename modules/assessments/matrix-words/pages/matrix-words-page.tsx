import { useState } from 'react';
import { amsterdamDay } from '../../../../platform/calendar/amsterdam-time.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useRead } from '../../../../platform/web/use-read.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import { WriteProblem } from '../../../../platform/web/write-problem.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { Page } from '../../../../ui/page/page.tsx';
import { showToast } from '../../../../ui/toast/toast-queue.ts';
import { listMatrixSets, publishMatrixSet, type MatrixSetLine, type MatrixSets } from '../api.ts';
import { domainsInUse, type DomainSentences } from '../domain.ts';
import { matrixWordsMessages } from '../messages.ts';
import { ChooseFile } from './choose-file.tsx';
import { PublishCard } from './publish-card.tsx';
import { SentenceList } from './sentence-list.tsx';
import './matrix-words.css';

/** Which sentences of the matrix are in use, and loading those that the organisation may use. */
export function MatrixWordsPage() {
  const t = useText(matrixWordsMessages);
  const read = useRead(listMatrixSets);
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/toolbox', label: t('back') }} width="narrow">
      <Loaded of={read}>{(data) => <Sets {...data} />}</Loaded>
    </Page>
  );
}

function Sets({ sets, can }: MatrixSets) {
  const [chosen, setChosen] = useState<DomainSentences[] | null>(null);
  const after = sets[0]?.version ?? null;
  return (
    <Stack gap={5}>
      {chosen ? (
        <PublishCard domains={chosen} after={after} onDone={() => setChosen(null)} />
      ) : (
        <>
          <InUse sets={sets} canLoad={can.load} />
          {can.load && <ChooseFile onRead={setChosen} />}
          <Earlier sets={sets.slice(1)} />
        </>
      )}
    </Stack>
  );
}

function InUse({ sets, canLoad }: { sets: readonly MatrixSetLine[]; canLoad: boolean }) {
  const t = useText(matrixWordsMessages);
  const since = useSince();
  const [isAsking, setAsking] = useState(false);
  const back = useWrite(publishMatrixSet, { refreshes: [listMatrixSets] });
  const [newest] = sets;
  const goBack = () =>
    back.mutate(
      { body: { after: newest?.version ?? null, words: null } },
      {
        onSuccess: () => showToast({ text: t('again.done') }),
        onSettled: () => setAsking(false),
      },
    );
  return (
    <Card title={t('inUse.title')}>
      <Stack gap={3}>
        <p>
          {t(newest?.domains ? 'inUse.own' : 'inUse.product')} {newest && since(newest)}
        </p>
        {newest?.rights && <p className="kt-soft">{newest.rights}</p>}
        <WriteProblem error={back.error} />
        <Disclosure title={t('inUse.look')}>
          <SentenceList domains={domainsInUse(sets)} />
        </Disclosure>
        {canLoad && newest?.domains && (
          <div>
            <Button onPress={() => setAsking(true)}>{t('inUse.productAgain')}</Button>
          </div>
        )}
      </Stack>
      <ConfirmDialog
        title={t('again.title')}
        confirmLabel={t('again.act')}
        isPending={back.isPending}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={goBack}
      >
        {t('again.text')}
      </ConfirmDialog>
    </Card>
  );
}

/** What was in use before: answers of then are still read with it. */
function Earlier({ sets }: { sets: readonly MatrixSetLine[] }) {
  const t = useText(matrixWordsMessages);
  const since = useSince();
  if (sets.length === 0) return null;
  return (
    <Card title={t('earlier.title')} padding="none">
      <List label={t('earlier.title')}>
        {sets.map((set) => (
          <ListRow key={set.version} title={set.rights ?? t('earlier.product')} meta={since(set)} />
        ))}
      </List>
    </Card>
  );
}

function useSince() {
  const t = useText(matrixWordsMessages);
  const language = useLanguage();
  return ({ publishedAt, publishedByName }: MatrixSetLine) =>
    t('inUse.since', { day: fullDay(amsterdamDay(new Date(publishedAt)), language), name: publishedByName });
}
