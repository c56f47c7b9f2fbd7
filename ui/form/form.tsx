import type { FormEvent, ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components/Form';
import { FormErrorSummary, type FormError } from './form-error-summary.tsx';
import './form.css';

export interface FormProps {
  /** Called on submit; the browser's own sending is already stopped. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** What is wrong, per field name, in sentences; shown in a summary on top and under each field with that `name`. */
  errors?: readonly FormError[];
  children: ReactNode;
  /** Buttons at the foot; the primary one first. */
  actions?: ReactNode;
}

/** Fields under each other. Never blocks with the browser's own balloons; errors are sentences beside the field. */
export function Form({ onSubmit, errors = [], children, actions }: FormProps) {
  return (
    <AriaForm
      className="kt-form"
      validationBehavior="aria"
      validationErrors={Object.fromEntries(errors.map((error) => [error.name, error.message]))}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event);
      }}
    >
      {errors.length > 0 && <FormErrorSummary errors={errors} />}
      {children}
      {actions !== undefined && <div className="kt-form-actions">{actions}</div>}
    </AriaForm>
  );
}
