import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Steps, type Step } from '../../../ui/steps/steps.tsx';
import type { Case } from '../api.ts';
import { caseMessages } from '../messages.ts';

/** The line of phases; it opens the whole road, with its decisions and its ways out. */
export function RoadCard({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const day = (at: string | null) => (at === null ? undefined : humanDay(at, language));
  const signal = found.signals[0];
  const phases: Step[] = found.road
    .filter(({ phase }) => phase !== 'closed' || found.phase === 'closed')
    .map(({ phase, place, since }) => ({
      id: phase,
      label: t(`phase.${phase}`),
      meta: place === 'skipped' ? t('road.skipped') : place === 'ahead' ? undefined : day(since),
      state: place === 'here' ? 'current' : place === 'passed' ? 'done' : 'coming',
    }));
  const begun: Step = {
    id: 'signal',
    label: signal ? t('overview.signal') : t('overview.begin'),
    meta: day(signal?.takenAt ?? found.openedAt),
    state: 'done',
  };
  return (
    <Card
      title={t('overview.road')}
      action={<ButtonLink href={`/cases/${found.id}/road`}>{t('overview.seeRoad')}</ButtonLink>}
    >
      <Steps steps={[begun, ...phases]} />
    </Card>
  );
}
