import { useState } from 'react';
import { lifeAreaIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import type { CaseDrawings } from '../../api.ts';
import { areaWord } from '../../life-areas.ts';
import { eventOf, feelings, type LifeEvent, type Placed } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';
import { feelingWord } from '../words.ts';
import { draftOf, timeIn } from './time-draft.ts';
import { TimeFields } from './time-fields.tsx';

interface Props {
  opened: Placed;
  events: readonly InTime[];
  people: CaseDrawings['people'];
  onSave: (event: LifeEvent) => void;
  onRemove: () => void;
  onClose: () => void;
}

const nobody = 'nobody';

/** Everything about one event. */
export function EventDialog({ opened, events, people, onSave, onRemove, onClose }: Props) {
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => eventOf(opened));
  const [time, setTime] = useState(() => draftOf(opened, language));
  const set = (change: Partial<LifeEvent>) => setDraft((known) => ({ ...known, ...change }));
  const read = timeIn(time);
  const name = draft.name.trim();
  const save = () => {
    if (typeof read === 'string') return;
    const [who, helped, note] = [draft.who.trim(), draft.helped.trim(), draft.note.trim()];
    onSave({ ...draft, ...read, name, who, helped, note });
  };
  return (
    <Dialog
      title={opened.name}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="danger" onPress={onRemove}>
            {t('edit.remove')}
          </Button>
          <Button variant="primary" isDisabled={name === '' || typeof read === 'string'} onPress={save}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField label={t('field.name')} value={draft.name} maxLength={120} onChange={(to) => set({ name: to })} />
        <ChipChoice
          label={t('field.feeling')}
          isRequired
          chips={feelings
            .toReversed()
            .map((feeling) => ({ id: String(feeling), label: feelingWord(feeling, language) }))}
          value={String(draft.feeling)}
          onChange={(feeling) => feeling && set({ feeling: Number(feeling) })}
        />
        <TimeFields
          time={time}
          onTime={setTime}
          problem={typeof read === 'string' ? read : null}
          opened={opened}
          events={events}
          onRank={(rank) => set({ rank })}
        />
        <Cluster gap={4}>
          <Checkbox isSelected={draft.isHoped} onChange={(isHoped) => set({ isHoped })}>
            {t('field.isHoped')}
          </Checkbox>
          <Checkbox isSelected={draft.isTurningPoint} onChange={(isTurningPoint) => set({ isTurningPoint })}>
            {t('field.isTurningPoint')}
          </Checkbox>
          <Checkbox isSelected={draft.isBirth} onChange={(isBirth) => set({ isBirth })}>
            {t('field.isBirth')}
          </Checkbox>
        </Cluster>
        <TextField label={t('field.who')} value={draft.who} maxLength={80} onChange={(who) => set({ who })} />
        <Select
          label={t('field.person')}
          options={[
            { id: nobody, label: t('field.nobody') },
            ...people.map((person) => ({ id: person.id, label: person.name })),
          ]}
          value={draft.personId ?? nobody}
          onChange={(id) => {
            const person = people.find((one) => one.id === id);
            set({ personId: person?.id ?? null, ...(person ? { who: person.name.slice(0, 80) } : {}) });
          }}
        />
        <TextArea
          label={t('field.helped')}
          description={t('field.helpedHelp')}
          value={draft.helped}
          maxLength={300}
          onChange={(helped) => set({ helped })}
        />
        <ChipChoice
          label={t('field.area')}
          chips={lifeAreaIds.map((id) => ({ id, label: areaWord(id, language), tone: id }))}
          value={draft.area}
          onChange={(area) => set({ area })}
        />
        <TextArea label={t('field.note')} value={draft.note} maxLength={600} onChange={(note) => set({ note })} />
      </Stack>
    </Dialog>
  );
}
