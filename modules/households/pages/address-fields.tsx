import { useText } from '../../../platform/i18n/use-text.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { householdMessages } from '../messages.ts';
import './households.css';

export const addressFields = ['street', 'houseNumber', 'postcode', 'city', 'neighbourhood'] as const;
export type AddressDraft = Record<(typeof addressFields)[number], string>;

interface Props {
  value: AddressDraft;
  onChange: (part: Partial<AddressDraft>) => void;
  error: (field: string) => string | undefined;
}

/** The address as one reads it on an envelope. */
export function AddressFields({ value, onChange, error }: Props) {
  const t = useText(householdMessages);
  return (
    <div className="household-address-fields">
      {addressFields.map((field) => (
        <TextField
          key={field}
          label={t(`household.${field}`)}
          autoComplete="off"
          value={value[field]}
          onChange={(text) => onChange({ [field]: text })}
          error={error(field)}
        />
      ))}
    </div>
  );
}
