import { useState } from 'react';
import { networkSteps } from '../../../../method/network/meeting.ts';
import { wordedAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { addressOf } from '../../../../platform/web/call.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ButtonLink } from '../../../../ui/button/button-link.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { clockTime, fullDay } from '../../../../ui/dates.ts';
import { CalendarIcon } from '../../../../ui/icons/time-icons.tsx';
import { KeyValue } from '../../../../ui/key-value/key-value.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { getConferenceCalendar, type Conference } from '../../api.ts';
import { conferenceMessages } from '../../messages.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { PrepareDialog } from './prepare-dialog.tsx';
import { StepWords } from '../step-words.tsx';

interface Props {
  caseId: string;
  conference: Conference;
  isAddressSecret: boolean;
  canWork: boolean;
}

/** When and where it is, about which question, and what was prepared; with the appointment for a calendar. */
export function WhenCard({ caseId, conference, isAddressSecret, canWork }: Props) {
  const t = useText(conferenceMessages);
  const language = useLanguage();
  const [dialog, setDialog] = useState<'prepare' | 'off' | null>(null);
  const { startsAt, minutes, place, state } = conference;
  const isOff = state === 'cancelled';
  const inviting = wordedAt(networkSteps, conference.methodVersion).find(({ id }) => id === 'inviting');
  const params = { caseId, conferenceId: conference.id };
  const until = startsAt && new Date(Date.parse(startsAt) + minutes * 60_000);
  const words = (text: string) => <span className="conference-words">{text}</span>;
  const prepared = [
    { label: t('prepared.question'), value: words(conference.question ?? t('prepared.noQuestion')) },
    ...(['knownBeforehand', 'bottomLine', 'pleasant'] as const).flatMap((field) =>
      conference[field] === null ? [] : [{ label: t(`prepared.${field}`), value: words(conference[field]) }],
    ),
  ];
  return (
    <Card title={t('when.title')} headingLevel={3} tone={isOff ? 'sunken' : 'plain'}>
      <Stack gap={4}>
        {isOff && <Notice title={t('when.off')}>{conference.cancelReason}</Notice>}
        <p className="conference-when">
          {startsAt && until
            ? `${fullDay(startsAt, language)}, ${t('when.clock', {
                from: clockTime(startsAt, language),
                until: clockTime(until, language),
              })}`
            : t('when.none')}
        </p>
        <p className="conference-words">{place ?? t('when.noPlace')}</p>
        {isAddressSecret && <Notice tone="warn">{t('when.secret')}</Notice>}
        <KeyValue items={prepared} />
        {inviting && !isOff && state !== 'held' && (
          <StepWords step={inviting} language={language} hasAsks headingLevel={4} />
        )}
        <Cluster>
          {canWork && !isOff && (
            <>
              <ButtonLink
                variant={state === 'held' ? 'secondary' : 'primary'}
                href={`/cases/${caseId}/conferences/${conference.id}/table`}
              >
                {t('when.open')}
              </ButtonLink>
              <Button onPress={() => setDialog('prepare')}>{t('when.change')}</Button>
            </>
          )}
          {startsAt !== null && (
            <ButtonLink
              href={`/api/v1${addressOf(getConferenceCalendar, { params, query: { language } })}`}
              download
              icon={<CalendarIcon size={1.1} />}
            >
              {t('when.calendar')}
            </ButtonLink>
          )}
          {canWork && !isOff && state !== 'held' && (
            <Button variant="quiet" onPress={() => setDialog('off')}>
              {t('when.cancel')}
            </Button>
          )}
        </Cluster>
      </Stack>
      {dialog === 'prepare' && (
        <PrepareDialog caseId={caseId} conference={conference} onClose={() => setDialog(null)} />
      )}
      {dialog === 'off' && <CancelDialog caseId={caseId} conference={conference} onClose={() => setDialog(null)} />}
    </Card>
  );
}
