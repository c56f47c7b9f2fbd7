import type { ReactNode } from 'react';
import './icon.css';

export interface IconProps {
  /** Says what the picture means when no text beside it does; without it the icon is silent for screen readers. */
  label?: string;
  /** Side in em of the text around it. Default 1.3. */
  size?: number;
}

/** The one grid all icons are drawn on: 24 × 24, strokes of 2 px with round ends, in the colour of the text. */
export function Icon({ label, size, children }: IconProps & { children: ReactNode }) {
  const silent = label === undefined;
  return (
    <svg
      className="kt-icon"
      viewBox="0 0 24 24"
      focusable="false"
      role={silent ? undefined : 'img'}
      aria-hidden={silent || undefined}
      aria-label={label}
      style={size === undefined ? undefined : { inlineSize: `${size}em`, blockSize: `${size}em` }}
    >
      {children}
    </svg>
  );
}
