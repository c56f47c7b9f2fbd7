import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { listFindingPlaces } from '../api.ts';
import { signalMessages } from '../messages.ts';

interface Props {
  teamId: string | undefined;
  value: string;
  onChange: (place: string) => void;
}

const other = 'other';

/** The team's finding places as chips, the most used first; any other place can be typed. */
export function PlaceChoice({ teamId, value, onChange }: Props) {
  const t = useText(signalMessages);
  const places = useRead(listFindingPlaces);
  const [typesOther, setTypesOther] = useState(false);
  const names = (places.data?.places ?? []).filter((place) => place.teamId === teamId).slice(0, 4);
  const isOther = typesOther || (value !== '' && !names.some(({ name }) => name === value));
  return (
    <>
      <ChipChoice
        label={t('capture.place')}
        chips={[...names.map(({ name }) => ({ id: name, label: name })), { id: other, label: t('capture.otherPlace') }]}
        value={isOther ? other : value || null}
        onChange={(chosen) => {
          setTypesOther(chosen === other);
          onChange(chosen === null || chosen === other ? '' : chosen);
        }}
      />
      {isOther && (
        <TextField
          label={t('capture.placeName')}
          value={value}
          onChange={onChange}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  );
}
