import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { fullDay } from '../../../ui/dates.ts';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import type { Evaluation } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { PartProps } from './next-step.ts';
import { StartDialog } from './start-dialog.tsx';
import { answerLabel, questionAt, questionsOf } from './words.ts';

/** The four questions, each with its answer and two voices beside each other. Earlier times lie folded below. */
export function AskedSection({ caseId, data, isNext, latest }: PartProps & { latest: Evaluation }) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [isAbout, setAbout] = useState(false);
  const earlier = data.evaluations.filter(({ id }) => id !== latest.id).toReversed();
  return (
    <Card title={t('asked.title')} headingLevel={3}>
      <Stack gap={4}>
        <div className="eval-held">
          <p className="kt-soft">{heldOn(latest, t, language)}</p>
          {data.can.work && (
            <Button variant="quiet" onPress={() => setAbout(true)}>
              {t('asked.about')}
            </Button>
          )}
        </div>
        <Questions caseId={caseId} evaluation={latest} data={data} isNext={isNext('answer')} />
        {earlier.map((one) => (
          <Disclosure key={one.id} title={t('asked.earlier')} meta={fullDay(one.at, language)} headingLevel={4}>
            <Questions caseId={caseId} evaluation={one} data={data} isNext={false} />
          </Disclosure>
        ))}
      </Stack>
      {isAbout && (
        <StartDialog caseId={caseId} people={data.people} evaluation={latest} onClose={() => setAbout(false)} />
      )}
    </Card>
  );
}

type T = ReturnType<typeof useText<typeof evaluationMessages.nl>>;

function heldOn({ at, people }: Evaluation, t: T, language: 'nl' | 'en'): string {
  const day = fullDay(at, language);
  if (people.length === 0) return t('asked.onAlone', { day });
  return t('asked.on', { day, names: new Intl.ListFormat(language).format(people.map(({ name }) => name)) });
}

interface QuestionsProps {
  caseId: string;
  evaluation: Evaluation;
  data: PartProps['data'];
  isNext: boolean;
}

function Questions({ caseId, evaluation, data, isNext }: QuestionsProps) {
  const t = useText(evaluationMessages);
  const language = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="eval-asked">
      {questionsOf('evaluation').map((asked, index) => {
        const given = evaluation.answers.find(({ question }) => question === asked.id);
        const question = given ? (questionAt('evaluation', asked.id, given.questionVersion) ?? asked) : asked;
        const label = answerLabel(question, given?.answer ?? null, language);
        return (
          <section key={asked.id} className="eval-question" aria-labelledby={`asked-${evaluation.id}-${asked.id}`}>
            <div className="eval-question-head">
              <h4 id={`asked-${evaluation.id}-${asked.id}`}>{question.ask[language]}</h4>
              {label && <Tag>{label}</Tag>}
              {data.can.work && (
                <Button
                  variant={isNext && index === 0 ? 'primary' : given ? 'quiet' : 'secondary'}
                  onPress={() => setOpen(asked.id)}
                  aria-describedby={`asked-${evaluation.id}-${asked.id}`}
                >
                  {given ? t('change') : t('asked.fill')}
                </Button>
              )}
            </div>
            {given ? <Voices answer={given} /> : <p className="kt-soft">{t('asked.noAnswer')}</p>}
            {open === asked.id && (
              <AnswerDialog
                caseId={caseId}
                evaluation={evaluation}
                question={question}
                given={given}
                people={data.people}
                onClose={() => setOpen(null)}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

function Voices({ answer }: { answer: Evaluation['answers'][number] }) {
  const t = useText(evaluationMessages);
  const { residentName, residentWords, workerWords, byName } = answer;
  return (
    <div className="eval-voices">
      <div>
        <div className="kt-soft kt-small">
          {residentName ? t('asked.residentNamed', { name: residentName }) : t('asked.resident')}
        </div>
        {residentWords ? (
          <Quote name={residentName ?? t('experience.household')}>{residentWords}</Quote>
        ) : (
          <p className="kt-soft">{t('asked.silent')}</p>
        )}
      </div>
      <div>
        <div className="kt-soft kt-small">{t('asked.worker')}</div>
        {workerWords ? (
          <Quote name={byName} voice="seen">
            {workerWords}
          </Quote>
        ) : (
          <p className="kt-soft">{t('asked.silent')}</p>
        )}
      </div>
    </div>
  );
}
