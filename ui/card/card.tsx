import { useId, type ReactNode } from 'react';
import './card.css';

export interface CardProps {
  /** Makes the card a named region. */
  title?: ReactNode;
  /** Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** One thing to do with the card, beside its title. */
  action?: ReactNode;
  /** `attention`: an edge of terracotta, for what asks attention now. `sunken`: quieter than the page. */
  tone?: 'plain' | 'attention' | 'sunken';
  /** `none` lets a List or Table reach the edges. */
  padding?: 'normal' | 'none';
  children: ReactNode;
}

/** A white card on the paper. */
export function Card({ title, headingLevel = 2, action, tone = 'plain', padding = 'normal', children }: CardProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const Box = title === undefined ? 'div' : 'section';
  return (
    <Box
      className="kt-card"
      data-tone={tone}
      data-padding={padding}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className="kt-card-head">
          <Heading id={id}>{title}</Heading>
          {action}
        </div>
      )}
      {children}
    </Box>
  );
}
