import { useState } from 'react';
import { bondIds, supportKindIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice, ChipChoices } from '../../../../ui/chips/chips.tsx';
import { SomebodyDialog } from '../../people/pages/somebody-dialog.tsx';
import { RingField, SignFields, WhoFields } from '../../people/pages/somebody-fields.tsx';
import { ToPeople } from '../../people/pages/to-people.tsx';
import type { Figure } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { bondWord, supportWord } from '../words.ts';

interface Props {
  figure: Figure;
  householdId: string;
  /** This figure is a person of the network from now on. */
  onLink: (figure: Figure) => void;
  onSave: (figure: Figure) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Everything about one figure. */
export function FigureDialog({ figure, householdId, onLink, onSave, onRemove, onClose }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(figure);
  const set = (change: Partial<Figure>) => setDraft((known) => ({ ...known, ...change }));
  const supports = supportKindIds.map((id) => ({ id, label: supportWord(id, language) }));
  const name = draft.name.trim();
  return (
    <SomebodyDialog
      title={figure.name}
      canSave={name !== ''}
      onSave={() => onSave({ ...draft, name, role: draft.role.trim() })}
      onRemove={onRemove}
      onClose={onClose}
    >
      <WhoFields draft={draft} set={set} />
      <RingField draft={draft} set={set} />
      <ChipChoice
        label={t('field.bond')}
        isRequired
        chips={bondIds.map((id) => ({ id, label: bondWord(id, language) }))}
        value={draft.bond}
        onChange={(bond) => bond && set({ bond })}
      />
      <ChipChoices
        label={t('field.receives')}
        chips={supports}
        value={draft.receives}
        onChange={(receives) => set({ receives })}
      />
      <ChipChoices label={t('field.gives')} chips={supports} value={draft.gives} onChange={(gives) => set({ gives })} />
      <SignFields draft={draft} set={set} />
      <ToPeople
        householdId={householdId}
        somebody={figure}
        onAdded={(personId) => {
          set({ personId });
          onLink({ ...figure, personId });
        }}
      />
    </SomebodyDialog>
  );
}
