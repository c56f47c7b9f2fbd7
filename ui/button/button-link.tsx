import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import type { ButtonVariant } from './button.tsx';
import './button.css';

export interface ButtonLinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  variant?: ButtonVariant;
  size?: 'medium' | 'large';
  isWide?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({
  variant = 'secondary',
  size = 'medium',
  isWide,
  icon,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <AriaLink {...props} className="kt-button" data-variant={variant} data-size={size} data-wide={isWide || undefined}>
      {icon}
      <span>{children}</span>
    </AriaLink>
  );
}
