import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { amsterdamDay } from '../../../../platform/calendar/amsterdam-time.ts';
import { Card } from '../../../../ui/card/card.tsx';
import { fullDay } from '../../../../ui/dates.ts';
import { Tag } from '../../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import type { OwnTool } from '../api.ts';
import { toolboxMessages } from '../messages.ts';

/** Every version with when it was published and by whom. */
export function VersionList({ own }: { own: OwnTool }) {
  const t = useText(toolboxMessages);
  const language = useLanguage();
  const used = own.isRetired ? undefined : own.versions.findLast(({ publishedAt }) => publishedAt !== null)?.number;
  const day = (instant: string) => fullDay(amsterdamDay(new Date(instant)), language);
  return (
    <Card padding="none">
      <List label={t('making.version.list')}>
        {own.versions.toReversed().map((version) => {
          const { number, publishedAt, publishedByName, changedAt, changedByName, definition } = version;
          return (
            <ListRow
              key={number}
              title={t(publishedAt === null ? 'making.version.draft' : 'making.version.number', { number })}
              meta={
                <>
                  {publishedAt === null
                    ? t('making.version.changed', { day: day(changedAt), name: changedByName })
                    : t('making.version.published', { day: day(publishedAt), name: publishedByName ?? changedByName })}
                  {`. ${t('making.version.questions', { count: definition.fields.length })}.`}
                </>
              }
              {...(number === used ? { tags: <Tag tone="ok">{t('making.version.inUse')}</Tag> } : {})}
            />
          );
        })}
      </List>
    </Card>
  );
}
