import { useText } from '../../../platform/i18n/use-text.ts';
import { Steps } from '../../../ui/steps/steps.tsx';
import type { ImportStep } from '../domain.ts';
import { bringInMessages } from '../messages.ts';

const order = ['file', 'columns', 'check', 'importing'] as const;

/** Four calm steps; where one is, and what still comes. */
export function ImportSteps({ at }: { at: 'file' | ImportStep }) {
  const t = useText(bringInMessages);
  const here = at === 'done' ? order.length : order.indexOf(at);
  return (
    <Steps
      label={t('steps.label')}
      steps={order.map((id, index) => ({
        id,
        label: t(`steps.${id}`),
        state: index < here ? 'done' : index === here ? 'current' : 'coming',
      }))}
    />
  );
}
