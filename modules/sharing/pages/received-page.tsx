import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { writtenDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/life-area/tag.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { listReceived } from '../api-received.ts';
import { sharingMessages } from '../messages.ts';
import './sharing.css';

/** For a partner: the pieces that teams share with them now, by household; of the household only a number is known. */
export function ReceivedPage() {
  const t = useText(sharingMessages);
  const language = useLanguage();
  const read = useRead(listReceived);
  return (
    <Page title={t('received.title')} lead={t('received.lead')} width="narrow">
      <Loaded of={read}>
        {({ shares }) =>
          shares.length === 0 ? (
            <EmptyState drawing="letter" title={t('received.none')}>
              {t('received.noneText')}
            </EmptyState>
          ) : (
            <Stack gap={5}>
              {[...Map.groupBy(shares, ({ household }) => household)].map(([number, ofHousehold]) => (
                <Card key={number} padding="none" title={t('received.household', { number })}>
                  <List label={t('received.household', { number })}>
                    {ofHousehold.map((share) => (
                      <ListRow
                        key={share.id}
                        title={share.title}
                        href={`/shared-with-me/${share.id}`}
                        meta={
                          <div className="sharing-lines">
                            <span>{`${share.kindName} · ${share.sharedByName}, ${share.teamName}`}</span>
                            <span>{`${t('received.purpose')}: ${share.purpose}`}</span>
                            <span>{`${t('received.until')} ${writtenDay(share.endsOn, language)}`}</span>
                          </div>
                        }
                        {...(share.hasReaction ? { tags: <Tag tone="ok">{t('received.reacted')}</Tag> } : {})}
                      />
                    ))}
                  </List>
                </Card>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
