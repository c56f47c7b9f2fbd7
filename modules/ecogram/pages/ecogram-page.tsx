import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { listDrawings, type CaseDrawings, type Drawing } from '../../drawings/api.ts';
import { ecogramMessages } from '../messages.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { CompareMoments } from './compare-moments.tsx';
import { EcogramBoard } from './ecogram-board.tsx';
import './ecogram.css';

/** Who stands around a resident: drawn now, and beside what was drawn before. */
export function EcogramPage() {
  const t = useText(ecogramMessages);
  const caseId = useAddressId('caseId');
  const drawings = useRead(listDrawings, { params: { caseId }, query: { kind: 'ecogram' } });
  return (
    <Stack gap={4}>
      <div>
        <Link href={`/cases/${caseId}/people`} variant="quiet" icon={<BackIcon size={0.9} />}>
          {t('back')}
        </Link>
        <h2>{t('title')}</h2>
      </div>
      <Loaded of={drawings}>{(around) => <Moments caseId={caseId} around={around} />}</Loaded>
    </Stack>
  );
}

function Moments({ caseId, around }: { caseId: string; around: CaseDrawings }) {
  const t = useText(ecogramMessages);
  const [isBeginning, setBeginning] = useState(false);
  const [tab, setTab] = useState<'now' | 'compare'>('now');
  const last = around.drawings.at(-1);
  const nameOf = ({ personId }: Drawing) =>
    around.people.find(({ id }) => id === personId)?.name ?? around.householdName;
  const begin = () => setBeginning(true);
  return (
    <>
      {last ? (
        <Tabs
          label={t('title')}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'now',
              label: t('open'),
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
          headingLevel={3}
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
      {isBeginning && <BeginDialog caseId={caseId} around={around} onClose={() => setBeginning(false)} />}
    </>
  );
}
