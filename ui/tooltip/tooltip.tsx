import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './tooltip.css';

export interface TooltipProps {
  /** A Button or IconButton. */
  children: ReactElement;
  /** A few words of help; never the only place where something is said. */
  text: ReactNode;
}

/** A few words beside a button, on hover and on keyboard focus. */
export function Tooltip({ children, text }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="kt-tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
