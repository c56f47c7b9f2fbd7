import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice, ChipChoices } from '../../../ui/chips/chips.tsx';
import { TimeField } from '../../../ui/date-field/time-field.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { supportMessages } from '../messages.ts';
import type { AppointmentDraft, AppointmentProblem } from './appointment-draft.ts';
import type { Around } from './around.ts';
import { DayChoice } from './day-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';

interface Props {
  draft: AppointmentDraft;
  onChange: (part: Partial<AppointmentDraft>) => void;
  around: Around;
  problems: readonly AppointmentProblem[];
  /** What the server said of a field. */
  fieldMessage?: ((path: string) => string | undefined) | undefined;
}

const lengths = [15, 30, 45, 60, 90, 120];

/** What for, when, where and with whom; and whether a colleague should know. */
export function AppointmentFields({ draft, onChange, around, problems, fieldMessage }: Props) {
  const t = useText(supportMessages);
  const said = (path: string) => fieldMessage?.(path);
  const others = [...around.members, ...around.network, ...around.helpers];
  const durations = lengths.includes(draft.minutes) ? lengths : [...lengths, draft.minutes].sort((a, b) => a - b);
  return (
    <Stack gap={5}>
      <TextField
        label={t('appointment.subject')}
        description={t('appointment.subjectHelp')}
        autoFocus
        autoComplete="off"
        maxLength={200}
        value={draft.subject}
        onChange={(subject) => onChange({ subject })}
        error={problems.includes('subject') ? t('appointment.neededSubject') : said('subject')}
      />
      <DayChoice
        label={t('appointment.day')}
        near={['today', 'tomorrow', 'week']}
        value={draft.day}
        onChange={(day) => onChange({ day })}
        error={problems.includes('day') ? t('appointment.neededDay') : said('startsAt')}
      />
      <TimeField
        label={t('appointment.time')}
        value={draft.time}
        onChange={(time) => onChange({ time })}
        error={problems.includes('time') ? t('appointment.neededTime') : undefined}
      />
      <ChipChoice
        label={t('appointment.minutes')}
        isRequired
        chips={durations.map((count) => ({ id: String(count), label: t('appointment.minutesOf', { count }) }))}
        value={String(draft.minutes)}
        onChange={(minutes) => onChange({ minutes: Number(minutes ?? 60) })}
      />
      <PlaceChoice
        address={around.address}
        value={draft.place}
        onChange={(place) => onChange({ place })}
        error={said('place')}
      />
      {others.length > 0 && (
        <ChipChoices
          label={t('appointment.people')}
          chips={others.map(({ id, name }) => ({ id, label: name }))}
          value={draft.who}
          onChange={(who) => onChange({ who })}
        />
      )}
      {around.workers.length > 1 && (
        <ChipChoices
          label={t('appointment.workers')}
          chips={around.workers.map(({ id, name }) => ({ id, label: id === around.me ? t('promise.you') : name }))}
          value={draft.workerIds.length > 0 ? draft.workerIds : [around.me]}
          onChange={(workerIds) => onChange({ workerIds })}
        />
      )}
      <Checkbox isSelected={draft.needsCare} onChange={(needsCare) => onChange({ needsCare })}>
        {t('appointment.risk')}
      </Checkbox>
      {draft.needsCare && (
        <TextArea
          label={t('appointment.riskNote')}
          description={t('appointment.riskHelp')}
          rows={2}
          autoComplete="off"
          value={draft.riskNote}
          onChange={(riskNote) => onChange({ riskNote })}
          error={said('riskNote')}
        />
      )}
    </Stack>
  );
}
