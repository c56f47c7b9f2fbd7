import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { supportMessages } from '../messages.ts';

interface Props {
  /** Of the household, when there is one. */
  address: string | null;
  value: string;
  onChange: (place: string) => void;
  error?: string | undefined;
}

const elsewhere = 'elsewhere';

/** At home, with the team, by phone: one touch; any other place can be typed. */
export function PlaceChoice({ address, value, onChange, error }: Props) {
  const t = useText(supportMessages);
  const [typesOther, setTypesOther] = useState(false);
  const known = [
    ...(address === null ? [] : [{ place: address, label: t('appointment.atHome', { address }) }]),
    { place: t('appointment.atTeam'), label: t('appointment.atTeam') },
    { place: t('appointment.byPhone'), label: t('appointment.byPhone') },
  ];
  const isOther = typesOther || (value !== '' && !known.some(({ place }) => place === value));
  return (
    <>
      <ChipChoice
        label={t('appointment.place')}
        chips={[
          ...known.map(({ place, label }) => ({ id: place, label })),
          { id: elsewhere, label: t('appointment.elsewhere') },
        ]}
        value={isOther ? elsewhere : value || null}
        onChange={(chosen) => {
          setTypesOther(chosen === elsewhere);
          onChange(chosen === null || chosen === elsewhere ? '' : chosen);
        }}
      />
      {isOther && (
        <TextField
          label={t('appointment.placeName')}
          value={value}
          onChange={onChange}
          error={error}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  );
}
