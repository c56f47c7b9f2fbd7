import { uuidv7 } from 'uuidv7';
import { useState } from 'react';
import { networkSteps } from '../../../method/network/meeting.ts';
import { versionOf } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { listConferences, planConference, type CaseConferences, type Conference } from '../api.ts';
import { conferenceMessages } from '../messages.ts';
import { CompassCard } from './preparing/compass-card.tsx';
import { GuestList } from './preparing/guest-list.tsx';
import { ResultCard } from './result-card.tsx';
import { TeamCard } from './team-card.tsx';
import { WhenCard } from './preparing/when-card.tsx';
import './conferences.css';
import './plan-words.css';

/** From the people around a household to a plan of their own: the compass, the conference, and on to the action team. */
export function ConferencePage() {
  const caseId = useAddressId('caseId');
  const conferences = useRead(listConferences, { params: { caseId } });
  return <Loaded of={conferences}>{(around) => <Conferences caseId={caseId} around={around} />}</Loaded>;
}

function Conferences({ caseId, around }: { caseId: string; around: CaseConferences }) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const { conferences, isAddressSecret, can } = around;
  const now = conferences.find(({ state }) => state !== 'cancelled') ?? conferences[0];
  const earlier = conferences.filter(({ id }) => id !== now?.id);
  const rest = { caseId, isAddressSecret, canWork: can.work };
  const isOver = now?.state === 'held' || now?.state === 'cancelled';
  return (
    <Stack gap={4}>
      <Cluster justify="between">
        <Link variant="quiet" href={`/cases/${caseId}/referrals`} icon={<BackIcon size={1} />}>
          {t('back')}
        </Link>
        <Link href={`/cases/${caseId}/action-team`}>{t('compass.team')}</Link>
      </Cluster>
      <Section
        title={t('title')}
        description={t('lead')}
        action={can.work && isOver && <Begin caseId={caseId} label={t('begin.another')} />}
      >
        <Stack gap={5}>
          {isOver && now && <TheConference {...rest} conference={now} />}
          <CompassCard caseId={caseId} methodVersion={now?.methodVersion ?? versionOf(networkSteps)} />
          {now ? (
            !isOver && <TheConference {...rest} conference={now} />
          ) : (
            <EmptyState
              drawing="table"
              title={t('begin.title')}
              headingLevel={3}
              action={can.work && <Begin caseId={caseId} label={t('begin.action')} isFirst />}
            >
              {t('begin.text')}
            </EmptyState>
          )}
          {earlier.map((conference) => (
            <Disclosure
              key={conference.id}
              title={conference.startsAt ? fullDay(conference.startsAt, language) : t('when.none')}
              meta={t(conference.state === 'cancelled' ? 'when.off' : 'when.held')}
            >
              <TheConference {...rest} conference={conference} />
            </Disclosure>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}

interface TheProps {
  caseId: string;
  conference: Conference;
  isAddressSecret: boolean;
  canWork: boolean;
}

function TheConference({ conference, ...rest }: TheProps) {
  const { plan, startsAt, state } = conference;
  const hasResult = state === 'held' || plan.length > 0;
  return (
    <Stack gap={5}>
      {hasResult && <ResultCard {...rest} conference={conference} />}
      {state === 'held' && startsAt !== null && <TeamCard {...rest} conference={{ ...conference, startsAt }} />}
      <WhenCard {...rest} conference={conference} />
      <GuestList {...rest} conference={conference} />
    </Stack>
  );
}

interface BeginProps {
  caseId: string;
  label: string;
  isFirst?: boolean;
}

function Begin({ caseId, label, isFirst = false }: BeginProps) {
  const [id] = useState(uuidv7);
  const write = useWrite(planConference, { refreshes: [listConferences] });
  return (
    <Stack gap={3}>
      {write.error && (
        <Notice tone="warn" isLive title={write.error.problem.title}>
          {write.error.problem.detail}
        </Notice>
      )}
      <Button
        variant={isFirst ? 'primary' : 'secondary'}
        isPending={write.isPending}
        onPress={() => write.mutate({ params: { caseId }, body: { id } })}
      >
        {label}
      </Button>
    </Stack>
  );
}
