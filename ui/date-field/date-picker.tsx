import { Button as AriaButton } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DatePicker as AriaDatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldError, FieldLabel } from '../field/field.tsx';
import { BackIcon, NextIcon } from '../icons/sign-icons.tsx';
import { CalendarIcon } from '../icons/time-icons.tsx';
import { uiMessages } from '../messages.ts';
import type { DateFieldProps } from './date-field.tsx';
import { toCalendarDate } from './date-value.ts';
import '../popover/popover.css';
import './date-field.css';

/** A day typed or picked in a calendar: for days near today. Import it apart: it is one of the heavy parts. */
export function DatePicker({
  label,
  description,
  error,
  value,
  defaultValue,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) {
  const t = useText(uiMessages);
  return (
    <AriaDatePicker
      {...props}
      className="kt-field"
      value={toCalendarDate(value)}
      defaultValue={toCalendarDate(defaultValue)}
      onChange={(date) => onChange?.(date === null ? null : date.toString())}
      minValue={toCalendarDate(min)}
      maxValue={toCalendarDate(max)}
      isInvalid={error ? true : undefined}
    >
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <Group className="kt-control kt-control-group kt-date-group">
        <DateInput className="kt-date-input">
          {(segment) => <DateSegment segment={segment} className="kt-date-segment" />}
        </DateInput>
        <AriaButton className="kt-control-button" aria-label={t('action.openCalendar')}>
          <CalendarIcon />
        </AriaButton>
      </Group>
      <FieldError>{error}</FieldError>
      <Popover className="kt-popover kt-calendar-popover">
        <Dialog>
          <Calendar>
            <header className="kt-calendar-head">
              <AriaButton slot="previous" className="kt-control-button" aria-label={t('action.previousMonth')}>
                <BackIcon size={1} />
              </AriaButton>
              <Heading />
              <AriaButton slot="next" className="kt-control-button" aria-label={t('action.nextMonth')}>
                <NextIcon size={1} />
              </AriaButton>
            </header>
            <CalendarGrid className="kt-calendar-grid">
              {(date) => <CalendarCell date={date} className="kt-calendar-day" />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
