import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { toCalendarDate } from './date-value.ts';
import './date-field.css';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or `null` for empty. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (value: string | null) => void;
  /** First and last day allowed, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  name?: string;
  id?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** A day typed as day, month, year: for dates one knows by heart, such as a birthday. */
export function DateField({
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
  return (
    <AriaDateField
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
      <DateInput className="kt-control kt-date-input">
        {(segment) => <DateSegment segment={segment} className="kt-date-segment" />}
      </DateInput>
      <FieldError>{error}</FieldError>
    </AriaDateField>
  );
}
