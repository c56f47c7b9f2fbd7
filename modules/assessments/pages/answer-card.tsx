import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DomainIcon } from '../../../ui/life-area/domain-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { Assessment } from '../api.ts';
import type { DomainId } from '../domain.ts';
import { assessmentMessages } from '../messages.ts';
import { AnswerConflict } from './answer-conflict.tsx';
import type { AnswerKey } from './answers.ts';
import { TakeAwayDialog } from './take-away-dialog.tsx';
import type { useScoring } from './use-scoring.ts';
import { domainName, domainWords } from './words.ts';

export interface CardProps {
  caseId: string;
  assessment: Assessment;
  scoring: ReturnType<typeof useScoring>;
  isForResident: boolean;
  answerKey: AnswerKey;
}

const notDiscussed = 'silent';

/** One domain: why it matters, and five sentences to choose from together; "not discussed" is one of the answers. */
export function AnswerCard(props: CardProps & { domain: DomainId }) {
  const { domain, scoring, isForResident } = props;
  const t = useText(assessmentMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const answer = scoring.answers[domain];
  if (!answer) return null;
  const words = domainWords(domain, language, answer.entryVersion);
  const levelText = (value: number | null) =>
    words.sentences.find(({ level }) => level === value)?.sentence ?? t('score.silent');
  return (
    <Card
      title={
        <span className="assess-card-title">
          <DomainIcon domain={domain} />
          {domainName(domain, language)}
        </span>
      }
      action={<TakeAway {...props} />}
    >
      <div className="assess-card">
        <Reason {...props} />
        {scoring.clash?.key === domain ? (
          <AnswerConflict scoring={scoring} clash={scoring.clash} answerText={levelText} />
        ) : (
          <RadioGroup
            label={words.ask}
            description={isForResident ? undefined : words.hint}
            value={answer.value === null ? notDiscussed : String(answer.value)}
            onChange={(value) => scoring.change(domain, { value: value === notDiscussed ? null : Number(value) })}
          >
            {words.sentences.map(({ level, sentence }) => (
              <Radio
                key={level}
                value={String(level)}
                {...(isForResident ? {} : { description: `${level} · ${ui(`level.of${level}`)}` })}
              >
                {sentence}
              </Radio>
            ))}
            <Radio value={notDiscussed} description={t('score.silentHint')}>
              {t('score.silent')}
            </Radio>
          </RadioGroup>
        )}
      </div>
    </Card>
  );
}

/** Why it matters. Until something stands here, nothing is kept on the server. */
export function Reason({ scoring, answerKey }: CardProps) {
  const t = useText(assessmentMessages);
  const answer = scoring.answers[answerKey];
  const refused = scoring.refused?.key === answerKey ? scoring.refused.message : undefined;
  return (
    <TextArea
      label={t('score.why')}
      description={t('score.whyHint')}
      rows={1}
      autoComplete="off"
      isRequired
      value={answer?.reason ?? ''}
      onChange={(reason) => scoring.change(answerKey, { reason })}
      error={refused}
    />
  );
}

export function TakeAway(props: CardProps) {
  const t = useText(assessmentMessages);
  const [isAsking, setAsking] = useState(false);
  const { scoring, answerKey, isForResident } = props;
  if (isForResident) return null;
  const answer = scoring.answers[answerKey];
  const isUntouched = answer?.seen === null && answer.reason.trim() === '';
  return (
    <>
      <Button variant="quiet" onPress={() => (isUntouched ? scoring.forget(answerKey) : setAsking(true))}>
        {t('score.close')}
      </Button>
      {isAsking && <TakeAwayDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}
