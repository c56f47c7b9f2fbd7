import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { BackIcon } from '../icons/sign-icons.tsx';
import { Link } from '../link/link.tsx';
import { uiMessages } from '../messages.ts';
import './focus-page.css';

export interface FocusPageProps {
  title: string;
  documentTitle?: string;
  /** After the title, softer: day, place, time. */
  meta?: ReactNode;
  /** Where one goes back to; `label` names the place. */
  back: { href: string; label: string };
  /** The SavedMark. */
  status?: ReactNode;
  /** The one primary action. In the bar on top; on phones at the foot. */
  action?: ReactNode;
  /** Quieter actions beside it. */
  secondary?: ReactNode;
  /** A soft line under the action on phones. */
  footNote?: ReactNode;
  /** `narrow` keeps the content to one column of 640 px. Default `full`. */
  width?: 'full' | 'narrow';
  children: ReactNode;
}

/** A screen for one thing at a time, without the frame around it: the conversation, a signal on the phone. */
export function FocusPage(props: FocusPageProps) {
  const { title, documentTitle, meta, back, status, action, secondary, footNote, width = 'full', children } = props;
  const t = useText(uiMessages);
  return (
    <div className="kt-focus" data-width={width}>
      <title>{`${documentTitle ?? title} – Keukentafel`}</title>
      <header className="kt-focus-head">
        <Link
          href={back.href}
          variant="quiet"
          icon={<BackIcon size={0.9} />}
          aria-label={t('action.back', { to: back.label })}
        >
          <span className="kt-focus-back">{back.label}</span>
        </Link>
        <h1>{title}</h1>
        {meta !== undefined && <span className="kt-focus-meta">{meta}</span>}
        {status !== undefined && <div className="kt-focus-status">{status}</div>}
      </header>
      <main id="kt-main" className="kt-focus-main" tabIndex={-1}>
        {children}
      </main>
      {(action !== undefined || secondary !== undefined) && (
        <footer className="kt-focus-actions">
          {secondary}
          {action}
          {footNote !== undefined && <div className="kt-focus-note">{footNote}</div>}
        </footer>
      )}
    </div>
  );
}
