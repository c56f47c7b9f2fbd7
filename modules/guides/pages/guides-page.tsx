import { useState } from 'react';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { findGuides, guideHref, guidesOn, shelfWords, shelves, type FoundGuide } from '../domain.ts';
import { guideMessages } from '../messages.ts';

/** All guides on their shelves, or those with the words that are looked for. */
export function GuidesPage() {
  const t = useText(guideMessages);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const found = search.trim() === '' ? null : findGuides(search, language);
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <SearchField label={t('search')} isLabelHidden placeholder={t('search')} value={search} onChange={setSearch} />
      <div role="status">
        <VisuallyHidden>{found ? t('found', { count: found.length }) : ''}</VisuallyHidden>
      </div>
      {found ? <Found found={found} /> : <Shelves />}
    </Page>
  );
}

function Shelves() {
  const language = useLanguage();
  return (
    <Stack gap={6}>
      {shelves.map((shelf) => {
        const words = shelfWords(shelf, language);
        return (
          <div key={shelf} id={shelf}>
            <Section title={words.title} description={words.hint}>
              <Card padding="none">
                <List label={words.title}>
                  {guidesOn(shelf).map(({ id, title, lead }) => (
                    <ListRow key={id} title={title[language]} meta={lead[language]} href={guideHref(id)} />
                  ))}
                </List>
              </Card>
            </Section>
          </div>
        );
      })}
    </Stack>
  );
}

function Found({ found }: { found: readonly FoundGuide[] }) {
  const t = useText(guideMessages);
  const language = useLanguage();
  if (found.length === 0) {
    return (
      <EmptyState drawing="search" title={t('nothingTitle')}>
        {t('nothingText')}
      </EmptyState>
    );
  }
  return (
    <Card padding="none">
      <List label={t('title')}>
        {found.map(({ guide: { id, title, lead, shelf }, sentence }) => (
          <ListRow
            key={id}
            title={title[language]}
            meta={sentence ?? lead[language]}
            trailing={shelfWords(shelf, language).title}
            href={guideHref(id)}
          />
        ))}
      </List>
    </Card>
  );
}
