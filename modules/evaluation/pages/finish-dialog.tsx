import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { getLookingBack } from '../api.ts';
import { finishFollowUp, type FollowUp } from '../api-following.ts';
import { followUpOutcomes, type FollowUpOutcome, type GivenAnswer } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { QuestionFields } from './question-fields.tsx';
import { blankAnswers, questionsOf } from './words.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Draft {
  outcome: FollowUpOutcome;
  text: string;
  answers: GivenAnswer[];
}

/** How it is going, in a few words. The questions are there for who wants them; none has to be asked. */
export function FinishDialog({ caseId, moment, onClose }: { caseId: string; moment: FollowUp; onClose: () => void }) {
  const t = useText(evaluationMessages);
  const questions = questionsOf('monitoring');
  const initial: Draft = {
    outcome: moment.outcome ?? 'stable',
    text: moment.text ?? '',
    answers: blankAnswers(questions, moment.answers),
  };
  const draft = useDraft<Draft>(draftKey('follow-up', moment.id), initial, { version: moment.version, schema: '1' });
  const finish = useWrite(finishFollowUp, { refreshes: [getLookingBack] });
  const { value } = draft;
  const change = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const send = (body: Draft, version: number) =>
    finish.mutate(
      { params: { caseId, followUpId: moment.id }, body: { ...body, version } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  const current = finish.error?.problem.current as FollowUp | undefined;
  const outcomeText = (outcome: FollowUpOutcome | null) => (outcome ? t(`following.outcome.${outcome}`) : '');
  return (
    <WriteDialog
      title={t('following.finishTitle')}
      submit={t('keep')}
      write={finish}
      onSubmit={() => send(value, draft.basedOnVersion ?? moment.version)}
      onClose={onClose}
      conflict={
        current && {
          theirName: current.doneByName ?? undefined,
          parts: [
            {
              id: 'outcome',
              label: t('following.outcomeLabel'),
              mine: outcomeText(value.outcome),
              theirs: outcomeText(current.outcome),
            },
            { id: 'text', label: t('following.text'), mine: value.text, theirs: current.text ?? '' },
          ],
          onResolve: (texts) =>
            send(
              {
                ...value,
                outcome:
                  current.outcome && texts['outcome'] === outcomeText(current.outcome)
                    ? current.outcome
                    : value.outcome,
                text: texts['text'] ?? value.text,
              },
              current.version,
            ),
        }
      }
    >
      <RadioGroup
        label={t('following.outcomeLabel')}
        value={value.outcome}
        onChange={(outcome) => change({ outcome: outcome as FollowUpOutcome })}
      >
        {followUpOutcomes.map((outcome) => (
          <Radio key={outcome} value={outcome}>
            {outcomeText(outcome)}
          </Radio>
        ))}
      </RadioGroup>
      <TextArea
        label={t('following.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => change({ text })}
        error={finish.error?.fieldMessage('text')}
      />
      <Disclosure title={t('following.questions')}>
        <QuestionFields
          questions={questions}
          answers={value.answers}
          onChange={(answers) => change({ answers })}
          errorAt={(index) =>
            finish.error?.fieldMessage(`answers.${index}.answer`) ??
            finish.error?.fieldMessage(`answers.${index}.words`)
          }
        />
      </Disclosure>
    </WriteDialog>
  );
}
