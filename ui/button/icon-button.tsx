import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does, in words: the accessible name and the hint on hover. */
  label: string;
  icon: ReactNode;
  variant?: 'quiet' | 'secondary' | 'primary';
}

/** A button with only a picture; use it where the picture is known to all (close, more, search). */
export function IconButton({ label, icon, variant = 'quiet', ...props }: IconButtonProps) {
  return (
    <AriaButton {...props} className="kt-button" data-variant={variant} data-icon-only aria-label={label}>
      {icon}
    </AriaButton>
  );
}
