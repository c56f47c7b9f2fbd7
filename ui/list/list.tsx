import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import { NextIcon } from '../icons/sign-icons.tsx';
import './list.css';

export interface ListProps {
  /** What the list holds, for who hears it; leave out when a heading right above says it. */
  label?: string;
  children: ReactNode;
}

/** Rows with a thin line between them; children are ListRow. */
export function List({ label, children }: ListProps) {
  return (
    <ul className="kt-list" aria-label={label} role="list">
      {children}
    </ul>
  );
}

export interface ListRowProps {
  title: ReactNode;
  /** A softer line under the title. */
  meta?: ReactNode;
  /** At the end of the row: mostly a date. */
  trailing?: ReactNode;
  /** `late` gives the trailing text the colour of attention and weight. */
  trailingTone?: 'plain' | 'late';
  /** Before the title: an avatar or icon. */
  leading?: ReactNode;
  /** Chips under the meta line. */
  tags?: ReactNode;
  /** Touching anywhere on the row opens this. */
  href?: string;
  /** Instead of `href`, for what opens without an address. */
  onPress?: () => void;
  /** Buttons of the row itself; they stay reachable beside the row's own link. */
  actions?: ReactNode;
  isCurrent?: boolean;
}

/** One row; one touch opens it. */
export function ListRow(props: ListRowProps) {
  const { title, meta, trailing, trailingTone = 'plain', leading, tags, href, onPress, actions, isCurrent } = props;
  const opens = href !== undefined || onPress !== undefined;
  return (
    <li className="kt-row" data-opens={opens || undefined} data-current={isCurrent || undefined}>
      {leading !== undefined && <div className="kt-row-leading">{leading}</div>}
      <div className="kt-row-main">
        <div className="kt-row-title">
          {href !== undefined ? (
            <AriaLink className="kt-row-link" href={href} aria-current={isCurrent ? 'true' : undefined}>
              {title}
            </AriaLink>
          ) : onPress ? (
            <AriaButton className="kt-row-link" onPress={onPress} aria-current={isCurrent ? 'true' : undefined}>
              {title}
            </AriaButton>
          ) : (
            title
          )}
        </div>
        {meta !== undefined && <div className="kt-row-meta">{meta}</div>}
        {tags !== undefined && <div className="kt-row-tags">{tags}</div>}
      </div>
      {trailing !== undefined && (
        <div className="kt-row-trailing" data-tone={trailingTone}>
          {trailing}
        </div>
      )}
      {actions !== undefined && <div className="kt-row-actions">{actions}</div>}
      {opens && actions === undefined && trailing === undefined && <NextIcon size={0.9} />}
    </li>
  );
}
