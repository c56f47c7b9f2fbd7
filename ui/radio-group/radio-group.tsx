import type { ReactNode } from 'react';
import {
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  type RadioProps as AriaRadioProps,
} from 'react-aria-components/RadioGroup';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import '../checkbox/checkbox.css';
import './radio-group.css';

export interface RadioGroupProps extends FieldProps, Omit<AriaRadioGroupProps, 'className' | 'style' | 'children'> {
  /** `Radio` parts. */
  children: ReactNode;
}

/** Choose one; all choices in sight. */
export function RadioGroup({ label, description, error, children, value, ...props }: RadioGroupProps) {
  // Nothing chosen is null: with a value that no radio has, none of them would be reached with Tab.
  const chosen = value === undefined ? {} : { value: value === '' ? null : value };
  return (
    <AriaRadioGroup {...props} {...chosen} isInvalid={error ? true : undefined} className="kt-field">
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <div className="kt-choices">{children}</div>
      <FieldError>{error}</FieldError>
    </AriaRadioGroup>
  );
}

export interface RadioProps extends Omit<AriaRadioProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  /** A softer sentence under the label. */
  description?: ReactNode;
}

export function Radio({ children, description, ...props }: RadioProps) {
  return (
    <AriaRadio {...props} className="kt-radio">
      <span className="kt-radio-dot" aria-hidden="true" />
      <span>
        {children}
        {description !== undefined && <span className="kt-field-description kt-block">{description}</span>}
      </span>
    </AriaRadio>
  );
}
