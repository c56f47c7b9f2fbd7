import type { Key } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, type ComboBoxProps as AriaComboBoxProps } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldError, FieldLabel, type FieldProps } from '../field/field.tsx';
import { DownIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import { OptionItem, type Option } from '../select/select.tsx';

export interface ComboBoxProps<Id extends string>
  extends
    FieldProps,
    Pick<
      AriaComboBoxProps<Option<Id>>,
      'name' | 'id' | 'isRequired' | 'isDisabled' | 'autoFocus' | 'allowsCustomValue'
    > {
  options: readonly Option<Id>[];
  value?: Id | null;
  onChange?: (value: Id | null) => void;
  /** What is typed; give it when the options come from a search of your own (then they are not filtered here). */
  text?: string;
  onTextChange?: (text: string) => void;
  placeholder?: string;
}

/** Choose one by typing. Import it apart: it is one of the heavy parts. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, description, error, options, value, onChange, text, onTextChange, placeholder, ...rest } = props;
  const t = useText(uiMessages);
  const known = (key: Key | null) => options.find((option) => option.id === key);
  const isSearchedElsewhere = text !== undefined;
  return (
    <AriaComboBox<Option<Id>>
      {...rest}
      className="kt-field"
      menuTrigger="focus"
      isInvalid={error ? true : undefined}
      {...(isSearchedElsewhere ? { items: options } : { defaultItems: options })}
      value={value}
      onChange={(key) => onChange?.(known(key)?.id ?? null)}
      inputValue={text}
      onInputChange={onTextChange}
      allowsEmptyCollection
    >
      <FieldLabel isRequired={rest.isRequired}>{label}</FieldLabel>
      <FieldDescription>{description}</FieldDescription>
      <Group className="kt-control kt-control-group">
        <Input placeholder={placeholder} />
        <AriaButton className="kt-control-button" aria-label={t('action.openChoices')}>
          <DownIcon size={1} />
        </AriaButton>
      </Group>
      <FieldError>{error}</FieldError>
      <Popover className="kt-popover">
        <ListBox<Option<Id>>
          className="kt-options"
          renderEmptyState={() => <div className="kt-option kt-soft">{t('field.noMatch')}</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
