import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary`: the one next step of a screen. `danger`: what cannot be undone. Default `secondary`. */
  variant?: ButtonVariant;
  /** `large`: the thumb-reach action at the foot of a phone screen. Default `medium`. */
  size?: 'medium' | 'large';
  /** As wide as the room it stands in. */
  isWide?: boolean;
  /** An icon component's element, before the text. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A button with words. While `isPending` it stays focusable, says so, and does nothing. */
export function Button({ variant = 'secondary', size = 'medium', isWide, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className="kt-button"
      data-variant={variant}
      data-size={size}
      data-wide={isWide || undefined}
    >
      {props.isPending ? <span className="kt-button-spinner" aria-hidden="true" /> : icon}
      <span>{children}</span>
    </AriaButton>
  );
}
