import { useText } from '../../../../platform/i18n/use-text.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { Card } from '../../../../ui/card/card.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { listDrawings } from '../../api.ts';
import { ecogramMessages } from '../messages.ts';
import { StillPicture } from './still-picture.tsx';
import { placed } from './moments.ts';
import './ecogram.css';

/** On the overview of a case: the last ecogram small, and the way to it. */
export function EcogramCard({ caseId }: { caseId: string }) {
  const t = useText(ecogramMessages);
  const { data } = useRead(listDrawings, { params: { caseId }, query: { kind: 'ecogram' } });
  const last = data?.drawings.at(-1);
  if (!data || (!last && !data.can.work)) return null;
  const middle = data.people.find(({ id }) => id === last?.personId)?.name ?? data.householdName;
  return (
    <Card title={t('title')}>
      {last && <StillPicture figures={placed(last.parts)} middle={middle} />}
      <Link href={`/cases/${caseId}/ecogram`}>{last ? t('open') : t('begin.action')}</Link>
    </Card>
  );
}
