import { useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import type { ImportStep } from '../domain.ts';
import { bringInMessages } from '../messages.ts';

const order = ['file', 'columns', 'check', 'importing'] as const;

/** Four calm steps; where one is, and what still comes. On a phone one line says it, so that the work comes first. */
export function ImportSteps({ at }: { at: 'file' | ImportStep }) {
  const t = useText(bringInMessages);
  const here = at === 'done' ? order.length : order.indexOf(at);
  const now = order[here];
  return (
    <>
      {now && (
        <p className="bring-in-step-line kt-soft">
          {t('steps.line', { number: here + 1, of: order.length, step: t(`steps.${now}`) })}
        </p>
      )}
      <div className="bring-in-step-card">
        <Card>
          <Steps
            label={t('steps.label')}
            steps={order.map((id, index) => ({
              id,
              label: t(`steps.${id}`),
              state: index < here ? 'done' : index === here ? 'current' : 'coming',
            }))}
          />
        </Card>
      </div>
    </>
  );
}
