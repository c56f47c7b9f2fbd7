import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Radio, RadioGroup } from '../../../ui/radio-group/radio-group.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { assessmentMessages } from '../messages.ts';
import { Folded, Onward, Reason, TakeAway, type CardProps } from './answer-card.tsx';
import { AnswerConflict } from './answer-conflict.tsx';
import { ladderWords } from '../words.ts';

const notDiscussed = 'silent';

/** An example as part of a sentence. */
const asPart = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The participation ladder: where somebody stands, and where they would like to stand. */
export function LadderCard(props: CardProps) {
  const { scoring, isForResident } = props;
  const t = useText(assessmentMessages);
  const language = useLanguage();
  const answer = scoring.answers.ladder;
  if (!answer) return null;
  const words = ladderWords(language, answer.entryVersion).toReversed();
  const rungText = (value: number | null) => words.find(({ rung }) => rung === value)?.label ?? t('score.silent');
  if (!props.isOpen) return <Folded {...props} title={t('score.ladder')} text={rungText(answer.value)} />;
  return (
    <Card title={t('score.ladder')} action={<TakeAway {...props} />}>
      <div className="assess-card">
        <Reason {...props} />
        {scoring.clash?.key === 'ladder' ? (
          <AnswerConflict scoring={scoring} clash={scoring.clash} answerText={rungText} />
        ) : (
          <>
            <RadioGroup
              label={t('score.ladderNow')}
              value={answer.value === null ? notDiscussed : String(answer.value)}
              onChange={(value) => scoring.change('ladder', { value: value === notDiscussed ? null : Number(value) })}
            >
              {words.map(({ rung, label, explain, counts }) => (
                <Radio
                  key={rung}
                  value={String(rung)}
                  description={
                    isForResident
                      ? explain
                      : `${explain} ${t('score.counts', { examples: new Intl.ListFormat(language, { type: 'disjunction' }).format(counts.map(asPart)) })}`
                  }
                >
                  {label}
                </Radio>
              ))}
              <Radio value={notDiscussed} description={t('score.silentHint')}>
                {t('score.silent')}
              </Radio>
            </RadioGroup>
            <Select
              label={t('score.ladderWish')}
              options={[
                ...words.map(({ rung, label }) => ({ id: String(rung), label })),
                { id: notDiscussed, label: t('score.noWish') },
              ]}
              value={answer.wish === null ? notDiscussed : String(answer.wish)}
              onChange={(wish) => scoring.change('ladder', { wish: wish === notDiscussed ? null : Number(wish) })}
            />
          </>
        )}
        <Onward {...props} />
      </div>
    </Card>
  );
}
