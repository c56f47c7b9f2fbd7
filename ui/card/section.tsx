import { useId, type ReactNode } from 'react';
import './card.css';

export interface SectionProps {
  title: ReactNode;
  /** Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** A soft sentence under the title. */
  description?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page or card, without a box of its own. */
export function Section({ title, headingLevel = 2, description, action, children }: SectionProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="kt-section" aria-labelledby={id}>
      <div className="kt-card-head">
        <Heading id={id}>{title}</Heading>
        {action}
      </div>
      {description !== undefined && <p className="kt-soft">{description}</p>}
      {children}
    </section>
  );
}
