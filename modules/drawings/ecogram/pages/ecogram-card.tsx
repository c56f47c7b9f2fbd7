import { useText } from '../../../../platform/i18n/use-text.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { Card } from '../../../../ui/card/card.tsx';
import { Link } from '../../../../ui/link/link.tsx';
import { listDrawings } from '../../api.ts';
import { ecogramMessages } from '../messages.ts';
import { drawingMessages } from '../../messages.ts';
import { momentsOf, standing } from '../../pages/moments.ts';
import { StillEcogram } from './still-ecogram.tsx';
import '../../pages/drawings.css';

/** On the overview of a case: the last ecogram small, and the way to it. */
export function EcogramCard({ caseId }: { caseId: string }) {
  const t = useText(ecogramMessages);
  const open = useText(drawingMessages);
  const { data } = useRead(listDrawings, { params: { caseId }, query: { kind: 'ecogram' } });
  const last = data && momentsOf(data, 'ecogram').at(-1);
  if (!data || (!last && !data.can.work)) return null;
  const middle = data.people.find(({ id }) => id === last?.personId)?.name ?? data.householdName;
  return (
    <Card title={t('title')} action={<Link href={`/cases/${caseId}/instruments`}>{open('instruments.all')}</Link>}>
      {last && <StillEcogram figures={standing(last.parts)} middle={middle} />}
      <Link href={`/cases/${caseId}/ecogram`}>{last ? open('open') : t('begin.action')}</Link>
    </Card>
  );
}
