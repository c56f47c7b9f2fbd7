import type { ReactNode } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice } from '../../../../ui/chips/chips.tsx';
import { NumberField } from '../../../../ui/number-field/number-field.tsx';
import type { Words } from '../../toolbox/domain.ts';

interface Props {
  label: string;
  description: ReactNode;
  scale: { from: number; to: number; low: Words; high: Words };
  value: number | null;
  onChange: (value: number | null) => void;
}

/** More steps than these do not stand beside each other to be pointed at. */
const mostSteps = 21;

/** A number between two ends that have words: pointed at, or typed where there are many. */
export function ScaleAnswer({ label, description, scale: { from, to, low, high }, value, onChange }: Props) {
  const language = useLanguage();
  const ends = `${from}: ${low[language]} · ${to}: ${high[language]}`;
  const help = description ? (
    <>
      {description} {ends}
    </>
  ) : (
    ends
  );
  if (to - from + 1 > mostSteps) {
    return (
      <NumberField label={label} description={help} value={value} minValue={from} maxValue={to} onChange={onChange} />
    );
  }
  const steps = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <ChipChoice
      label={label}
      description={help}
      chips={steps.map((step) => ({ id: step, label: step }))}
      value={value === null ? null : String(value)}
      onChange={(step) => onChange(step === null ? null : Number(step))}
    />
  );
}
