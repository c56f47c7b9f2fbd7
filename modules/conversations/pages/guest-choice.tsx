import type { TableGuests } from '../api-guests.ts';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';

import { conversationMessages } from '../messages.ts';

interface Props {
  guests: TableGuests;
  who: readonly string[];
  onChange: (who: string[]) => void;
}

/** Who comes to the table: everybody the case knows, by touch, and anybody else by name. */
export function GuestChoice({ guests, who, onChange }: Props) {
  const t = useText(conversationMessages);
  const [name, setName] = useState('');
  const free = who.filter((key) => key.startsWith('guest/'));
  const groups = [
    { label: t('prepare.people'), ids: guests.people.map(({ id, name: label }) => ({ id: `member/${id}`, label })) },
    { label: t('prepare.workers'), ids: guests.workers.map(({ id, name: label }) => ({ id: `worker/${id}`, label })) },
    { label: t('prepare.helpers'), ids: guests.helpers.map(({ id, name: label }) => ({ id: `helper/${id}`, label })) },
    { label: t('prepare.guest'), ids: free.map((id) => ({ id, label: id.slice('guest/'.length) })) },
  ];
  function add(): void {
    const text = name.trim();
    if (text === '') return;
    onChange([...who, `guest/${text}`]);
    setName('');
  }
  return (
    <Stack>
      {groups
        .filter(({ ids }) => ids.length > 0)
        .map(({ label, ids }) => (
          <ChipChoices
            key={label}
            label={label}
            chips={ids}
            value={who.filter((key) => ids.some(({ id }) => id === key))}
            onChange={(chosen) => {
              const elsewhere = who.filter((key) => !ids.some(({ id }) => id === key));
              onChange([...elsewhere, ...chosen]);
            }}
          />
        ))}
      <div className="line-list-add">
        <TextField
          label={t('prepare.guest')}
          description={t('prepare.guestHint')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="off"
        />
        <Button onPress={add}>{t('prepare.addGuest')}</Button>
      </div>
    </Stack>
  );
}
