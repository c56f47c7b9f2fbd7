import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { useRead } from '../../../../platform/web/use-read.ts';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { DateField } from '../../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../../ui/dates.ts';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { listTableGuests } from '../../api-guests.ts';
import { conversationMessages } from '../../messages.ts';

type ErrorOf = (path: string) => string | undefined;

/** Whom of this case it is about. */
export function PersonChoice(props: {
  caseId: string;
  value: string | null;
  onChange: (personId: string | null) => void;
  error: ErrorOf;
}) {
  const t = useText(conversationMessages);
  const guests = useRead(listTableGuests, { params: { caseId: props.caseId } });
  return (
    <ChipChoice
      label={t('standing.person')}
      description={props.error('personId')}
      value={props.value}
      onChange={props.onChange}
      chips={(guests.data?.people ?? []).map(({ id, name }) => ({ id, label: name }))}
    />
  );
}

export interface Noted {
  onDay: string | null;
  reason: string;
}

/** When it was so and how that shows; the reason may be left out, it is the person's own business too. */
export function NotedFields({
  value,
  onChange,
  error,
}: {
  value: Noted;
  onChange: (patch: Partial<Noted>) => void;
  error: ErrorOf;
}) {
  const t = useText(conversationMessages);
  const [today] = useState(() => dayOf(new Date()));
  return (
    <>
      <TextArea
        label={t('standing.reasonOptional')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        error={error('reason')}
        autoComplete="off"
      />
      <DateField
        label={t('standing.day')}
        value={value.onDay}
        onChange={(onDay) => onChange({ onDay })}
        max={today}
        error={error('onDay')}
      />
    </>
  );
}
