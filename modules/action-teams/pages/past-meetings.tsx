import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { Meeting } from '../api.ts';
import { actionTeamMessages } from '../messages.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { Guests } from './next-card.tsx';

interface Props {
  caseId: string;
  /** Newest first. */
  meetings: readonly Meeting[];
  canWork: boolean;
  onWriteUp: (meeting: Meeting) => void;
}

/** What was agreed at earlier meetings; each agreement can be chased as a promise. */
export function PastMeetings({ caseId, meetings, canWork, onWriteUp }: Props) {
  const t = useText(actionTeamMessages);
  if (meetings.length === 0) return null;
  return (
    <Section title={t('past.title')} headingLevel={3}>
      <Stack gap={4}>
        {meetings.map((meeting) => (
          <PastMeeting key={meeting.id} caseId={caseId} meeting={meeting} canWork={canWork} onWriteUp={onWriteUp} />
        ))}
      </Stack>
    </Section>
  );
}

function PastMeeting({ caseId, meeting, canWork, onWriteUp }: Omit<Props, 'meetings'> & { meeting: Meeting }) {
  const t = useText(actionTeamMessages);
  const language = useLanguage();
  const isOff = meeting.state === 'cancelled';
  return (
    <Card
      title={fullDay(meeting.startsAt, language)}
      headingLevel={4}
      tone={isOff ? 'sunken' : 'plain'}
      action={
        canWork &&
        !isOff && (
          <Button variant="quiet" onPress={() => onWriteUp(meeting)}>
            {meeting.state === 'held' ? t('addMore') : t('writeUp')}
          </Button>
        )
      }
    >
      {isOff ? (
        <p className="team-words">{t('past.cancelled', { reason: meeting.cancelReason ?? '' })}</p>
      ) : (
        <Stack gap={4}>
          {meeting.state === 'to-write-up' && <p className="team-words kt-soft">{t('past.toWriteUp')}</p>}
          {meeting.text !== null && <p className="team-words">{meeting.text}</p>}
          {meeting.agreements.length > 0 && <Agreements caseId={caseId} meeting={meeting} canWork={canWork} />}
          <Guests meeting={meeting} />
        </Stack>
      )}
    </Card>
  );
}

function Agreements({ caseId, meeting, canWork }: { caseId: string; meeting: Meeting; canWork: boolean }) {
  const t = useText(actionTeamMessages);
  const [chasing, setChasing] = useState<Meeting['agreements'][number] | null>(null);
  return (
    <div>
      <p className="team-words">
        <strong>{t('past.agreements')}</strong>
      </p>
      <ul className="team-agreements" role="list">
        {meeting.agreements.map((agreement) => (
          <li key={agreement.id}>
            <span className="team-words">{agreement.text}</span>
            {agreement.promiseId !== null && (
              <span className="kt-soft team-chased">
                <CheckIcon size={1} />
                {t('agreement.chased')}
              </span>
            )}
            {agreement.promiseId === null && canWork && (
              <Button
                variant="quiet"
                aria-label={t('agreement.chaseOf', { text: agreement.text })}
                onPress={() => setChasing(agreement)}
              >
                {t('agreement.chase')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chasing && (
        <AgreementDialog caseId={caseId} meeting={meeting} agreement={chasing} onClose={() => setChasing(null)} />
      )}
    </div>
  );
}
