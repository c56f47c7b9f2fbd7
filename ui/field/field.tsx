import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label as AriaLabel } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useText } from '../../platform/i18n/use-text.ts';
import { WarnIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './field.css';

/** What every field can carry. */
export interface FieldProps {
  /** Always visible, always above the field. */
  label: ReactNode;
  /** A sentence of help between label and field. */
  description?: ReactNode;
  /** A sentence saying what to do; its presence makes the field invalid. */
  error?: ReactNode;
}

export function FieldLabel({ children, isRequired }: { children: ReactNode; isRequired?: boolean }) {
  const t = useText(uiMessages);
  return (
    <AriaLabel className="kt-field-label">
      {children}
      {isRequired && <span className="kt-field-required"> ({t('field.required')})</span>}
    </AriaLabel>
  );
}

export function FieldDescription({ children }: { children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <Text slot="description" className="kt-field-description">
      {children}
    </Text>
  );
}

/** The message under an invalid field: icon and sentence; without children it shows what the surrounding Form found. */
export function FieldError({ children }: { children?: ReactNode }) {
  return (
    <AriaFieldError className="kt-field-error">
      {({ validationErrors }) => (
        <>
          <WarnIcon size={1.15} />
          <span>{children ?? validationErrors.join(' ')}</span>
        </>
      )}
    </AriaFieldError>
  );
}
