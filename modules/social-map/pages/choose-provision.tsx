import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useText } from '../../../platform/i18n/use-text.ts';
import { reading } from '../../../platform/web/use-read.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { listProvisions } from '../api.ts';
import { socialMapMessages } from '../messages.ts';
import { useSettled } from './use-settled.ts';

/** What was chosen: an entry of the map, or only a name when it does not stand there. */
export interface ChosenProvision {
  id: string | null;
  name: string;
}

interface Props {
  /** Default "Kies van de sociale kaart". */
  label?: string;
  value: ChosenProvision;
  onChange: (value: ChosenProvision) => void;
  error?: string | undefined;
}

/** Finds a place by typing; what is not on the map may be named all the same. Loaded apart: the field is heavy. */
export function ChooseProvision({ label, value, onChange, error }: Props) {
  const t = useText(socialMapMessages);
  const [text, setText] = useState(value.name);
  const q = useSettled(text.trim());
  const found = useQuery({
    ...reading(listProvisions, { query: { ...(q ? { q } : {}), limit: 8 } }),
    placeholderData: keepPreviousData,
  });
  const provisions = found.data?.provisions ?? [];
  const options = provisions.map(({ id, name, summary, areas }) => ({
    id,
    label: name,
    description: summary,
    icon: <AreaIcon area={areas[0] ?? 'day'} />,
  }));
  return (
    <ComboBox
      label={label ?? t('choose.label')}
      description={found.error ? t('choose.failed') : t('choose.hint')}
      error={error}
      allowsCustomValue
      options={options}
      value={value.id}
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        if (typed !== value.name) onChange({ id: null, name: typed });
      }}
      onChange={(id) => {
        const chosen = provisions.find((one) => one.id === id);
        if (!chosen) return;
        setText(chosen.name);
        onChange({ id: chosen.id, name: chosen.name });
      }}
    />
  );
}
