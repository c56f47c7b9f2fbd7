import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { humanDay } from '../../../ui/dates.ts';
import { CheckIcon } from '../../../ui/icons/sign-icons.tsx';
import { fadingNow, inFadingOrder, type FadingStep } from '../fading.ts';
import { planMessages } from '../messages.ts';

interface Props {
  steps: readonly FadingStep[];
  /** Left out when nothing can be changed here. */
  onReach?: ((step: FadingStep) => void) | undefined;
  isPending?: boolean;
}

/** How far the helper has stepped back: each step with its day, and the next one to say "today" to. */
export function FadingLine({ steps, onReach, isPending }: Props) {
  const t = useText(planMessages);
  const language = useLanguage();
  if (steps.length === 0) return null;
  const { next } = fadingNow(steps);
  return (
    <div className="plan-fading">
      <ol aria-label={t('fading.label')} role="list">
        {inFadingOrder(steps).map((step) => (
          <li
            key={step.step}
            data-reached={step.reachedOn !== null || undefined}
            data-next={step === next || undefined}
          >
            {step.reachedOn !== null && <CheckIcon size={0.9} label={t('fading.done')} />}
            <span>
              {t(`fading.step.${step.step}`)}
              {(step.reachedOn ?? step.from) !== null && (
                <span className="kt-soft">{` ${humanDay(step.reachedOn ?? step.from ?? '', language)}`}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {next && onReach && (
        <Button variant="quiet" isPending={isPending ?? false} onPress={() => onReach(next)}>
          {t('fading.reachNow', { step: t(`fading.step.${next.step}`) })}
        </Button>
      )}
      {!next && <span className="kt-soft kt-small">{t('fading.finished')}</span>}
    </div>
  );
}
