import { useState } from 'react';
import { networkSteps } from '../../../method/network/meeting.ts';
import { wordedAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TimeField } from '../../../ui/date-field/time-field.tsx';
import { clockTime, dayOf, fullDay } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useToday } from '../../../ui/now.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getActionTeam, planMeeting } from '../../action-teams/api.ts';
import { getToday } from '../../today/api.ts';
import type { Conference } from '../api.ts';
import { firstTeamDay, lastTeamDay } from '../domain.ts';
import { conferenceMessages } from '../messages.ts';
import { instantOf } from './preparing/prepare-draft.ts';
import { StepWords } from './step-words.tsx';

interface TeamDraft {
  day: string | null;
  time: string | null;
  place: string;
}

interface Props {
  caseId: string;
  conference: Conference & { startsAt: string };
  canWork: boolean;
}

/**
 * The first time of the action team, within six weeks, with whoever was there; under the id of the conference, so
 * that pressed twice it is once.
 */
export function TeamCard({ caseId, conference, canWork }: Props) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const today = useToday();
  const team = useRead(getActionTeam, { params: { caseId } }).data;
  const write = useWrite(planMeeting, { refreshes: [getActionTeam, getToday] });
  const held = dayOf(conference.startsAt);
  const draft = useDraft<TeamDraft>(
    draftKey('conference', conference.id, 'team'),
    {
      day: firstTeamDay(held, today),
      time: clockTime(conference.startsAt, 'nl'),
      place: conference.place ?? '',
    },
    { schema: '1' },
  );
  const [isMissing, setMissing] = useState(false);
  const { day, time, place } = draft.value;
  const change = (part: Partial<TeamDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const came = conference.guests.filter(({ answer }) => answer !== 'declined');
  const idsOf = (as: string) => came.flatMap((guest) => (guest.as === as && guest.partyId ? [guest.partyId] : []));
  const isPlanned = team?.meetings.some(
    ({ state, startsAt }) => state !== 'cancelled' && startsAt > conference.startsAt,
  );
  const step = wordedAt(networkSteps, conference.methodVersion).find(({ id }) => id === 'action-team');
  const open = <Link href={`/cases/${caseId}/action-team`}>{t('team.open')}</Link>;
  if (!team) return null;

  const plan = () => {
    setMissing(day === null || time === null);
    if (day === null || time === null) return;
    const body = {
      ...{ id: conference.id, startsAt: instantOf(day, time), place: place.trim() || null },
      ...{ personIds: idsOf('person'), workerIds: idsOf('worker'), helperIds: idsOf('helper') },
      others: came.filter(({ as }) => as === 'other').map(({ name }) => name),
    };
    write.mutate({ params: { caseId }, body }, { onSuccess: () => void draft.discard() });
  };
  return (
    <Card title={t('team.title')} headingLevel={3}>
      <Stack gap={4}>
        {isPlanned ? (
          <p className="guest-words" role="status">
            {t('team.planned')} {open}
          </p>
        ) : (
          <>
            {step && <StepWords step={step} language={language} hasAsks headingLevel={4} />}
            <p className="guest-words">{t('team.text', { day: fullDay(lastTeamDay(held), language) })}</p>
            {canWork && (
              <>
                {write.error && (
                  <Notice tone="warn" isLive title={write.error.problem.title}>
                    {write.error.problem.detail}
                  </Notice>
                )}
                <div className="conference-moment">
                  <DateField
                    label={t('team.day')}
                    value={day}
                    onChange={(value) => change({ day: value })}
                    error={isMissing ? t('team.needed') : write.error?.fieldMessage('startsAt')}
                  />
                  <TimeField label={t('team.time')} value={time} onChange={(value) => change({ time: value })} />
                </div>
                <TextField
                  label={t('team.place')}
                  value={place}
                  onChange={(value) => change({ place: value })}
                  autoComplete="off"
                />
                <p className="guest-words kt-soft">
                  {t('team.comes', { names: came.map(({ name }) => name).join(', ') })}
                </p>
                <Cluster>
                  <Button variant="primary" isPending={write.isPending} onPress={plan}>
                    {t('team.plan')}
                  </Button>
                </Cluster>
              </>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}
