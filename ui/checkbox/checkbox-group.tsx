import type { ReactNode } from 'react';
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import './checkbox.css';

export interface CheckboxGroupProps
  extends FieldProps, Omit<AriaCheckboxGroupProps, 'className' | 'style' | 'children'> {
  /** `Checkbox` parts, each with a `value`. */
  children: ReactNode;
}

/** Tick any number. `value` and `onChange` carry the values ticked. */
export function CheckboxGroup({ label, description, error, children, ...props }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup {...props} isInvalid={error ? true : undefined} className="kt-field">
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <div className="kt-choices">{children}</div>
      <FieldError>{error}</FieldError>
    </AriaCheckboxGroup>
  );
}
