import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import './link.css';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  /** `quiet`: in the colour of soft text, underlined on hover; for back links and meta lines. Default `plain`. */
  variant?: 'plain' | 'quiet';
  icon?: ReactNode;
  children: ReactNode;
}

/** A link in running text or standing alone. */
export function Link({ variant = 'plain', icon, children, ...props }: LinkProps) {
  return (
    <AriaLink {...props} className="kt-link" data-variant={variant}>
      {icon}
      {children}
    </AriaLink>
  );
}
