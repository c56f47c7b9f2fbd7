import type { ReactNode } from 'react';
import './timeline.css';

export interface TimelineItem {
  id: string;
  /** As written: "do 12 nov". */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  icon?: ReactNode;
  /** `turning-point` stands out, `coming` is still ahead. Default `plain`. */
  tone?: 'plain' | 'turning-point' | 'coming';
}

/** What happened, in order, along a line. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className="kt-timeline" aria-label={label} role="list">
      {items.map((item) => (
        <li key={item.id} className="kt-moment" data-tone={item.tone ?? 'plain'}>
          <span className="kt-moment-mark" aria-hidden="true">
            {item.icon}
          </span>
          <div className="kt-moment-main">
            <div className="kt-moment-when">{item.when}</div>
            <div className="kt-moment-title">{item.title}</div>
            {item.children !== undefined && <div className="kt-moment-body">{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
