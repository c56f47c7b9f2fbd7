import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoices } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { dayOf, writtenDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { changeEvaluation, getLookingBack, startEvaluation, type Evaluation } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  people: readonly { id: string; name: string }[];
  /** The one to put right; left out: a new one begins. */
  evaluation?: Evaluation;
  onClose: () => void;
}

/** With whom and when; both are only a touch. Also to put them right later. */
export function StartDialog({ caseId, people, evaluation, onClose }: Props) {
  const language = useLanguage();
  const t = useText(evaluationMessages);
  const today = useToday();
  const [who, setWho] = useState<string[]>((evaluation?.people ?? people.slice(0, 1)).map(({ id }) => id));
  const [day, setDay] = useState<string | null>(evaluation ? dayOf(evaluation.at) : today);
  const start = useWrite(startEvaluation, { refreshes: [getLookingBack] });
  const change = useWrite(changeEvaluation, { refreshes: [getLookingBack] });
  const at = () =>
    evaluation && day === dayOf(evaluation.at)
      ? evaluation.at
      : day === null || day === today
        ? new Date().toISOString()
        : `${day}T12:00:00Z`;
  const send = (version: number) => {
    if (!evaluation) start.mutate({ params: { caseId }, body: { at: at(), personIds: who } }, { onSuccess: onClose });
    else {
      change.mutate(
        { params: { caseId, evaluationId: evaluation.id }, body: { at: at(), personIds: who, version } },
        { onSuccess: onClose },
      );
    }
  };
  const theirs = change.error?.problem.current as Evaluation | undefined;
  const textOf = (names: readonly string[], when: string) => [...names, writtenDay(when, language)].join(' · ');
  const mine = textOf(
    people.filter(({ id }) => who.includes(id)).map(({ name }) => name),
    day ?? today,
  );
  const other =
    theirs &&
    textOf(
      theirs.people.map(({ name }) => name),
      theirs.at,
    );
  return (
    <WriteDialog
      title={t('startDialog.title')}
      submit={evaluation ? t('keep') : t('startDialog.begin')}
      write={evaluation ? change : start}
      onSubmit={() => send(evaluation?.version ?? 1)}
      onClose={onClose}
      conflict={
        theirs && other !== undefined
          ? {
              parts: [{ id: 'about', label: t('startDialog.who'), mine, theirs: other }],
              onResolve: ({ about }) => (about === other ? onClose() : send(theirs.version)),
            }
          : undefined
      }
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
