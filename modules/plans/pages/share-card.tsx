import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { getPlan } from '../api.ts';
import { planMessages } from '../messages.ts';
import { Share } from './share.tsx';

/** On the overview: who does what, as a bar and a sentence; nothing while nothing is shared out. */
export function ShareCard({ caseId }: { caseId: string }) {
  const t = useText(planMessages);
  const { data: plan } = useRead(getPlan, { params: { caseId } });
  if (!plan || (plan.already.length === 0 && plan.goals.every(({ solutions }) => solutions.length === 0))) return null;
  return (
    <Card title={t('share.title')}>
      <Share plan={plan} />
    </Card>
  );
}
