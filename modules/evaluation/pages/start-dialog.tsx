import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { getLookingBack, startEvaluation } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** With whom and when; both are only a touch. */
export function StartDialog({ caseId, people, onClose }: Props) {
  const t = useText(evaluationMessages);
  const today = dayOf(new Date());
  const [who, setWho] = useState<string[]>(people.slice(0, 1).map(({ id }) => id));
  const [day, setDay] = useState<string | null>(today);
  const start = useWrite(startEvaluation, { refreshes: [getLookingBack] });
  const begin = () => {
    const at = day === null || day === today ? new Date().toISOString() : `${day}T12:00:00Z`;
    start.mutate({ params: { caseId }, body: { at, personIds: who } }, { onSuccess: onClose });
  };
  return (
    <WriteDialog
      title={t('startDialog.title')}
      submit={t('startDialog.begin')}
      write={start}
      onSubmit={begin}
      onClose={onClose}
    >
      <Stack gap={4}>
        <ChipChoices
          label={t('startDialog.who')}
          chips={people.map(({ id, name }) => ({ id, label: name }))}
          value={who}
          onChange={setWho}
        />
        <DateField label={t('startDialog.day')} value={day} max={today} onChange={setDay} />
      </Stack>
    </WriteDialog>
  );
}
