import { useEffect, useRef } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { WarnIcon } from '../icons/sign-icons.tsx';
import { uiMessages } from '../messages.ts';
import './form.css';

export interface FormError {
  /** The `name` (or `id`) of the field. */
  name: string;
  /** The label of the field, as it stands on the screen. */
  label: string;
  /** What to do about it. */
  message: string;
}

/** Above a form that could not be sent: takes focus when it appears, each line leads to its field. */
export function FormErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const t = useText(uiMessages);
  const box = useRef<HTMLDivElement>(null);
  // by content, not by identity: a list made anew while someone types must not pull focus away
  const content = errors.map((error) => `${error.name}:${error.message}`).join('|');
  useEffect(() => box.current?.focus(), [content]);
  if (errors.length === 0) return null;
  return (
    <div className="kt-error-summary" ref={box} tabIndex={-1} role="alert">
      <strong>
        <WarnIcon /> {t('errors.title', { count: errors.length })}
      </strong>
      <ul>
        {errors.map((error) => (
          <li key={error.name}>
            <a
              href={`#${error.name}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(event.currentTarget, error.name);
              }}
            >
              {error.label}
            </a>
            {': '}
            {error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

const focusable = 'input:not([type="hidden"], [tabindex="-1"]), textarea, button, [role="spinbutton"], [tabindex="0"]';

/** Finds the field by id or name; a group or a hidden input stands for the first thing in it that can be focused. */
function focusField(from: HTMLElement, name: string) {
  const scope = from.closest('form') ?? document.body;
  const quoted = CSS.escape(name);
  const field = scope.querySelector<HTMLElement>(`#${quoted}, [name="${quoted}"]`);
  if (!field) return;
  const target = field.matches(focusable)
    ? field
    : (field.closest('.kt-field') ?? field).querySelector<HTMLElement>(focusable);
  target?.focus();
}
