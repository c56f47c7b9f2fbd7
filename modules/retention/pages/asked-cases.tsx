import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { List, ListRow } from '../../../ui/list/list.tsx';
import type { AskedCase } from '../api.ts';
import { retentionMessages } from '../messages.ts';

/** Open cases that fell silent: to know of, not to let go. Who coordinates is asked. */
export function AskedCases({ asked, today }: { asked: readonly AskedCase[]; today: string }) {
  const t = useText(retentionMessages);
  const language = useLanguage();
  if (asked.length === 0) return null;
  const day = (of: string) => writtenDay(of, language);
  return (
    <Card title={t('silent.title')}>
      <p className="kt-soft">{t('silent.lead')}</p>
      <List label={t('silent.title')}>
        {asked.map(({ householdId, title, teamName, coordinatorName, lastOn, askedOn }) => (
          <ListRow
            key={householdId}
            title={title === null ? t('hidden') : title || t('untitled')}
            meta={
              <>
                {teamName} · {coordinatorName ? t('silent.coordinator', { name: coordinatorName }) : t('silent.nobody')}
                <br />
                {t('silent.last', { day: day(lastOn) })}
              </>
            }
            trailing={t(askedOn <= today ? 'silent.since' : 'silent.from', { day: day(askedOn) })}
          />
        ))}
      </List>
    </Card>
  );
}
