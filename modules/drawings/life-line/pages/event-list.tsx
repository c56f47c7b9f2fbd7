import { useDeferredValue } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { IconButton } from '../../../../ui/button/icon-button.tsx';
import { Section } from '../../../../ui/card/section.tsx';
import { EditIcon } from '../../../../ui/icons/action-icons.tsx';
import { DownIcon, UpIcon } from '../../../../ui/icons/sign-icons.tsx';
import { List, ListRow } from '../../../../ui/list/list.tsx';
import { eventOf, felt, type LifeEvent, type Placed } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import type { InTime } from '../order.ts';
import { howWords, whatWords } from '../words.ts';

interface Props {
  events: readonly InTime[];
  canWork: boolean;
  onPut: (id: string, event: LifeEvent) => void;
  onOpen: (id: string) => void;
}

const none: readonly InTime[] = [];

/** The same as the picture, in words and in order: everything can be done here too. */
export function EventList({ events, canWork, onPut, onOpen }: Props) {
  const t = useText(lifeLineMessages);
  const language = useLanguage();
  // The picture stands first, and a long list right after it.
  const shown = useDeferredValue(events, none);
  const shift = (event: Placed, by: 1 | -1) => onPut(event.id, felt(eventOf(event), event.feeling + by));
  return (
    <Section title={t('list.title')}>
      {events.length === 0 ? (
        <p className="kt-soft">{t('list.empty')}</p>
      ) : (
        <List label={t('list.title')}>
          {shown.map(({ event }) => (
            <ListRow
              key={event.id}
              title={whatWords(event, language)}
              meta={howWords(event, language)}
              actions={
                canWork && (
                  <>
                    <IconButton
                      label={t('list.better', { name: event.name })}
                      icon={<UpIcon />}
                      isDisabled={event.feeling === 3}
                      onPress={() => shift(event, 1)}
                    />
                    <IconButton
                      label={t('list.worse', { name: event.name })}
                      icon={<DownIcon />}
                      isDisabled={event.feeling === -3}
                      onPress={() => shift(event, -1)}
                    />
                    <IconButton
                      label={t('list.change', { name: event.name })}
                      icon={<EditIcon />}
                      onPress={() => onOpen(event.id)}
                    />
                  </>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
