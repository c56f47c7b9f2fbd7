import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Link } from '../../../ui/link/link.tsx';
import { findGuides, guideHref, shelfHref, shelfWords, shelves } from '../../guides/domain.ts';
import { drawingMessages } from '../messages.ts';

/** The last shelf: what the worker holds on to. Nothing of it is laid on the table, so it stands there more quietly. */
export function GuidesShelf({ search }: { search: string }) {
  const t = useText(drawingMessages);
  const language = useLanguage();
  const cards =
    search.trim() === ''
      ? shelves.map((shelf) => ({ id: shelf, href: shelfHref(shelf), ...shelfWords(shelf, language) }))
      : findGuides(search, language).map(({ guide: { id, title, lead }, sentence }) => ({
          ...{ id, href: guideHref(id), title: title[language], hint: sentence ?? lead[language] },
        }));
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="shelf-guides">
      <h2 id="shelf-guides">{t('instruments.guides')}</h2>
      <p className="kt-soft">{t('instruments.guidesHint')}</p>
      <ul className="instrument-shelf" role="list">
        {cards.map(({ id, href, title, hint }) => (
          <li key={id} className="instrument" data-quiet>
            <h3>
              <Link href={href}>{title}</Link>
            </h3>
            <p className="kt-soft kt-small">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
