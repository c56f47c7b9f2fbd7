import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { AddIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './number-field.css';

export interface NumberFieldProps
  extends FieldProps, Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'value' | 'onChange'> {
  /** `null` for not filled in. */
  value?: number | null;
  onChange?: (value: number | null) => void;
}

/** A number; `formatOptions` as in Intl.NumberFormat, for euros or hours. */
export function NumberField({ label, description, error, value, onChange, ...props }: NumberFieldProps) {
  const t = useText(uiMessages);
  return (
    <AriaNumberField
      {...props}
      value={value === null ? Number.NaN : value}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      isInvalid={error ? true : undefined}
      className="kt-field"
    >
      <FieldLabel isRequired={props.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <Group className="kt-control kt-control-group kt-number">
        <Input />
        <AriaButton slot="decrement" className="kt-control-button" aria-label={t('action.decrease')}>
          <span className="kt-number-minus" aria-hidden="true" />
        </AriaButton>
        <AriaButton slot="increment" className="kt-control-button" aria-label={t('action.increase')}>
          <AddIcon size={1.1} />
        </AriaButton>
      </Group>
      <FieldError>{error}</FieldError>
    </AriaNumberField>
  );
}
