import { contactFunctions } from '../../../method/functions.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Cut } from '../api.ts';
import { cutFunctions } from '../domain.ts';
import { limitMessages } from '../messages.ts';
import { cutChange } from './limit-changes.ts';

/** Up to which step the team handles a product itself, and who goes on from there. */
export function CutDialog({ teamId, cut, onClose }: { teamId: string; cut: Cut | null; onClose: () => void }) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const { value, set, ...write } = useChange(cutChange, {
    params: { teamId, ...(cut ? { cutId: cut.id } : {}) },
    record: cut,
    empty: { product: '', untilFunction: 'application', thenBy: '', note: '', ended: false },
    draft: draftKey('limit', teamId, 'cut', cut?.id ?? 'new'),
    onDone: onClose,
  });
  const { error } = write;
  return (
    <WriteDialog title={cut?.product ?? t('cuts.titleNew')} submit={t('dialog.save')} {...write} onClose={onClose}>
      <TextField
        label={t('cuts.product')}
        value={value.product}
        onChange={(product) => set({ product })}
        error={error?.fieldMessage('product')}
        autoComplete="off"
      />
      <Select
        label={t('cuts.until')}
        options={cutFunctions.map((id) => ({ id, label: entryAt(contactFunctions, id)?.label[language] ?? id }))}
        value={value.untilFunction}
        onChange={(untilFunction) => untilFunction && set({ untilFunction })}
      />
      <TextField
        label={t('cuts.thenBy')}
        value={value.thenBy}
        onChange={(thenBy) => set({ thenBy })}
        error={error?.fieldMessage('thenBy')}
        autoComplete="off"
      />
      <TextArea
        label={t('cuts.note')}
        rows={2}
        value={value.note}
        onChange={(note) => set({ note })}
        error={error?.fieldMessage('note')}
        autoComplete="off"
      />
      {cut && (
        <Checkbox isSelected={value.ended} onChange={(ended) => set({ ended })}>
          {t('cuts.ended')}
        </Checkbox>
      )}
    </WriteDialog>
  );
}
