import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Section } from '../../../ui/card/section.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Tabs, type TabItem } from '../../../ui/tabs/tabs.tsx';
import type { Picture } from '../api-picture.ts';
import type { AreaId } from '../domain.ts';
import { conversationMessages } from '../messages.ts';
import { AreaPicture } from './area-picture.tsx';

type Topic = AreaId | 'unplaced';

/** Everything said over all conversations: a tab for each life area, four questions beside each other. */
export function GrowingPicture({ picture }: { picture: Picture }) {
  const t = useText(conversationMessages);
  const names = useText(uiMessages);
  const most = picture.areas.toSorted((a, b) => b.count - a.count)[0]?.area ?? 'housing';
  const [topic, setTopic] = useState<Topic>(most);
  const tabs: TabItem<Topic>[] = picture.areas.map((area) => ({
    id: area.area,
    label: names(`area.${area.area}`),
    icon: <AreaIcon area={area.area} />,
    count: area.count,
    content: (
      <Card>
        {area.discussed && area.count === 0 ? (
          <p className="kt-soft">{t('picture.onlyTalked')}</p>
        ) : (
          <AreaPicture picture={area} layout="columns" withDays />
        )}
      </Card>
    ),
  }));
  if (picture.unplaced.length > 0) {
    tabs.push({
      id: 'unplaced',
      label: t('picture.unplaced'),
      count: picture.unplaced.length,
      content: (
        <Card>
          <p className="kt-soft">{t('picture.unplacedLead')}</p>
          <ul role="list" className="conversations-quotes">
            {picture.unplaced.map((fragment) => (
              <li key={fragment.id}>
                <Quote name={fragment.speaker} voice={fragment.voice === 'worker' ? 'seen' : 'said'}>
                  {fragment.text}
                </Quote>
              </li>
            ))}
          </ul>
        </Card>
      ),
    });
  }
  return (
    <Section title={t('picture.title')} description={t('picture.lead')}>
      <Tabs label={t('picture.tabs')} tabs={tabs} value={topic} onChange={setTopic} />
    </Section>
  );
}
