import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing.tsx';
import './empty-state.css';

export interface EmptyStateProps {
  /** Default `table`: a kitchen table with an empty chair. */
  drawing?: DrawingName;
  title: string;
  /** A sentence: why it is empty, or what comes here. */
  children?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  /** Default 2. */
  headingLevel?: 1 | 2 | 3;
}

/** What stands where there is nothing yet. */
export function EmptyState({ drawing = 'table', title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="kt-empty">
      <Drawing name={drawing} />
      <Heading>{title}</Heading>
      {children !== undefined && <p className="kt-soft">{children}</p>}
      {action}
    </div>
  );
}
