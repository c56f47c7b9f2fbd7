import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { uiMessages } from '../messages.ts';
import './text-area.css';

export interface TextAreaProps
  extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'type'> {
  placeholder?: string;
  /** Lines shown when empty; it grows with the text. Default 3. */
  rows?: number;
  /** `large`: the field a screen is about, as on the signal screen. */
  size?: 'medium' | 'large';
  /** Shows how much room is left once 80 % is used; it never cuts text off. */
  countTo?: number;
}

/** Several lines of text; grows while one types. */
export function TextArea({ label, description, error, placeholder, rows = 3, size, countTo, ...props }: TextAreaProps) {
  const length = props.value?.length ?? 0;
  return (
    <AriaTextField {...props} isInvalid={props.isInvalid ?? (error ? true : undefined)} className="kt-field">
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <AriaTextArea className="kt-control kt-text-area" data-size={size} placeholder={placeholder} rows={rows} />
      {countTo !== undefined && length > countTo * 0.8 && <RoomLeft left={countTo - length} />}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}

function RoomLeft({ left }: { left: number }) {
  const t = useText(uiMessages);
  return (
    <span className="kt-field-description" role="status">
      {left >= 0 ? t('field.left', { count: left }) : t('field.over', { count: -left })}
    </span>
  );
}
