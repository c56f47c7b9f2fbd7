import { useState } from 'react';
import type { Limit } from '../../../method/schema-doing.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import type { TeamLimit } from '../api.ts';
import { adviceLevels, heaviestAdvice, type AdviceLevel } from '../domain.ts';
import { limitMessages } from '../messages.ts';
import { amountWords } from './amounts.ts';
import { LimitDialog } from './limit-dialog.tsx';

interface Props {
  caseId: string;
  teamId: string;
  topic: Limit;
  limit: TeamLimit;
  canSet: boolean;
}

/** The three frames of one topic beside each other; a figure, when one wants to fill it in, points at one of them. */
export function TopicCard({ caseId, teamId, topic, limit, canSet }: Props) {
  const t = useText(limitMessages);
  const language = useLanguage();
  // Only to look along: what is typed here about a household is kept nowhere, not on the device either.
  const [figures, setFigures] = useState<Record<string, number | null>>({});
  const [isSetting, setSetting] = useState(false);
  const advice = heaviestAdvice(figures, limit.thresholds);
  return (
    <Card
      title={topic.label[language]}
      headingLevel={3}
      action={
        canSet && (
          <Button variant="quiet" onPress={() => setSetting(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      <Stack gap={5}>
        <ol className="limit-frames" role="list">
          {adviceLevels.map((level) => (
            <Frame key={level} level={level} topic={topic} limit={limit} isAdvised={advice === level} />
          ))}
        </ol>
        {topic.thresholds.length > 0 && (
          <fieldset className="limit-figures">
            <legend>{t('figure')}</legend>
            <p className="kt-soft limit-words">{t('figureHelp')}</p>
            <div className="limit-fields">
              {topic.thresholds.map(({ id, label, unit }) => (
                <NumberField
                  key={id}
                  label={unit === 'euro' ? `${label[language]} (€)` : label[language]}
                  minValue={0}
                  value={figures[id] ?? null}
                  onChange={(figure) => setFigures((before) => ({ ...before, [id]: figure }))}
                />
              ))}
            </div>
          </fieldset>
        )}
        <div role="status" className="limit-words">
          {advice && <Advice level={advice} caseId={caseId} />}
        </div>
        {limit.ask !== null && <p className="limit-words">{t('askWhom', { who: limit.ask })}</p>}
        {topic.thresholds.length > 0 && (
          <p className="kt-soft kt-small limit-words">{limit.isOwn ? t('ownLines') : t('startingLines')}</p>
        )}
      </Stack>
      {isSetting && <LimitDialog teamId={teamId} topic={topic} limit={limit} onClose={() => setSetting(false)} />}
    </Card>
  );
}

function Frame({
  level,
  topic,
  limit,
  isAdvised,
}: {
  level: AdviceLevel;
  topic: Limit;
  limit: TeamLimit;
  isAdvised: boolean;
}) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const words = { do: topic.doYourself, consult: topic.consult, 'hand-over': topic.handOver }[level][language];
  const lines = topic.thresholds.flatMap(({ id, label, unit }) => {
    const line = limit.thresholds[id];
    if (!line) return [];
    const amount = (figure: number) => amountWords(figure, unit, t, language);
    return level === 'hand-over'
      ? [t('above', { label: label[language], amount: amount(line.consultUpTo) })]
      : [t('upTo', { label: label[language], amount: amount(level === 'do' ? line.doUpTo : line.consultUpTo) })];
  });
  return (
    <li className="limit-frame" data-level={level} data-advised={isAdvised || undefined}>
      <strong className="limit-level">
        {isAdvised && <CheckIcon size={1.1} />}
        {t(`level.${level}`)}
      </strong>
      <span>{words}</span>
      {lines.map((line) => (
        <span key={line} className="kt-soft kt-small">
          {line}
        </span>
      ))}
    </li>
  );
}

function Advice({ level, caseId }: { level: AdviceLevel; caseId: string }) {
  const t = useText(limitMessages);
  return (
    <Stack gap={3}>
      <p className="limit-words">
        <strong>{t(`advice.${level}`)}</strong>
      </p>
      {level !== 'do' && (
        <div>
          <ButtonLink href={`/cases/${caseId}/referrals/${level === 'consult' ? 'consult' : 'new'}`}>
            {t(`act.${level}`)}
          </ButtonLink>
        </div>
      )}
    </Stack>
  );
}
