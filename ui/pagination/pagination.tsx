import { useText } from '../../platform/i18n/use-text.ts';
import { Link as AriaLink } from 'react-aria-components/Link';
import { BackIcon, NextIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import { pagesAround } from './pages-around.ts';
import './pagination.css';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Pages with addresses of their own. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useText(uiMessages);
  if (pages <= 1) return null;
  return (
    <nav className="kt-pages" aria-label={t('list.pages')}>
      {page > 1 && (
        <AriaLink className="kt-pages-link" href={hrefOf(page - 1)} aria-label={t('list.previous')}>
          <BackIcon size={1} />
        </AriaLink>
      )}
      {pagesAround(page, pages).map((item, index) =>
        item === 'gap' ? (
          <span key={`gap-${index}`} className="kt-soft" aria-hidden="true">
            …
          </span>
        ) : (
          <AriaLink
            key={item}
            className="kt-pages-link"
            href={hrefOf(item)}
            aria-label={t('list.page', { page: item })}
            aria-current={item === page ? 'page' : undefined}
          >
            {item}
          </AriaLink>
        ),
      )}
      {page < pages && (
        <AriaLink className="kt-pages-link" href={hrefOf(page + 1)} aria-label={t('list.next')}>
          <NextIcon size={1} />
        </AriaLink>
      )}
    </nav>
  );
}
