import { useLanguage } from '../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { ReviewQuestion } from '../../../method/schema-doing.ts';
import type { GivenAnswer } from '../domain.ts';

interface Props {
  questions: readonly ReviewQuestion[];
  answers: readonly GivenAnswer[];
  onChange: (answers: GivenAnswer[]) => void;
  /** What is wrong with the answer at an index. */
  errorAt?: (index: number) => string | undefined;
}

/** Questions to answer by touch, each with room for words; every one may be skipped. */
export function QuestionFields({ questions, answers, onChange, errorAt }: Props) {
  const language = useLanguage();
  const change = (id: string, part: Partial<GivenAnswer>) =>
    onChange(answers.map((one) => (one.question === id ? { ...one, ...part } : one)));
  return (
    <ol className="eval-questions">
      {questions.map((question, index) => {
        const answer = answers.find((one) => one.question === question.id);
        return (
          <li key={question.id}>
            <ChipChoice
              label={question.ask[language]}
              chips={question.answers.map(({ id, label }) => ({ id, label: label[language] }))}
              value={answer?.answer ?? null}
              onChange={(chosen) => change(question.id, { answer: chosen, version: question.version })}
            />
            <TextArea
              label={question.more[language]}
              rows={1}
              autoComplete="off"
              value={answer?.words ?? ''}
              onChange={(words) => change(question.id, { words, version: question.version })}
              error={errorAt?.(index)}
            />
          </li>
        );
      })}
    </ol>
  );
}
