import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { PersonChip } from '../../../ui/avatar/person-chip.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { clockTime, distance, fullDay } from '../../../ui/dates.ts';
import { useToday } from '../../../ui/now.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Meeting } from '../api.ts';
import type { NextMeeting } from '../domain.ts';
import { actionTeamMessages } from '../messages.ts';

interface Props {
  next: NextMeeting;
  coming: Meeting | undefined;
  last: Meeting | undefined;
  canWork: boolean;
  onChange: (meeting: Meeting) => void;
  onCancel: (meeting: Meeting) => void;
}

/** The next meeting with everybody who comes, or the advice when to come together. */
export function NextCard({ next, coming, last, canWork, onChange, onCancel }: Props) {
  const today = useToday();
  const t = useText(actionTeamMessages);
  const language = useLanguage();
  if (coming) {
    return (
      <Card title={t('next.planned')} headingLevel={3}>
        <Stack gap={4}>
          <p className="team-when">
            {fullDay(coming.startsAt, language)}, {clockTime(coming.startsAt, language)}
            <span className="kt-soft">{distance(coming.startsAt, language)}</span>
          </p>
          <p className="team-words">{coming.place ?? t('noPlace')}</p>
          <Guests meeting={coming} />
          {canWork && (
            <Cluster>
              <Button onPress={() => onChange(coming)}>{t('change')}</Button>
              <Button variant="quiet" onPress={() => onCancel(coming)}>
                {t('cancelMeeting')}
              </Button>
            </Cluster>
          )}
        </Stack>
      </Card>
    );
  }
  if (next.kind === 'own-rhythm') return <Notice title={t('next.own-rhythm')}>{t('next.ownText')}</Notice>;
  if (next.kind === 'advised' && next.dueOn !== null) {
    const isLate = next.dueOn < today;
    return isLate ? (
      <Notice tone="warn" title={t('next.late')}>
        {t('next.lateText', { day: last ? fullDay(last.startsAt, language) : '' })}
      </Notice>
    ) : (
      <Notice title={t('next.advised', { day: fullDay(next.dueOn, language) })}>{t('next.advisedText')}</Notice>
    );
  }
  return (
    <EmptyState drawing="table" title={t('next.none')}>
      {t('next.noneText')}
    </EmptyState>
  );
}

/** Everyone at the table: the household and those around it first; who leads is said. */
export function Guests({ meeting }: { meeting: Meeting }) {
  const t = useText(actionTeamMessages);
  const { people, helpers, workers, others, chair } = meeting;
  return (
    <Stack gap={3}>
      <ul className="team-guests" aria-label={t('comes')} role="list">
        {people.map(({ id, name }) => (
          <li key={id}>
            <PersonChip name={name} />
          </li>
        ))}
        {others.map((name) => (
          <li key={name}>
            <PersonChip name={name} />
          </li>
        ))}
        {[...helpers, ...workers].map(({ id, name }) => (
          <li key={id}>
            <PersonChip name={name} tone="worker" />
          </li>
        ))}
      </ul>
      {chair && <p className="team-words kt-soft">{t('chair', { name: chair.name })}</p>}
    </Stack>
  );
}
