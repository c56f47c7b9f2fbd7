import type { ReviewQuestion } from '../../../method/schema-doing.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getLookingBack, keepEvaluationAnswer, type Evaluation, type EvaluationAnswer } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { answerLabel } from './words.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  evaluation: Evaluation;
  question: ReviewQuestion;
  given: EvaluationAnswer | undefined;
  people: readonly { id: string; name: string }[];
  onClose: () => void;
}

interface Draft {
  answer: string | null;
  residentWords: string;
  residentId: string | null;
  workerWords: string;
}

/** One question of looking back: what the resident said and what the worker sees, in two fields that never merge. */
export function AnswerDialog({ caseId, evaluation, question, given, people, onClose }: Props) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const initial: Draft = {
    answer: given?.answer ?? null,
    residentWords: given?.residentWords ?? '',
    residentId: given?.residentId ?? evaluation.people[0]?.id ?? null,
    workerWords: given?.workerWords ?? '',
  };
  const draft = useDraft<Draft>(draftKey('evaluation', evaluation.id, question.id), initial, {
    ...(given ? { version: given.version } : {}),
    schema: '1',
  });
  const keep = useWrite(keepEvaluationAnswer, { refreshes: [getLookingBack] });
  const { value } = draft;
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const send = (answer: Draft, version: number | null) =>
    keep.mutate(
      {
        params: { caseId, evaluationId: evaluation.id, question: question.id },
        body: { ...answer, questionVersion: question.version, version },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  const current = keep.error?.problem.current as EvaluationAnswer | null | undefined;
  const labelOf = (answer: string | null) => answerLabel(question, answer, language) ?? t('asked.noAnswer');
  return (
    <WriteDialog
      title={question.ask[language]}
      submit={t('keep')}
      size="wide"
      write={keep}
      onSubmit={() => send(value, draft.basedOnVersion ?? null)}
      onClose={onClose}
      conflict={
        current
          ? {
              theirName: current.byName,
              parts: [
                {
                  id: 'answer',
                  label: t('asked.answer'),
                  mine: labelOf(value.answer),
                  theirs: labelOf(current.answer),
                },
                {
                  id: 'residentWords',
                  label: t('asked.resident'),
                  mine: value.residentWords,
                  theirs: current.residentWords ?? '',
                },
                {
                  id: 'workerWords',
                  label: t('asked.worker'),
                  mine: value.workerWords,
                  theirs: current.workerWords ?? '',
                },
              ],
              onResolve: (texts) =>
                send(
                  {
                    ...value,
                    answer: texts['answer'] === labelOf(current.answer) ? current.answer : value.answer,
                    residentWords: texts['residentWords'] ?? value.residentWords,
                    workerWords: texts['workerWords'] ?? value.workerWords,
                  },
                  current.version,
                ),
            }
          : undefined
      }
    >
      <Stack gap={4}>
        <ChipChoice
          label={t('asked.answer')}
          chips={question.answers.map(({ id, label }) => ({ id, label: label[language] }))}
          value={value.answer}
          onChange={(answer) => change({ answer })}
        />
        <p className="kt-soft">{question.more[language]}</p>
        <div className="eval-voices">
          <Stack gap={3}>
            <TextArea
              label={t('asked.residentWords')}
              description={t('asked.residentHint')}
              autoComplete="off"
              value={value.residentWords}
              onChange={(residentWords) => change({ residentWords })}
              error={keep.error?.fieldMessage('residentWords')}
            />
            <ChipChoice
              label={t('asked.who')}
              chips={people.map(({ id, name }) => ({ id, label: name }))}
              value={value.residentId}
              onChange={(residentId) => change({ residentId })}
            />
          </Stack>
          <TextArea
            label={t('asked.workerWords')}
            autoComplete="off"
            value={value.workerWords}
            onChange={(workerWords) => change({ workerWords })}
            error={keep.error?.fieldMessage('workerWords')}
          />
        </div>
      </Stack>
    </WriteDialog>
  );
}
