import type { ReactNode } from 'react';
import './visually-hidden.css';

/** Text that is only heard. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="kt-visually-hidden">{children}</span>;
}
