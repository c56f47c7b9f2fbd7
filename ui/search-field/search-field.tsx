import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { Group } from 'react-aria-components/Group';
import { useText } from '../../platform/i18n/use-text.ts';
import { FieldDescription, FieldLabel } from '../field/field.tsx';
import { SearchIcon } from '../icons/action-icons.tsx';
import { CloseIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './search-field.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** The magnifying glass says it already; the label is only heard. */
  isLabelHidden?: boolean;
  description?: string;
  placeholder?: string;
}

/** Searches while one types (`onChange`) or on Enter (`onSubmit`); Escape empties it. */
export function SearchField({ label, isLabelHidden, description, placeholder, ...props }: SearchFieldProps) {
  const t = useText(uiMessages);
  return (
    <AriaSearchField {...props} className="kt-field kt-search" aria-label={isLabelHidden ? label : undefined}>
      {!isLabelHidden && <FieldLabel>{label}</FieldLabel>}
      <FieldDescription>{description}</FieldDescription>
      <Group className="kt-control kt-control-group">
        <SearchIcon />
        <Input placeholder={placeholder} />
        <AriaButton className="kt-control-button" aria-label={t('action.clear')}>
          <CloseIcon size={1.1} />
        </AriaButton>
      </Group>
    </AriaSearchField>
  );
}
