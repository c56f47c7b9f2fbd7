import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { useToday } from '../../../ui/now.ts';
import { dayAfter } from '../domain.ts';
import { supportMessages } from '../messages.ts';
import { Missing } from './missing.tsx';

// The calendar is one of the heavy parts and mostly not needed.
const DatePicker = lazy(() =>
  import('../../../ui/date-field/date-picker.tsx').then((part) => ({ default: part.DatePicker })),
);

const daysAhead = { today: 0, tomorrow: 1, week: 7 };
type Near = keyof typeof daysAhead;

interface Props {
  label: string;
  /** The days one touch away. */
  near: readonly Near[];
  /** `YYYY-MM-DD`. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** What is wrong with the day, in a sentence. */
  error?: string | undefined;
}

/** A day near today with one touch, any other from the calendar. */
export function DayChoice({ label, near, value, onChange, error }: Props) {
  const t = useText(supportMessages);
  const today = useToday();
  const [picksDate, setPicksDate] = useState(false);
  const known = near.find((id) => dayAfter(today, daysAhead[id]) === value);
  const isDate = picksDate || (value !== null && known === undefined);
  return (
    <div>
      <ChipChoice
        label={label}
        chips={[...near, 'date' as const].map((id) => ({ id, label: t(`promise.${id}`) }))}
        value={isDate ? 'date' : (known ?? null)}
        onChange={(id) => {
          setPicksDate(id === 'date');
          if (id === null) onChange(null);
          else if (id !== 'date') onChange(dayAfter(today, daysAhead[id]));
        }}
      />
      {isDate && (
        <div className="support-moment">
          <Suspense>
            <DatePicker label={t('promise.day')} value={value} onChange={onChange} />
          </Suspense>
        </div>
      )}
      <Missing is={error !== undefined}>{error ?? ''}</Missing>
    </div>
  );
}
