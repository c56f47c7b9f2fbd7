import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { fromTime, toTime } from './date-value.ts';
import './date-field.css';

export interface TimeFieldProps extends FieldProps {
  /** `HH:MM` on a 24-hour clock, or `null` for empty. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  name?: string;
  id?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** A time of day. */
export function TimeField({ label, description, error, value, defaultValue, onChange, ...props }: TimeFieldProps) {
  return (
    <AriaTimeField
      {...props}
      className="kt-field"
      hourCycle={24}
      value={toTime(value)}
      defaultValue={toTime(defaultValue)}
      onChange={(time) => onChange?.(time === null ? null : fromTime(time))}
      isInvalid={error ? true : undefined}
    >
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <DateInput className="kt-control kt-date-input">
        {(segment) => <DateSegment segment={segment} className="kt-date-segment" />}
      </DateInput>
      <FieldError>{error}</FieldError>
    </AriaTimeField>
  );
}
