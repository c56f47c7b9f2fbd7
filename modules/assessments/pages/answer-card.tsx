import { useState, type ReactNode } from 'react';
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
import { useMatrixSets } from './use-matrix-sets.ts';
import type { useScoring } from './use-scoring.ts';
import { domainName, domainWords } from '../words.ts';

export interface CardProps {
  caseId: string;
  assessment: Assessment;
  scoring: ReturnType<typeof useScoring>;
  isForResident: boolean;
  answerKey: AnswerKey;
  /** Whether this is what one talks about now; the others are folded to their answer. */
  isOpen: boolean;
  onOpen: () => void;
  next: AnswerKey | undefined;
  onNext: (key: AnswerKey) => void;
}

const notDiscussed = 'silent';

/** One domain: why it matters, and five sentences to choose from together; "not discussed" is one of the answers. */
export function AnswerCard(props: CardProps & { domain: DomainId }) {
  const { domain, scoring, isForResident } = props;
  const t = useText(assessmentMessages);
  const ui = useText(uiMessages);
  const language = useLanguage();
  const sets = useMatrixSets();
  const answer = scoring.answers[domain];
  if (!answer) return null;
  const words = domainWords(sets.data, domain, language, answer.entryVersion);
  const rights = sets.data.find(({ version }) => version === answer.entryVersion)?.rights;
  const levelText = (value: number | null) =>
    words.sentences.find(({ level }) => level === value)?.sentence ?? t('score.silent');
  const title = (
    <span className="assess-card-title">
      <DomainIcon domain={domain} />
      {domainName(domain, language)}
    </span>
  );
  if (!props.isOpen) return <Folded {...props} title={title} text={levelText(answer.value)} />;
  return (
    <Card title={title} action={<TakeAway {...props} />}>
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
        {rights && <p className="kt-soft kt-small">{rights}</p>}
        <Onward {...props} />
      </div>
    </Card>
  );
}

/** A card that is not in hand: its answer in one sentence, and the way back to it. */
export function Folded({ title, text, ...props }: CardProps & { title: ReactNode; text: string }) {
  const t = useText(assessmentMessages);
  const { reason, value } = props.scoring.answers[props.answerKey]!;
  return (
    <Card title={title} action={<Button onPress={props.onOpen}>{t('score.openCard')}</Button>}>
      <p className={value === null ? 'kt-soft' : undefined}>{text}</p>
      {reason.trim() === '' && <p className="kt-soft">{t('score.noReason')}</p>}
    </Card>
  );
}

/** On to the next area that was chosen. */
export function Onward({ next, onNext }: CardProps) {
  const t = useText(assessmentMessages);
  if (next === undefined) return null;
  return (
    <div>
      <Button onPress={() => onNext(next)}>{t('score.next')}</Button>
    </div>
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
