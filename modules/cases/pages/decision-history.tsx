import { directionModels } from '../../../method/direction-models.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Timeline } from '../../../ui/timeline/timeline.tsx';
import type { Case, Decision } from '../api.ts';
import { phases } from '../domain.ts';
import { caseMessages } from '../messages.ts';

/** Everything that was decided about the case, newest first, with who and why. */
export function DecisionHistory({ found }: { found: Case }) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const words = useDecisionWords();
  return (
    <Card title={t('road.decided')}>
      {found.decisions.length === 0 ? (
        <p className="kt-soft">{t('road.nothingDecided')}</p>
      ) : (
        <Timeline
          label={t('road.decided')}
          items={[...found.decisions].reverse().map((decision) => ({
            id: decision.id,
            when: t('road.by', { name: decision.byName, day: humanDay(decision.at, language) }),
            title: words(decision),
            ...(decision.reason === null ? {} : { children: <p className="case-words">{decision.reason}</p> }),
          }))}
        />
      )}
    </Card>
  );
}

function useDecisionWords(): (decision: Decision) => string {
  const t = useText(caseMessages);
  const language = useLanguage();
  return ({ kind, value, valueName, until }) => {
    switch (kind) {
      case 'phase': {
        const phase = phases.find((known) => known === value);
        return t('decision.phase', { phase: phase ? t(`phase.${phase}`) : value });
      }
      case 'coordinator':
      case 'joined':
      case 'left':
        return t(`decision.${kind}`, { name: valueName ?? '' });
      case 'direction':
        return until === null
          ? t('decision.direction', { model: entryAt(directionModels, value)?.label[language] ?? value })
          : t('decision.takeover', { day: humanDay(until, language) });
    }
  };
}
