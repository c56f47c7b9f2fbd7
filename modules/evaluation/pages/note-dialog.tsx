import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { getLookingBack } from '../api.ts';
import { noteExperience, type Experience } from '../api-experience.ts';
import type { GivenAnswer } from '../domain.ts';
import { evaluationMessages } from '../messages.ts';
import { givenText } from './given-text.ts';
import { QuestionFields } from './question-fields.tsx';
import { blankAnswers, questionsOf } from './words.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  experience: Experience;
  name: string;
  onClose: () => void;
}

/** What the resident answered at the table, by phone or on paper, written down by somebody of the team. */
export function NoteDialog({ caseId, experience, name, onClose }: Props) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const questions = questionsOf('experience');
  const draft = useDraft<GivenAnswer[]>(
    draftKey('experience', experience.id),
    blankAnswers(questions, experience.answers),
    { version: experience.version, schema: '1' },
  );
  const note = useWrite(noteExperience, { refreshes: [getLookingBack] });
  const send = (answers: GivenAnswer[], version: number) =>
    note.mutate(
      { params: { caseId, experienceId: experience.id }, body: { answers, version } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  const current = note.error?.problem.current as Experience | undefined;
  const theirs = current && blankAnswers(questions, current.answers);
  return (
    <WriteDialog
      title={t('experience.noteTitle', { name })}
      submit={t('keep')}
      size="wide"
      write={note}
      onSubmit={() => send(draft.value, draft.basedOnVersion ?? experience.version)}
      onClose={onClose}
      conflict={
        current && theirs
          ? {
              theirName: current.notedByName ?? undefined,
              parts: questions.map((question, index) => ({
                id: question.id,
                label: question.ask[language],
                mine: givenText(question, draft.value[index], language),
                theirs: givenText(question, theirs[index], language),
              })),
              onResolve: (texts) =>
                send(
                  draft.value.map((mine, index) => {
                    const other = theirs[index];
                    const question = questions[index];
                    return other && question && texts[question.id] === givenText(question, other, language)
                      ? other
                      : mine;
                  }),
                  current.version,
                ),
            }
          : undefined
      }
    >
      <p className="kt-soft">{t('experience.noteHint')}</p>
      <QuestionFields
        questions={questions}
        answers={draft.value}
        onChange={draft.setValue}
        errorAt={(index) =>
          note.error?.fieldMessage(`answers.${index}.answer`) ?? note.error?.fieldMessage(`answers.${index}.words`)
        }
      />
    </WriteDialog>
  );
}
