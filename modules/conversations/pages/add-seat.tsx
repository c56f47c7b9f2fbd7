import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Avatar } from '../../../ui/avatar/avatar.tsx';

import { tableMessages } from '../table-messages.ts';
import type { TableGuests } from '../api-guests.ts';
import { seatKey, type Seat, type SeatVoice } from './seats.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  guests: TableGuests;
  seats: readonly Seat[];
  onAdd: (seat: Seat) => void;
}

const seat = (name: string, voice: Partial<SeatVoice>): Seat => {
  const whole = { voice: 'member' as const, personId: null, accountId: null, voiceName: null, ...voice };
  return { key: seatKey(whole), name, ...whole, isMe: false };
};

/** Somebody sits down: of the household, of the team, a helper, or whoever else has something to say. */
export function AddSeat({ isOpen, onClose, guests, seats, onAdd }: Props) {
  const t = useText(tableMessages);
  const [name, setName] = useState('');
  const known = new Set(seats.map(({ key }) => key));
  const choices = [
    ...guests.people.map((person) => ({ seat: seat(person.name, { personId: person.id }), about: person.role })),
    ...guests.workers.map((worker) => ({
      seat: seat(worker.name, { voice: 'worker', accountId: worker.id }),
      about: null,
    })),
    ...guests.helpers.map((helper) => ({
      seat: seat(helper.name, { voiceName: helper.name }),
      about: helper.helpsWith,
    })),
  ].filter((choice) => !known.has(choice.seat.key));
  const put = (voice: 'member' | 'reporter') => {
    const voiceName = name.trim() || (voice === 'reporter' ? t('people.addReporter') : '');
    if (voiceName === '') return;
    setName('');
    onAdd(seat(voiceName, { voice, voiceName }));
  };
  return (
    <Dialog title={t('people.addTitle')} isOpen={isOpen} onOpenChange={onClose}>
      <Stack>
        {choices.length === 0 ? (
          <p className="kt-soft">{t('people.all')}</p>
        ) : (
          <List>
            {choices.map((choice) => (
              <ListRow
                key={choice.seat.key}
                leading={<Avatar name={choice.seat.name} tone={choice.seat.voice === 'worker' ? 'worker' : 'member'} />}
                title={choice.seat.name}
                meta={choice.about ?? undefined}
                onPress={() => onAdd(choice.seat)}
              />
            ))}
          </List>
        )}
        <TextField
          label={t('people.addName')}
          description={t('people.addNameHint')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="off"
        />
        <Button onPress={() => put('member')}>{t('people.put')}</Button>
        <Button variant="quiet" onPress={() => put('reporter')}>
          {t('people.addReporter')}
        </Button>
        <p className="kt-soft kt-small">{t('people.addReporterHint')}</p>
      </Stack>
    </Dialog>
  );
}
