import type { ReactNode } from 'react';
import './tag.css';

export interface TagProps {
  /** Default `plain`. */
  tone?: 'plain' | 'primary' | 'attention' | 'ok' | 'warn' | 'danger' | 'info';
  icon?: ReactNode;
  children: ReactNode;
}

/** A short word about a thing; not something to press. */
export function Tag({ tone = 'plain', icon, children }: TagProps) {
  return (
    <span className="kt-tag" data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
