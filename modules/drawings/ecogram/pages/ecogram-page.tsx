import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../../platform/web/use-address-id.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Page } from '../../../../ui/page/page.tsx';
import { Tabs } from '../../../../ui/tabs/tabs.tsx';
import type { CaseDrawings, Drawing } from '../../api.ts';
import { ecogramMessages } from '../messages.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { CompareMoments } from './compare-moments.tsx';
import { EcogramBoard } from './ecogram-board.tsx';
import { useMoments } from './use-moments.ts';
import './ecogram.css';

/**
 * Who stands around a resident: drawn now, and beside what was drawn before. It stands on its own and not in the frame of
 * the case, so that it opens and goes on without a connection.
 */
export function EcogramPage() {
  const t = useText(ecogramMessages);
  const caseId = useAddressId('caseId');
  const moments = useMoments(caseId);
  const household = moments.around?.householdName;
  return (
    <Page
      title={t('title')}
      {...(household ? { documentTitle: `${t('title')} · ${household}`, lead: household } : {})}
      back={{ href: `/cases/${caseId}/people`, label: t('back') }}
    >
      {moments.isOffline && moments.isMissing ? (
        <EmptyState drawing="table" title={t('offline.title')}>
          {t('offline.text')}
        </EmptyState>
      ) : (
        <Loaded of={moments}>{(around) => <Moments caseId={caseId} around={around} moments={moments} />}</Loaded>
      )}
    </Page>
  );
}

interface Props {
  caseId: string;
  around: CaseDrawings;
  moments: ReturnType<typeof useMoments>;
}

function Moments({ caseId, around, moments }: Props) {
  const t = useText(ecogramMessages);
  const [isBeginning, setBeginning] = useState(false);
  const [tab, setTab] = useState<'now' | 'compare'>('now');
  const last = around.drawings.at(-1);
  const nameOf = ({ personId }: Drawing) =>
    around.people.find(({ id }) => id === personId)?.name ?? around.householdName;
  const begin = () => setBeginning(true);
  return (
    <Stack gap={4}>
      {moments.hasStranded && (
        <Notice
          tone="warn"
          isLive
          title={t('stranded.title')}
          action={<Button onPress={() => void moments.bringOver()}>{t('stranded.action')}</Button>}
        >
          {t('stranded.text')}
        </Notice>
      )}
      {last ? (
        <Tabs
          label={t('title')}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'now',
              label: t('now'),
              content: (
                <EcogramBoard
                  key={last.id}
                  caseId={caseId}
                  drawing={last}
                  around={around}
                  middle={nameOf(last)}
                  onBegin={begin}
                />
              ),
            },
            {
              id: 'compare',
              label: t('compare.title'),
              content: <CompareMoments key={last.id} drawings={around.drawings} nameOf={nameOf} />,
            },
          ]}
        />
      ) : (
        <EmptyState
          drawing="table"
          title={t('begin.title')}
          action={
            around.can.work && (
              <Button variant="primary" onPress={begin}>
                {t('begin.action')}
              </Button>
            )
          }
        >
          {t('begin.text')}
        </EmptyState>
      )}
      {isBeginning && <BeginDialog around={around} onBegin={moments.begin} onClose={() => setBeginning(false)} />}
    </Stack>
  );
}
