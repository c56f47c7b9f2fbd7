import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './frame-button.css';

export interface FrameButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Written out in the side bar, only heard in the narrow top bar. */
  label: string;
  icon: ReactNode;
  /** `field` looks like a place to type, for search. Default `plain`. */
  look?: 'plain' | 'field';
}

/** A button for the slots of AppFrame: opens search, or is the trigger of the user's Menu. */
export function FrameButton({ label, icon, look = 'plain', ...props }: FrameButtonProps) {
  return (
    <AriaButton {...props} className="kt-frame-button" data-look={look} aria-label={label}>
      {icon}
      <span className="kt-frame-button-label">{label}</span>
    </AriaButton>
  );
}
