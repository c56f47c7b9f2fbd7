import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Select } from '../../../ui/select/select.tsx';
import type { CaseDrawings } from '../api.ts';
import { drawingMessages } from '../messages.ts';

interface Props {
  around: CaseDrawings;
  /** What beginning the first moment is called. */
  action: string;
  /** Asks who it is about. */
  who: string;
  /** What it is called when it is about nobody in particular, and then that is chosen first; else the household. */
  everybody?: string | undefined;
  onBegin: (moment: { onDay: string; personId: string | null }) => Promise<unknown>;
  onClose: () => void;
}

const nobody = 'household';

/** Begins the first moment, or a next one with all that stands in the last. */
export function BeginDialog({ around, action, who: asksWho, everybody, onBegin, onClose }: Props) {
  const t = useText(drawingMessages);
  const language = useLanguage();
  const last = around.drawings.at(-1);
  const members = around.people.filter(({ place, hasDied }) => place === 'member' && !hasDied);
  const today = useToday();
  const [who, setWho] = useState(last ? (last.personId ?? nobody) : ((everybody ? null : members[0]?.id) ?? nobody));
  const [onDay, setOnDay] = useState<string | null>(today);
  const begin = () => {
    if (onDay === null) return;
    void onBegin({ onDay, personId: who === nobody ? null : who });
    onClose();
  };
  return (
    <WriteDialog
      title={last ? t('begin.again') : action}
      submit={last ? t('begin.again') : action}
      isPending={false}
      error={null}
      isDisabled={onDay === null}
      onSubmit={begin}
      onClose={onClose}
    >
      {last && <p>{t('begin.againText', { day: fullDay(last.onDay, language) })}</p>}
      <Select
        label={asksWho}
        options={[
          ...members.map((person) => ({ id: person.id, label: person.name })),
          { id: nobody, label: everybody ?? around.householdName },
        ]}
        value={who}
        onChange={setWho}
      />
      <DateField label={t('begin.onDay')} value={onDay} onChange={setOnDay} max={today} isRequired />
    </WriteDialog>
  );
}
