import { useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { inFadingOrder, type FadingStep } from '../fading.ts';
import { planMessages } from '../messages.ts';

interface Props {
  steps: readonly FadingStep[];
  onChange: (steps: FadingStep[]) => void;
}

/** When each step back is meant, and when it came true; a step that does not fit is simply left empty. */
export function FadingFields({ steps, onChange }: Props) {
  const t = useText(planMessages);
  const change = (step: FadingStep['step'], part: Partial<FadingStep>) =>
    onChange(steps.map((one) => (one.step === step ? { ...one, ...part } : one)));
  return (
    <fieldset className="plan-fading-fields">
      <legend>{t('fading.title')}</legend>
      <p className="kt-soft kt-small">{t('fading.lead')}</p>
      {inFadingOrder(steps).map((one) => (
        <div key={one.step} role="group" aria-label={t(`fading.step.${one.step}`)} className="plan-fading-step">
          <strong>{t(`fading.step.${one.step}`)}</strong>
          <DateField label={t('fading.from')} value={one.from} onChange={(from) => change(one.step, { from })} />
          <DateField
            label={t('fading.reached')}
            value={one.reachedOn}
            onChange={(reachedOn) => change(one.step, { reachedOn })}
          />
        </div>
      ))}
      <div>
        <Button variant="quiet" onPress={() => onChange([])}>
          {t('fading.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
