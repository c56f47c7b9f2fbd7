import type { ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import './text-field.css';

export interface TextFieldProps extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  placeholder?: string;
  /** A short word behind the input, such as a unit. */
  after?: ReactNode;
}

/** One line of text. `value`/`onChange` take and give the string itself. */
export function TextField({ label, description, error, placeholder, after, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={props.isInvalid ?? (error ? true : undefined)} className="kt-field">
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      {after === undefined ? (
        <Input className="kt-control" placeholder={placeholder} />
      ) : (
        <div className="kt-text-field-row">
          <Input className="kt-control" placeholder={placeholder} />
          <span className="kt-soft">{after}</span>
        </div>
      )}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
