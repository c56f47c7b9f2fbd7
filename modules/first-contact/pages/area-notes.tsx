import { firstContactTopics } from '../../../method/first-contact.ts';
import { current } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { firstContactMessages } from '../messages.ts';
import type { FirstContactDraft } from './first-contact-draft.ts';

interface Props {
  notes: FirstContactDraft['notes'];
  onChange: (notes: FirstContactDraft['notes']) => void;
  error: (field: string) => string | undefined;
}

/** Five areas, each with one question to ask and room for a sentence; in any order, none of them needed. */
export function AreaNotes({ notes, onChange, error }: Props) {
  const t = useText(firstContactMessages);
  const language = useLanguage();
  return (
    <Card title={t('areas.title')}>
      <p className="kt-soft">{t('areas.lead')}</p>
      <ul className="area-notes" role="list">
        {current(firstContactTopics).map((topic) => {
          const note = notes[topic.id];
          return (
            <li key={topic.id} className="area-note" data-area={topic.id} data-silent={note.trim() === '' || undefined}>
              <span className="area-note-icon" aria-hidden="true">
                <AreaIcon area={topic.id} size={1.4} />
              </span>
              <div className="area-note-words">
                <TextArea
                  label={topic.label[language]}
                  description={topic.ask[language]}
                  placeholder={t('areas.silent')}
                  rows={1}
                  autoComplete="off"
                  countTo={20_000}
                  value={note}
                  onChange={(text) => onChange({ ...notes, [topic.id]: text })}
                  error={error(`notes.${topic.id}`)}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Disclosure title={t('areas.hints')}>
        <dl className="area-hints">
          {current(firstContactTopics).map((topic) => (
            <div key={topic.id}>
              <dt>{topic.label[language]}</dt>
              <dd>{topic.hint[language]}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Card>
  );
}
