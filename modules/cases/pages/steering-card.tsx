import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { directionModels } from '../../../method/direction-models.ts';
import { entryAt } from '../../../method/versions.ts';
import { PersonChip } from '../../../ui/avatar/person-chip.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { KeyValue, type KeyValueItem } from '../../../ui/key-value/key-value.tsx';
import type { Case } from '../api.ts';
import { caseMessages } from '../messages.ts';

interface Props {
  found: Case;
  onAsk: (what: 'coordinator' | 'direction') => void;
}

/** Who decides, whom the household calls, and who else is there. */
export function SteeringCard({ found, onAsk }: Props) {
  const t = useText(caseMessages);
  const language = useLanguage();
  const model = found.direction && entryAt(directionModels, found.direction.model);
  const change = (what: 'coordinator' | 'direction', label: string) =>
    found.can[what === 'coordinator' ? 'appoint' : 'work'] && (
      <Button variant="quiet" aria-label={`${t('overview.change')}: ${label}`} onPress={() => onAsk(what)}>
        {t('overview.change')}
      </Button>
    );
  const items: KeyValueItem[] = [
    {
      label: t('overview.direction'),
      value: (
        <Cluster justify="between">
          <span>{model ? model.label[language] : t('overview.noDirection')}</span>
          {change('direction', t('overview.direction'))}
        </Cluster>
      ),
    },
    {
      label: t('overview.coordinator'),
      value: (
        <Cluster justify="between">
          {found.coordinator ? (
            <PersonChip name={found.coordinator.name} tone="worker" />
          ) : (
            <span>{t('overview.nobody')}</span>
          )}
          {change('coordinator', t('overview.coordinator'))}
        </Cluster>
      ),
    },
  ];
  if (found.colleagues.length > 0) {
    items.push({
      label: t('overview.colleagues'),
      value: (
        <Cluster gap={3}>
          {found.colleagues.map(({ id, name }) => (
            <PersonChip key={id} name={name} tone="worker" />
          ))}
        </Cluster>
      ),
    });
  }
  for (const opening of found.openings) {
    items.push({
      label: t('overview.lookingAlong'),
      value: (
        <PersonChip
          name={opening.accountName}
          meta={t('overview.lookingUntil', { day: humanDay(opening.until, language) })}
          tone="worker"
        />
      ),
    });
  }
  return (
    <Card title={t('overview.steering')}>
      <KeyValue items={items} />
      {found.direction?.reason && <p className="kt-soft kt-small case-words">{found.direction.reason}</p>}
    </Card>
  );
}
