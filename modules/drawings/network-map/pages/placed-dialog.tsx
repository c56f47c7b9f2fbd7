import { useState } from 'react';
import { lifeAreaIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { areaWord } from '../../life-areas.ts';
import { SomebodyDialog } from '../../people/pages/somebody-dialog.tsx';
import { RingField, SignFields, WhoFields } from '../../people/pages/somebody-fields.tsx';
import { ToPeople } from '../../people/pages/to-people.tsx';
import type { Placed } from '../domain.ts';
import { networkMapMessages } from '../messages.ts';

interface Props {
  placed: Placed;
  householdId: string;
  /** This is a person of the network from now on. */
  onLink: (placed: Placed) => void;
  onSave: (placed: Placed) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Everything about one of the map. */
export function PlacedDialog({ placed, householdId, onLink, onSave, onRemove, onClose }: Props) {
  const t = useText(networkMapMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(placed);
  const set = (change: Partial<Placed>) => setDraft((known) => ({ ...known, ...change }));
  const name = draft.name.trim();
  return (
    <SomebodyDialog
      title={placed.name}
      canSave={name !== ''}
      onSave={() => onSave({ ...draft, name, role: draft.role.trim(), note: draft.note.trim() })}
      onRemove={onRemove}
      onClose={onClose}
    >
      <WhoFields draft={draft} set={set} />
      <RingField draft={draft} set={set} />
      <ChipChoice
        label={t('field.area')}
        isRequired
        chips={lifeAreaIds.map((id) => ({ id, label: areaWord(id, language), tone: id }))}
        value={draft.area}
        onChange={(area) => area && set({ area })}
      />
      <TextArea label={t('field.note')} value={draft.note} maxLength={300} onChange={(note) => set({ note })} />
      <SignFields draft={draft} set={set} />
      <ToPeople
        householdId={householdId}
        somebody={placed}
        onAdded={(personId) => {
          set({ personId });
          onLink({ ...placed, personId });
        }}
      />
    </SomebodyDialog>
  );
}
