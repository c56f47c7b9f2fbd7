import type { ReactNode } from 'react';
import './key-value.css';

export interface StatSentenceProps {
  /** The figure as a whole sentence, with the number in `<strong>`. */
  children: ReactNode;
  /** What it was before, or over what time it is counted. */
  meta?: ReactNode;
}

/** A figure that reads as a sentence. */
export function StatSentence({ children, meta }: StatSentenceProps) {
  return (
    <div className="kt-stat">
      <p>{children}</p>
      {meta !== undefined && <p className="kt-soft kt-small">{meta}</p>}
    </div>
  );
}
