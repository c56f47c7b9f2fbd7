import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link as AriaLink } from 'react-aria-components/Link';
import { useText } from '../../platform/i18n/use-text.ts';
import { MoreIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './app-frame.css';

export interface FrameItem {
  href: string;
  label: string;
  icon: ReactNode;
  /** A number beside the label, with words for who hears it: `{ count: 3, label: '3 nieuwe signalen' }`. */
  badge?: { count: number; label: string };
}

export interface AppFrameProps {
  /** The name of the product, top left. */
  product: string;
  /** Where the name leads. Default `/`. */
  home?: string;
  /** In order of use; on phones the first four stand in the bar, the rest under "more". */
  items: readonly FrameItem[];
  /** The address shown now; the item it starts with is marked, and when it changes focus moves to the content. */
  path: string;
  /** A search button or field. */
  search?: ReactNode;
  /** A menu with the person's name: preferences, sign out. */
  userMenu?: ReactNode;
  /** The SavedMark or connection state. */
  status?: ReactNode;
  children: ReactNode;
}

/** What stays around every screen: a green side bar from 900 px, a bar at the foot below that. */
export function AppFrame({ product, home = '/', items, path, search, userMenu, status, children }: AppFrameProps) {
  const t = useText(uiMessages);
  const main = useArrivalFocus(path);
  const inBar = items.length <= 5 ? items : items.slice(0, 4);
  const rest = items.slice(inBar.length);
  return (
    <div className="kt-frame">
      <a className="kt-frame-skip" href="#kt-main">
        {t('frameParts.skip')}
      </a>
      <header className="kt-frame-side">
        <div className="kt-frame-top">
          <AriaLink className="kt-frame-brand" href={home}>
            {product}
          </AriaLink>
          {search !== undefined && <div className="kt-frame-search">{search}</div>}
        </div>
        <nav className="kt-frame-nav" aria-label={t('frameParts.main')}>
          <ul>
            {inBar.map((item) => (
              <FrameLink key={item.href} item={item} path={path} />
            ))}
          </ul>
          {rest.length > 0 && <FrameRest items={rest} path={path} />}
        </nav>
        <div className="kt-frame-end">
          {status !== undefined && <div className="kt-frame-status">{status}</div>}
          {userMenu}
        </div>
      </header>
      <main id="kt-main" className="kt-frame-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}

/** Moves focus to the content after going somewhere else, not on the first visit. */
function useArrivalFocus(path: string) {
  const main = useRef<HTMLElement>(null);
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

function isCurrent(item: FrameItem, path: string): boolean {
  return path === item.href || (item.href !== '/' && path.startsWith(`${item.href}/`));
}

function FrameLink({ item, path, onPress }: { item: FrameItem; path: string; onPress?: () => void }) {
  return (
    <li>
      <AriaLink
        className="kt-frame-link"
        href={item.href}
        onPress={onPress}
        aria-current={isCurrent(item, path) ? 'page' : undefined}
        aria-label={item.badge ? `${item.label}, ${item.badge.label}` : undefined}
      >
        {item.icon}
        <span className="kt-frame-label">{item.label}</span>
        {item.badge && <span className="kt-frame-badge">{item.badge.count}</span>}
      </AriaLink>
    </li>
  );
}

/** The items after the fourth: simply further down in the side bar, a panel above the bar on phones. */
function FrameRest({ items, path }: { items: readonly FrameItem[]; path: string }) {
  const t = useText(uiMessages);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div className="kt-frame-rest" ref={box} onKeyDown={closeOnEscape}>
      <AriaButton
        className="kt-frame-link kt-frame-more"
        aria-expanded={isOpen}
        aria-controls="kt-frame-rest"
        aria-label={t('frameParts.moreItems')}
        data-current={items.some((item) => isCurrent(item, path)) || undefined}
        onPress={() => setOpen(!isOpen)}
      >
        <MoreIcon />
        <span className="kt-frame-label">{t('action.more')}</span>
      </AriaButton>
      <ul id="kt-frame-rest" data-open={isOpen || undefined}>
        {items.map((item) => (
          <FrameLink key={item.href} item={item} path={path} onPress={() => setOpen(false)} />
        ))}
      </ul>
    </div>
  );
}
