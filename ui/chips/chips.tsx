import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useId } from 'react';
import { CheckIcon } from '../icons/sign-icons.tsx';
import './chips.css';

export interface Chip<Id extends string> {
  id: Id;
  label: string;
  icon?: ReactNode;
  /** A life area's colours when chosen. */
  tone?: 'housing' | 'health' | 'network' | 'finances' | 'day';
  /** Show only the icon; the label is still its name. */
  isIconOnly?: boolean;
  isDisabled?: boolean;
}

interface ChipsProps<Id extends string> {
  /** Visible above the chips; with `isLabelHidden` only heard. */
  label: string;
  isLabelHidden?: boolean;
  description?: ReactNode;
  chips: readonly Chip<Id>[];
  isDisabled?: boolean;
}

export interface ChipChoiceProps<Id extends string> extends ChipsProps<Id> {
  /** The chip chosen; `null` for none. */
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** A second touch does not take the choice away. */
  isRequired?: boolean;
}

/** Choose one with one touch; a second touch takes it away. */
export function ChipChoice<Id extends string>({ value, onChange, isRequired, ...props }: ChipChoiceProps<Id>) {
  return (
    <ChipRow
      {...props}
      mode="single"
      isRequired={isRequired}
      chosen={value === null ? [] : [value]}
      onChosen={(ids) => onChange(ids[0] ?? null)}
    />
  );
}

export interface ChipChoicesProps<Id extends string> extends ChipsProps<Id> {
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Choose any number. */
export function ChipChoices<Id extends string>({ value, onChange, ...props }: ChipChoicesProps<Id>) {
  return <ChipRow {...props} mode="multiple" chosen={value} onChosen={onChange} />;
}

interface ChipRowProps<Id extends string> extends ChipsProps<Id> {
  mode: 'single' | 'multiple';
  isRequired?: boolean;
  chosen: readonly Id[];
  onChosen: (ids: Id[]) => void;
}

function ChipRow<Id extends string>(props: ChipRowProps<Id>) {
  const { label, isLabelHidden, description, chips, mode, isRequired, chosen, onChosen, isDisabled } = props;
  const labelId = useId();
  return (
    <div className="kt-field">
      {!isLabelHidden && (
        <span className="kt-field-label" id={labelId}>
          {label}
        </span>
      )}
      {description !== undefined && <span className="kt-field-description">{description}</span>}
      <ToggleButtonGroup
        className="kt-chips"
        aria-label={isLabelHidden ? label : undefined}
        aria-labelledby={isLabelHidden ? undefined : labelId}
        selectionMode={mode}
        disallowEmptySelection={isRequired}
        isDisabled={isDisabled}
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChosen(chips.map((chip) => chip.id).filter((id) => keys.has(id)))}
      >
        {chips.map((chip) => (
          <ToggleButton
            key={chip.id}
            id={chip.id}
            className="kt-chip-button"
            data-tone={chip.tone}
            data-icon-only={chip.isIconOnly || undefined}
            isDisabled={chip.isDisabled}
            aria-label={chip.isIconOnly ? chip.label : undefined}
          >
            {({ isSelected }) => (
              <>
                {chip.icon ?? (isSelected && <CheckIcon size={1} />)}
                {!chip.isIconOnly && <span>{chip.label}</span>}
                {chip.icon !== undefined && isSelected && !chip.isIconOnly && <CheckIcon size={0.95} />}
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
