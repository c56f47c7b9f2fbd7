import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { planMessages } from '../messages.ts';
import type { Result } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { resultChange } from './plan-changes.ts';

const seen = ['yes', 'partly', 'no'] as const;

/** How it will be seen that a wish comes true: in words, by when, and whether it can be seen now. */
export function ResultDialog({ caseId, result, onClose }: { caseId: string; result: Result; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const { value, set, ...write } = useChange(resultChange, {
    params: { caseId, resultId: result.id },
    record: result,
    draft: draftKey('plan', 'result', result.id),
    onDone: onClose,
  });
  return (
    <WriteDialog title={words('result.dialog')} submit={t('form.save')} {...write} onClose={onClose}>
      <TextArea
        label={words('result.textLabel')}
        rows={2}
        autoComplete="off"
        value={value.text}
        onChange={(text) => set({ text })}
        error={write.error?.fieldMessage('text')}
      />
      <DateField
        label={words('result.dueLabel')}
        value={value.due}
        onChange={(due) => set({ due })}
        error={write.error?.fieldMessage('due')}
      />
      <ChipChoice
        label={words('result.seenLabel')}
        chips={seen.map((id) => ({ id, label: words(`result.seen.${id}`) }))}
        value={value.seen}
        onChange={(chosen) => set({ seen: chosen })}
      />
      <p className="kt-soft kt-small">{t('form.mayBeEmpty')}</p>
    </WriteDialog>
  );
}
