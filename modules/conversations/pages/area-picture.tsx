import { topicFields } from '../../../method/conversation-topics.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Quote } from '../../../ui/quote/quote.tsx';
import { humanDay } from '../../../ui/dates.ts';
import type { ReactNode } from 'react';
import type { Fragment } from '../api.ts';
import type { TopicFieldId } from '../domain.ts';
import type { AreaPicture as Picture } from '../domain-picture.ts';
import { conversationMessages } from '../messages.ts';
import './area-picture.css';

interface Props {
  picture: Picture<Fragment>;
  /** Beside each other on a wide page, under each other at the table. */
  layout?: 'columns' | 'stack';
  headingLevel?: 2 | 3;
  /** What can be done with a wish, such as making it a goal. */
  actions?: (fragment: Fragment) => ReactNode;
  /** Says on which day it was said, and by whom in full. */
  withDays?: boolean;
  /** Names whoever spoke, for who does not know the initials. */
  withNames?: boolean;
}

/** One life area: how it is, what you want, what goes well, what keeps it so, and what was agreed; each voice its own. */
export function AreaPicture({ picture, layout = 'stack', headingLevel = 3, actions, withDays, withNames }: Props) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const Heading = `h${headingLevel}` as const;
  const parts: { id: TopicFieldId | 'agreements'; title: string; fragments: Fragment[] }[] = current(topicFields).map(
    (field) => ({
      id: field.id,
      title: field.label[language],
      fragments: picture.fields[field.id],
    }),
  );
  if (picture.agreements.length > 0) {
    parts.push({ id: 'agreements', title: t('picture.agreements'), fragments: picture.agreements });
  }
  return (
    <div className="area-picture" data-layout={layout}>
      {parts.map((part) => (
        <div key={part.id} className="area-picture-part">
          <Heading>{part.title}</Heading>
          {part.fragments.length === 0 ? (
            <p className="kt-soft">{picture.discussed ? t('picture.nothingHere') : t('picture.notYet')}</p>
          ) : (
            <ul role="list">
              {part.fragments.map((fragment) => (
                <li key={fragment.id}>
                  <Quote
                    name={fragment.speaker}
                    voice={fragment.voice === 'worker' ? 'seen' : 'said'}
                    size="small"
                    meta={
                      withDays
                        ? `${fragment.speaker}, ${humanDay(fragment.saidAt, language)}`
                        : withNames
                          ? fragment.speaker
                          : undefined
                    }
                  >
                    {fragment.text}
                  </Quote>
                  {part.id === 'wish' && actions?.(fragment)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
