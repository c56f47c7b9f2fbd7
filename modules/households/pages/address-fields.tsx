import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listNeighbourhoods } from '../../social-map/api.ts';
import { householdMessages } from '../messages.ts';
import './households.css';

export const addressFields = ['street', 'houseNumber', 'postcode', 'city'] as const;
/** The neighbourhood by its id, empty while it is not known. */
export type AddressDraft = Record<(typeof addressFields)[number] | 'neighbourhoodId', string>;

const unknown = 'unknown';

interface Props {
  value: AddressDraft;
  onChange: (part: Partial<AddressDraft>) => void;
  error: (field: string) => string | undefined;
  /** Only the neighbourhood: what is secret is changed elsewhere. */
  isSecret?: boolean;
}

/** The address as one reads it on an envelope. */
export function AddressFields({ value, onChange, error, isSecret }: Props) {
  const t = useText(householdMessages);
  const { data } = useRead(listNeighbourhoods);
  const neighbourhoods = (data?.neighbourhoods ?? []).map(({ id, name }) => ({ id, label: name }));
  return (
    <div className="household-address-fields">
      {(isSecret ? [] : addressFields).map((field) => (
        <TextField
          key={field}
          label={t(`household.${field}`)}
          autoComplete="off"
          value={value[field]}
          onChange={(text) => onChange({ [field]: text })}
          error={error(field)}
        />
      ))}
      <Select
        label={t('household.neighbourhood')}
        options={[{ id: unknown, label: t('household.neighbourhoodUnknown') }, ...neighbourhoods]}
        value={value.neighbourhoodId || unknown}
        onChange={(id) => onChange({ neighbourhoodId: id === unknown ? '' : id })}
        error={error('neighbourhoodId')}
      />
    </div>
  );
}
