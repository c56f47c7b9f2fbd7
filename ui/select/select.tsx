import type { Key, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue, type SelectProps as AriaSelectProps } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { CheckIcon, DownIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import '../popover/popover.css';
import './select.css';

/** One thing to choose. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A softer second line. */
  description?: string;
  icon?: ReactNode;
  isDisabled?: boolean;
}

export interface SelectProps<Id extends string>
  extends FieldProps, Pick<AriaSelectProps, 'name' | 'id' | 'isRequired' | 'isDisabled' | 'autoFocus'> {
  options: readonly Option<Id>[];
  /** The id of what is chosen; `null` for nothing. */
  value?: Id | null;
  defaultValue?: Id;
  onChange?: (value: Id) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

/** Choose one from more than five; for up to five use RadioGroup or ChipChoice, which show all at once. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, description, error, options, value, defaultValue, onChange, placeholder, ...rest } = props;
  const t = useText(uiMessages);
  const known = (key: Key | null) => options.find((option) => option.id === key);
  return (
    <AriaSelect
      {...rest}
      className="kt-field"
      isInvalid={error ? true : undefined}
      placeholder={placeholder ?? t('field.choose')}
      value={value}
      defaultValue={defaultValue}
      onChange={(key) => {
        const option = known(key);
        if (option) onChange?.(option.id);
      }}
    >
      <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <AriaButton className="kt-control kt-select-button">
        <SelectValue className="kt-select-value" />
        <DownIcon size={1} />
      </AriaButton>
      <FieldError>{error}</FieldError>
      <Popover className="kt-popover">
        <ListBox className="kt-options" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One line of a list of choices; shared with ComboBox. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled} className="kt-option">
      {({ isSelected }) => (
        <>
          {option.icon}
          <span className="kt-option-text">
            <Text slot="label">{option.label}</Text>
            {option.description && <Text slot="description">{option.description}</Text>}
          </span>
          {isSelected && <CheckIcon size={1.1} />}
        </>
      )}
    </ListBoxItem>
  );
}
