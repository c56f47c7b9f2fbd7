import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { uiMessages } from '../messages.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './steps.css';

export interface Step {
  id: string;
  label: string;
  /** A softer line under it: a date, a number of conversations. */
  meta?: ReactNode;
  state: 'done' | 'current' | 'coming';
}

export interface StepsProps {
  /** Default "Waar we zijn". */
  label?: string;
  steps: readonly Step[];
}

/** The line of phases: beside each other where there is room, under each other where there is not. */
export function Steps({ label, steps }: StepsProps) {
  const t = useText(uiMessages);
  return (
    <div className="kt-steps-room">
      <ol className="kt-steps" aria-label={label ?? t('steps.label')} role="list">
        {steps.map((step) => (
          <li
            key={step.id}
            className="kt-step"
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="kt-step-dot" aria-hidden="true" />
            <span className="kt-step-text">
              <span className="kt-step-label">{step.label}</span>
              <VisuallyHidden>{`, ${t(`steps.${step.state}`)}`}</VisuallyHidden>
              {step.meta !== undefined && <span className="kt-step-meta">{step.meta}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
