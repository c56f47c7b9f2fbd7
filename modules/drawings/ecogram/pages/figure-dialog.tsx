import { useState } from 'react';
import { bondIds, supportKindIds } from '../../../../method/ids.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx';
import { ChipChoice, ChipChoices } from '../../../../ui/chips/chips.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { figureMarks, rings, type Figure, type FigureMark } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { bondWord, markWord, ringName, supportWord } from '../words.ts';
import { ToPeople } from './to-people.tsx';

interface Props {
  figure: Figure;
  householdId: string;
  /** This figure is a person of the network from now on. */
  onLink: (figure: Figure) => void;
  onSave: (figure: Figure) => void;
  onRemove: () => void;
  onClose: () => void;
}

const people: readonly FigureMark[] = ['woman', 'man', 'somebody'];

/** Everything about one figure. */
export function FigureDialog({ figure, householdId, onLink, onSave, onRemove, onClose }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const [draft, setDraft] = useState(figure);
  const set = (change: Partial<Figure>) => setDraft((known) => ({ ...known, ...change }));
  const supports = supportKindIds.map((id) => ({ id, label: supportWord(id, language) }));
  const name = draft.name.trim();
  return (
    <Dialog
      title={figure.name}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="danger" onPress={onRemove}>
            {t('edit.remove')}
          </Button>
          <Button
            variant="primary"
            isDisabled={name === ''}
            onPress={() => onSave({ ...draft, name, role: draft.role.trim() })}
          >
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <TextField label={t('field.name')} value={draft.name} maxLength={80} onChange={(to) => set({ name: to })} />
        <TextField
          label={t('field.role')}
          description={t('field.roleHelp')}
          value={draft.role}
          maxLength={80}
          onChange={(role) => set({ role })}
        />
        <ChipChoice
          label={t('field.ring')}
          isRequired
          chips={rings.map((ring) => ({ id: String(ring), label: ringName(ring, language) }))}
          value={String(draft.ring)}
          onChange={(ring) => ring && set({ ring: Number(ring) })}
        />
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
        <ChipChoices
          label={t('field.gives')}
          chips={supports}
          value={draft.gives}
          onChange={(gives) => set({ gives })}
        />
        <Select
          label={t('field.mark')}
          options={figureMarks.map((id) => ({ id, label: markWord(id, language) }))}
          value={draft.mark}
          onChange={(mark) => set({ mark })}
        />
        <Cluster gap={4}>
          <Checkbox isSelected={draft.isFormal} onChange={(isFormal) => set({ isFormal })}>
            {t('field.isFormal')}
          </Checkbox>
          <Checkbox isSelected={draft.hasDied} onChange={(hasDied) => set({ hasDied })}>
            {t('field.hasDied')}
          </Checkbox>
        </Cluster>
        {figure.personId === null && !figure.isFormal && people.includes(figure.mark) && (
          <ToPeople
            householdId={householdId}
            figure={figure}
            onAdded={(personId) => {
              set({ personId });
              onLink({ ...figure, personId });
            }}
          />
        )}
      </Stack>
    </Dialog>
  );
}
