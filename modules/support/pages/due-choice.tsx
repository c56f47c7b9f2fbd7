import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { dayAfter } from '../domain.ts';
import { supportMessages } from '../messages.ts';
import { Missing } from './contact-fields.tsx';

interface Props {
  label: string;
  /** `YYYY-MM-DD`. */
  value: string | null;
  onChange: (day: string | null) => void;
  error?: string | undefined;
  isMissing: boolean;
}

/** Tomorrow, in a week, or any day: mostly one touch. */
export function DueChoice({ label, value, onChange, error, isMissing }: Props) {
  const t = useText(supportMessages);
  const today = dayOf(new Date());
  const days = { tomorrow: dayAfter(today, 1), week: dayAfter(today, 7) };
  const [picksDate, setPicksDate] = useState(false);
  const isDate = picksDate || (value !== null && value !== days.tomorrow && value !== days.week);
  const chosen = isDate ? 'date' : value === days.tomorrow ? 'tomorrow' : value === days.week ? 'week' : null;
  return (
    <div>
      <ChipChoice
        label={label}
        chips={(['tomorrow', 'week', 'date'] as const).map((id) => ({ id, label: t(`promise.${id}`) }))}
        value={chosen}
        onChange={(id) => {
          setPicksDate(id === 'date');
          if (id === null) onChange(null);
          else if (id !== 'date') onChange(days[id]);
        }}
      />
      {isDate && <DateField label={t('promise.day')} value={value} onChange={onChange} error={error} />}
      <Missing is={isMissing}>{t('promise.neededDue')}</Missing>
    </div>
  );
}
