import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ConflictView } from '../../../ui/conflict-view/conflict-view.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { assessmentMessages } from '../messages.ts';
import type { Clash, useScoring } from './use-scoring.ts';

interface Props {
  scoring: ReturnType<typeof useScoring>;
  clash: Clash;
  /** The sentence of a level or rung. */
  answerText: (value: number | null) => string;
}

/** Two people gave this answer at once: both stand here until somebody chooses. */
export function AnswerConflict({ scoring, clash: { key, theirs }, answerText }: Props) {
  const t = useText(assessmentMessages);
  const mine = scoring.answers[key];
  if (!mine) return null;
  if (!theirs) {
    return (
      <Notice
        tone="warn"
        isLive
        action={<Button onPress={() => scoring.settle(key, { ...mine, seen: null })}>{t('score.open')}</Button>}
      >
        {t('score.gone')}
      </Notice>
    );
  }
  const settle = (texts: Record<string, string>) => {
    const keepsTheirs = texts['answer'] === answerText(theirs.value) && theirs.value !== mine.value;
    scoring.settle(key, {
      ...mine,
      value: keepsTheirs ? theirs.value : mine.value,
      reason: texts['reason'] ?? mine.reason,
      seen: theirs.seen,
    });
  };
  return (
    <ConflictView
      headingLevel={3}
      theirName={theirs.byName}
      parts={[
        { id: 'answer', label: t('score.level'), mine: answerText(mine.value), theirs: answerText(theirs.value) },
        { id: 'reason', label: t('score.reason'), mine: mine.reason, theirs: theirs.reason },
      ]}
      onResolve={settle}
    />
  );
}
