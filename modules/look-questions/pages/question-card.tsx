import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import type { AuditQuestion } from '../api.ts';
import { questionMessages } from '../messages.ts';
import { seenSentence } from '../words.ts';

export type QuestionStep = 'put' | 'aside' | 'close';

const tones = {
  new: 'attention',
  asked: undefined,
  answered: 'attention',
  closed: 'ok',
  'set-aside': undefined,
} as const;

/** One question: what was seen, what was asked, what was answered, and what can be done next. */
export function QuestionCard({ question, onStep }: { question: AuditQuestion; onStep: (step: QuestionStep) => void }) {
  const t = useText(questionMessages);
  const language = useLanguage();
  const { who, pattern, state, fromAt, untilAt, setAsideWhy, finding, remark } = question;
  const [from, until] = [dayAndTime(fromAt, language), dayAndTime(untilAt, language)];
  const tone = tones[state];
  return (
    <Card
      title={t('question.of', { who, name: t(`rule.name.${pattern}`) })}
      headingLevel={state === 'closed' || state === 'set-aside' ? 3 : 2}
      action={<Tag {...(tone ? { tone } : {})}>{t(`question.state.${state}`)}</Tag>}
    >
      <Stack gap={3}>
        <p>{seenSentence(t, question)}</p>
        <p className="kt-soft kt-small">{from === until ? from : t('question.period', { from, until })}</p>
        {question.question && (
          <Quote name={t('question.officer')} voice="seen" size="small">
            {question.question}
          </Quote>
        )}
        {question.answer && <Quote name={who}>{question.answer}</Quote>}
        {state === 'asked' && <p className="kt-soft">{t('question.noAnswer')}</p>}
        {setAsideWhy && <p>{t('question.asideWhy', { reason: setAsideWhy })}</p>}
        {finding && (
          <p>
            <strong>{t(`question.finding.${finding}`)}</strong>
            {remark && <span>. {remark}</span>}
          </p>
        )}
        {state === 'new' && (
          <Cluster gap={3}>
            <Button aria-label={t('question.putOf', { who })} onPress={() => onStep('put')}>
              {t('question.put')}
            </Button>
            <Button variant="quiet" aria-label={t('question.asideOf', { who })} onPress={() => onStep('aside')}>
              {t('question.aside')}
            </Button>
          </Cluster>
        )}
        {(state === 'asked' || state === 'answered') && (
          <Cluster gap={3}>
            <Button
              variant={state === 'answered' ? 'secondary' : 'quiet'}
              aria-label={t('question.closeOf', { who })}
              onPress={() => onStep('close')}
            >
              {t('question.close')}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
