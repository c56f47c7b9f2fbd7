import type { ReactNode } from 'react';
import { BackIcon } from '../../../ui/icons/sign-icons.tsx';
import { Link } from '../../../ui/link/link.tsx';

interface Props {
  title: string;
  lead?: ReactNode;
  back?: { href: string; label: string };
  /** Quieter actions. */
  secondary?: ReactNode;
  /** The one primary action; on phones it stays in reach at the foot. */
  action?: ReactNode;
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

/** A page inside the frame of a case: its heading is of level 2, because the household is the title. */
export function CaseSection({ title, lead, back, secondary, action, width = 'wide', children }: Props) {
  return (
    <section className="case-page kt-page" data-width={width}>
      <header className="kt-page-head">
        <div className="kt-page-title">
          {back && (
            <Link href={back.href} variant="quiet" icon={<BackIcon size={0.9} />}>
              {back.label}
            </Link>
          )}
          <h2 className="case-page-title">{title}</h2>
          {lead !== undefined && <div className="kt-page-lead">{lead}</div>}
        </div>
        {secondary !== undefined && <div className="kt-page-secondary">{secondary}</div>}
        {action !== undefined && <div className="kt-page-action">{action}</div>}
      </header>
      <div className="kt-page-body">{children}</div>
    </section>
  );
}
