import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf, fullDay } from '../../../ui/dates.ts';
import { Select } from '../../../ui/select/select.tsx';
import { beginDrawing, listDrawings, type CaseDrawings } from '../../drawings/api.ts';
import { ecogramMessages } from '../messages.ts';

interface Props {
  caseId: string;
  around: CaseDrawings;
  onClose: () => void;
}

const everybody = 'household';

/** Begins the first moment, or a next one with the same people. */
export function BeginDialog({ caseId, around, onClose }: Props) {
  const t = useText(ecogramMessages);
  const language = useLanguage();
  const write = useWrite(beginDrawing, { refreshes: [listDrawings] });
  const last = around.drawings.at(-1);
  const members = around.people.filter(({ place, hasDied }) => place === 'member' && !hasDied);
  const [id] = useState(uuidv7);
  const [who, setWho] = useState(last ? (last.personId ?? everybody) : (members[0]?.id ?? everybody));
  const [onDay, setOnDay] = useState<string | null>(dayOf(new Date()));
  const begin = async () => {
    if (onDay === null) return;
    const personId = who === everybody ? null : who;
    await write.mutateAsync({ params: { caseId }, body: { id, kind: 'ecogram', onDay, personId } });
    onClose();
  };
  return (
    <WriteDialog
      title={last ? t('begin.again') : t('begin.action')}
      submit={last ? t('begin.again') : t('begin.action')}
      isPending={write.isPending}
      error={write.error}
      isDisabled={onDay === null}
      onSubmit={() => void begin().catch(() => undefined)}
      onClose={onClose}
    >
      {last && <p>{t('begin.againText', { day: fullDay(last.onDay, language) })}</p>}
      <Select
        label={t('begin.who')}
        options={[
          ...members.map((person) => ({ id: person.id, label: person.name })),
          { id: everybody, label: around.householdName },
        ]}
        value={who}
        onChange={setWho}
      />
      <DateField label={t('begin.onDay')} value={onDay} onChange={setOnDay} max={dayOf(new Date())} isRequired />
    </WriteDialog>
  );
}
