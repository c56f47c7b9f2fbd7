import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay, humanDay } from '../../../ui/dates.ts';
import { KeyValue } from '../../../ui/key-value/key-value.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { Application, WmoEvent } from '../api.ts';
import { applicationMessages } from '../messages.ts';
import { TermBar } from './term-bar.tsx';

const road = ['investigated', 'applied', 'decided', 'allocated', 'delivered'] as const;

/** From report to the help that has arrived, with the days on which each was reached. */
export function RoadCard({ application }: { application: Application }) {
  const t = useText(applicationMessages);
  const language = useLanguage();
  const dayOf = (kind: string) => application.milestones.find((milestone) => milestone.kind === kind)?.onDay;
  const last = road.findLastIndex((kind) => dayOf(kind) !== undefined);
  return (
    <Card title={t('road.title')} headingLevel={3}>
      <Steps
        label={t('road.title')}
        steps={[
          {
            id: 'reported',
            label: t('road.reported'),
            meta: humanDay(application.reportedOn, language),
            state: last < 0 && !application.isOver ? 'current' : 'done',
          },
          ...road.map((kind, index) => {
            const day = dayOf(kind);
            const isLast = index === last && !application.isOver;
            return {
              id: kind,
              label: t(`road.${kind}`),
              meta: day === undefined ? undefined : humanDay(day, language),
              state: day === undefined ? ('coming' as const) : isLast ? ('current' as const) : ('done' as const),
            };
          }),
        ]}
      />
    </Card>
  );
}

/** The terms of the law, as bars with words. */
export function TermsCard({ application }: { application: Application }) {
  const t = useText(applicationMessages);
  return (
    <Card title={t('terms.title')} headingLevel={3}>
      <Stack gap={3}>
        <p className="kt-soft term-words">{t('terms.explain')}</p>
        <ul className="terms" role="list">
          {application.terms.map((term) => (
            <TermBar key={term.id} term={term} />
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

/** What the resident was told, and the plan of their own. */
export function KnowsCard({ application }: { application: Application }) {
  const t = useText(applicationMessages);
  const language = useLanguage();
  const on = (kind: string) => {
    const day = application.milestones.find((milestone) => milestone.kind === kind)?.onDay;
    return day === undefined ? undefined : fullDay(day, language);
  };
  const ownPlan = application.terms.find(({ id }) => id === 'own-plan');
  const [support, plan, urgent] = [on('client-support-offered'), on('own-plan'), on('urgent-help')];
  const planWords = () => {
    if (plan !== undefined) return t('facts.ownPlanYes', { day: plan });
    return ownPlan?.state === 'running'
      ? t('facts.ownPlanNo', { day: fullDay(ownPlan.lastDay, language) })
      : t('facts.ownPlanNone');
  };
  return (
    <Card title={t('facts.title')} headingLevel={3}>
      <Stack gap={3}>
        <KeyValue
          items={[
            {
              label: t('facts.support'),
              value: support === undefined ? t('facts.supportNo') : t('facts.supportYes', { day: support }),
            },
            { label: t('facts.ownPlan'), value: planWords() },
          ]}
        />
        {urgent !== undefined && <p className="term-words">{t('facts.urgent', { day: urgent })}</p>}
      </Stack>
    </Card>
  );
}

/** Everything that was written down, newest first; what was taken back stays to be seen. */
export function WmoHistoryCard({ application }: { application: Application }) {
  const t = useText(applicationMessages);
  const language = useLanguage();
  const words = (event: WmoEvent) => {
    switch (event.kind) {
      case 'decided':
        return t('event.decided', { outcome: t(`outcome.${event.outcome ?? 'granted'}`) });
      case 'allocated':
        return event.provider === null ? t('event.allocated') : t('event.allocatedTo', { provider: event.provider });
      case 'undone':
        return t('event.undone', { what: event.undoes ? t(`what.${event.undoes}`) : '' });
      case 'client-support-offered':
      case 'own-plan':
      case 'urgent-help':
      case 'investigated':
      case 'applied':
      case 'delivered':
      case 'withdrawn':
        return t(`event.${event.kind}`);
    }
  };
  return (
    <Card title={t('history.title')} headingLevel={3}>
      <Timeline
        label={t('history.title')}
        items={[
          ...application.events.toReversed().map((event) => ({
            id: event.id,
            when: humanDay(event.onDay, language),
            title: words(event),
            children: event.text !== null && <p className="term-words">{event.text}</p>,
          })),
          {
            id: 'reported',
            when: humanDay(application.reportedOn, language),
            title: t('history.reported', { name: application.createdByName }),
          },
        ]}
      />
    </Card>
  );
}
