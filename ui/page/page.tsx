import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { BackIcon } from '../icons/sign-icons.tsx';
import { Link } from '../link/link.tsx';
import { uiMessages } from '../messages.ts';
import './page.css';

export interface PageProps {
  /** The h1, and the title of the browser tab unless `documentTitle` is given. */
  title: string;
  documentTitle?: string;
  /** One or two sentences, or a row of people, under the title. */
  lead?: ReactNode;
  /** The one primary action; on phones it stays in reach at the foot. */
  action?: ReactNode;
  /** At most two quieter actions. */
  secondary?: ReactNode;
  /** Where one came from. `label` names the place: "Huishoudens". */
  back?: { href: string; label: string };
  /** `narrow` for forms and reading (70 characters). Default `wide`. */
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

/** One screen: what it is, what one can do next, then the content. */
export function Page({ title, documentTitle, lead, action, secondary, back, width = 'wide', children }: PageProps) {
  const t = useText(uiMessages);
  return (
    <div className="kt-page" data-width={width}>
      <title>{`${documentTitle ?? title} – Keukentafel`}</title>
      <header className="kt-page-head">
        <div className="kt-page-title">
          {back && (
            <Link
              href={back.href}
              variant="quiet"
              icon={<BackIcon size={0.9} />}
              aria-label={t('action.back', { to: back.label })}
            >
              {back.label}
            </Link>
          )}
          <h1>{title}</h1>
          {lead !== undefined && <div className="kt-page-lead">{lead}</div>}
        </div>
        {secondary !== undefined && <div className="kt-page-secondary">{secondary}</div>}
        {action !== undefined && <div className="kt-page-action">{action}</div>}
      </header>
      <div className="kt-page-body">{children}</div>
    </div>
  );
}
