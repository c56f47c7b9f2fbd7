import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { knowing, type Knowing, type Placed } from '../domain.ts';
import { sociogramMessages } from '../messages.ts';

interface Props {
  one: Placed;
  other: Placed;
  /** As it stands now; null: no line. */
  how: Knowing | null;
  onSave: (how: Knowing | null) => void;
  onClose: () => void;
}

const choices = [...knowing, 'no'] as const;

/** Do these two know each other, without the resident there? */
export function KnowsDialog({ one, other, how, onSave, onClose }: Props) {
  const t = useText(sociogramMessages);
  const said = useText(drawnPeopleMessages);
  // Who puts the one on the other, mostly says that they do.
  const [chosen, setChosen] = useState<Knowing | 'no'>(how ?? 'knows');
  const title = t('knows.title', { one: one.name, other: other.name });
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button variant="primary" onPress={() => onSave(chosen === 'no' ? null : chosen)}>
          {said('edit.save')}
        </Button>
      }
    >
      <ChipChoice
        label={t('knows.who', { one: one.name, other: other.name })}
        isRequired
        chips={choices.map((id) => ({ id, label: t(`knows.${id}`) }))}
        value={chosen}
        onChange={(choice) => choice && setChosen(choice)}
      />
    </Dialog>
  );
}
