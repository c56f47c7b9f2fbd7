import { useState, type ReactNode } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { Value } from '../../toolbox/answer.ts';
import { sheetMessages } from '../messages.ts';

type Person = Extract<Value, { kind: 'person' }>;

interface Props {
  label: string;
  description: ReactNode;
  people: readonly { id: string; name: string }[];
  value: Person | null;
  onChange: (value: Person | null) => void;
}

const nobody = 'nobody';
const other = 'other';
const longestName = 120;

/** Somebody of the household or its network, or somebody else by name. */
export function PersonAnswer({ label, description, people, value, onChange }: Props) {
  const t = useText(sheetMessages);
  const [isOther, setOther] = useState(value !== null && value.personId === null);
  const [name, setName] = useState(value?.personId === null ? value.name : '');
  const chosen = isOther ? other : (value?.personId ?? nobody);
  const keepName = () => onChange(name.trim() === '' ? null : { kind: 'person', personId: null, name: name.trim() });
  return (
    <div className="sheet-person">
      <Select
        {...{ label, description }}
        options={[
          { id: nobody, label: t('open') },
          ...people.map(({ id, name: known }) => ({ id, label: known })),
          { id: other, label: t('other') },
        ]}
        value={chosen}
        onChange={(id) => {
          setOther(id === other);
          const person = people.find((one) => one.id === id);
          if (id !== other)
            onChange(person ? { kind: 'person', personId: person.id, name: person.name.slice(0, longestName) } : null);
        }}
      />
      {isOther && (
        <TextField
          label={t('name')}
          autoComplete="off"
          maxLength={longestName}
          value={name}
          onChange={setName}
          onBlur={keepName}
        />
      )}
    </div>
  );
}
