import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import './checkbox.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  /** A softer sentence under the label. */
  description?: ReactNode;
}

/** A box to tick; the whole line can be touched. */
export function Checkbox({ children, description, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="kt-checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="kt-checkbox-box" aria-hidden="true">
            <svg viewBox="0 0 24 24">
              {isIndeterminate ? <path d="M6 12h12" /> : <path d="M5 12.5l4.5 4.5L19 7.5" />}
            </svg>
          </span>
          <span>
            {children}
            {description !== undefined && <span className="kt-field-description kt-block">{description}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
