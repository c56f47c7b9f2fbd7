import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TimeField } from '../../../ui/date-field/time-field.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getMe } from '../../accounts/api.ts';
import { getToday } from '../../today/api.ts';
import { changeMeeting, getActionTeam, Meeting, planMeeting } from '../api.ts';
import { actionTeamMessages } from '../messages.ts';
import { draftOf, freshMeeting, toMeeting, type MeetingDraft } from './meeting-draft.ts';
import { useGuests } from './use-guests.ts';

interface Props {
  caseId: string;
  /** Null to plan one. */
  meeting: Meeting | null;
  proposedDay: string;
  last: Meeting | undefined;
  onClose: () => void;
}

const nobody = 'nobody';

/** When, where, who comes and who leads. */
export function MeetingDialog({ caseId, meeting, proposedDay, last, onClose }: Props) {
  const t = useText(actionTeamMessages);
  const me = useRead(getMe).data?.accountId;
  const guests = useGuests(caseId);
  const draft = useDraft<MeetingDraft>(
    draftKey('action-team', caseId, meeting?.id ?? 'new'),
    meeting ? draftOf(meeting) : freshMeeting(proposedDay, last, me),
    { schema: '1', ...(meeting ? { version: meeting.version } : {}) },
  );
  const [isMissing, setMissing] = useState(false);
  const change = (part: Partial<MeetingDraft>) => draft.setValue((before) => ({ ...before, ...part }));
  const refreshes = { refreshes: [getActionTeam, getToday] };
  const plan = useWrite(planMeeting, refreshes);
  const move = useWrite(changeMeeting, refreshes);
  const error = plan.error ?? move.error;
  const theirs = error?.status === 409 ? Meeting.safeParse(error.problem.current).data : undefined;
  const { value } = draft;
  const present = guests.all.filter(({ id }) =>
    [...value.personIds, ...value.helperIds, ...value.workerIds].includes(id),
  );

  const submit = () => {
    const body = toMeeting(value);
    setMissing(body === null);
    if (!body) return;
    const done = { onSuccess: () => void draft.discard().then(onClose) };
    if (!meeting) {
      plan.mutate({ params: { caseId }, body }, done);
      return;
    }
    const version = theirs?.version ?? draft.basedOnVersion ?? meeting.version;
    move.mutate({ params: { caseId, meetingId: meeting.id }, body: { ...body, version } }, done);
  };

  return (
    <Dialog
      title={meeting ? t('form.changeTitle') : t('form.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" isPending={plan.isPending || move.isPending} onPress={submit}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && (
          <Notice tone="warn" isLive title={theirs ? error.problem.title : t('form.wrong')}>
            {theirs ? <Meanwhile theirs={theirs} /> : (error.problem.detail ?? error.problem.title)}
          </Notice>
        )}
        <div className="team-moment">
          <DateField
            label={t('form.day')}
            value={value.day}
            onChange={(day) => change({ day })}
            error={isMissing ? t('form.needed') : error?.fieldMessage('startsAt')}
          />
          <TimeField label={t('form.time')} value={value.time} onChange={(time) => change({ time })} />
        </div>
        <TextField
          label={t('form.place')}
          description={t('form.placeHelp')}
          value={value.place}
          onChange={(place) => change({ place })}
          error={error?.fieldMessage('place')}
          autoComplete="off"
        />
        <ChipChoices
          label={t('form.people')}
          chips={guests.people.map(({ id, name }) => ({ id, label: name }))}
          value={value.personIds}
          onChange={(personIds) => change({ personIds })}
        />
        {guests.helpers.length > 0 && (
          <ChipChoices
            label={t('form.helpers')}
            chips={guests.helpers.map(({ id, name }) => ({ id, label: name }))}
            value={value.helperIds}
            onChange={(helperIds) => change({ helperIds })}
          />
        )}
        <ChipChoices
          label={t('form.workers')}
          chips={guests.workers.map(({ id, name }) => ({ id, label: name }))}
          value={value.workerIds}
          onChange={(workerIds) => change({ workerIds })}
        />
        <TextArea
          label={t('form.others')}
          description={t('form.othersHelp')}
          rows={2}
          value={value.others}
          onChange={(others) => change({ others })}
          error={error?.problem.errors?.find(({ path }) => path.startsWith('others'))?.message}
          autoComplete="off"
        />
        <Select
          label={t('form.chair')}
          description={t('form.chairHelp')}
          options={[{ id: nobody, label: t('form.noChair') }, ...present.map(({ id, name }) => ({ id, label: name }))]}
          value={present.some(({ id }) => id === value.chairId) ? value.chairId : nobody}
          onChange={(chairId) => change({ chairId: chairId === nobody ? null : chairId })}
          error={error?.fieldMessage('chairId')}
        />
      </Stack>
    </Dialog>
  );
}

/** What a colleague made of it meanwhile; whoever presses again has seen it. */
function Meanwhile({ theirs }: { theirs: Meeting }) {
  const t = useText(actionTeamMessages);
  const language = useLanguage();
  return `${t('form.other')}: ${dayAndTime(theirs.startsAt, language)}, ${theirs.place ?? t('noPlace')}`;
}
