import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import type { Application } from '../api.ts';
import type { MilestoneKind } from '../domain.ts';
import { applicationMessages } from '../messages.ts';
import { KnowsCard, RoadCard, TermsCard, WmoHistoryCard } from './application-cards.tsx';
import { MilestoneDialog, type Asking } from './milestone-dialog.tsx';
import { useApplication } from './use-application.ts';
import './applications.css';

/** One application under the Wmo: where it is, how much time there is, and the one thing to write down next. */
export function ApplicationPage() {
  const t = useText(applicationMessages);
  const { caseId, list, find } = useApplication();
  return (
    <Loaded of={list}>
      {() => {
        const application = find();
        return application ? (
          <OneApplication caseId={caseId} application={application} />
        ) : (
          <EmptyState drawing="search" title={t('missing')}>
            <Link href={`/cases/${caseId}/referrals`}>{t('back')}</Link>
          </EmptyState>
        );
      }}
    </Loaded>
  );
}

/** What one mostly writes down next, in the order of the road. */
const usualNext: readonly MilestoneKind[] = ['investigated', 'applied', 'decided', 'allocated', 'delivered'];

function OneApplication({ caseId, application }: { caseId: string; application: Application }) {
  const t = useText(applicationMessages);
  const language = useLanguage();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { possible, can, milestones, handler } = application;
  const next = application.isOver ? undefined : usualNext.find((kind) => possible.includes(kind));
  const rest: Asking[] = [
    ...possible.filter((kind) => kind !== next),
    ...(milestones.length > 0 ? (['undone'] as const) : []),
  ];
  const items = [
    ...rest.map((kind) => ({ id: kind, label: t(`act.${kind}`), onAction: () => setAsking(kind) })),
    { id: 'change', label: t('act.change'), href: `/cases/${caseId}/applications/${application.id}/change` },
  ];
  const lead = t('lead', { name: application.person.name, day: fullDay(application.reportedOn, language) });
  return (
    <Stack gap={4}>
      <Link variant="quiet" href={`/cases/${caseId}/referrals`} icon={<BackIcon size={1} />}>
        {t('back')}
      </Link>
      <Section
        title={application.subject}
        description={
          <Cluster>
            <Tag tone="primary">{t(`state.${application.state}`)}</Tag>
            <span>{[lead, handler && t('handler', { name: handler })].filter(Boolean).join(' ')}</span>
          </Cluster>
        }
        action={
          can.work && (
            <Cluster>
              <Menu label={t('act.more')} trigger={<Button>{t('act.more')}</Button>} items={items} />
              {next && (
                <Button variant="primary" onPress={() => setAsking(next)}>
                  {t(`act.${next}`)}
                </Button>
              )}
            </Cluster>
          )
        }
      >
        <Stack gap={4}>
          <RoadCard application={application} />
          <Columns layout="main-side">
            <Stack gap={4}>
              <TermsCard application={application} />
              <KnowsCard application={application} />
            </Stack>
            <WmoHistoryCard application={application} />
          </Columns>
        </Stack>
      </Section>
      {asking && (
        <MilestoneDialog
          key={asking}
          caseId={caseId}
          application={application}
          kind={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </Stack>
  );
}
