import { contactFunctions } from '../../../method/functions.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addCut, changeCut, Cut, getCaseLimits } from '../api.ts';
import { cutFunctions, type FunctionId } from '../domain.ts';
import { limitMessages } from '../messages.ts';

interface Draft {
  product: string;
  untilFunction: FunctionId;
  thenBy: string;
  note: string;
  ended: boolean;
}

/** Up to which step the team handles a product itself, and who goes on from there. */
export function CutDialog({ teamId, cut, onClose }: { teamId: string; cut: Cut | null; onClose: () => void }) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const initial: Draft = {
    product: cut?.product ?? '',
    untilFunction: cut?.untilFunction ?? 'application',
    thenBy: cut?.thenBy ?? '',
    note: cut?.note ?? '',
    ended: false,
  };
  const draft = useDraft<Draft>(draftKey('limit', teamId, 'cut', cut?.id ?? 'new'), initial, {
    schema: '1',
    ...(cut ? { version: cut.version } : {}),
  });
  const set = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const add = useWrite(addCut, { refreshes: [getCaseLimits] });
  const change = useWrite(changeCut, { refreshes: [getCaseLimits] });
  const error = add.error ?? change.error;
  const theirs = error?.status === 409 ? Cut.safeParse(error.problem.current).data : undefined;
  const { ended, ...value } = draft.value;

  const submit = () => {
    const done = { onSuccess: () => void draft.discard().then(onClose) };
    const body = { ...value, note: value.note.trim() || null };
    if (!cut) {
      add.mutate({ params: { teamId }, body }, done);
      return;
    }
    const version = theirs?.version ?? draft.basedOnVersion ?? cut.version;
    change.mutate({ params: { teamId, cutId: cut.id }, body: { ...body, ended, version } }, done);
  };

  return (
    <Dialog
      title={cut?.product ?? t('cuts.titleNew')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" isPending={add.isPending || change.isPending} onPress={submit}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && !error.problem.errors && (
          <Notice tone="warn" isLive title={error.problem.title}>
            {theirs ? t('cuts.meanwhile', { product: theirs.product, who: theirs.thenBy }) : error.problem.detail}
          </Notice>
        )}
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
          <Checkbox isSelected={ended} onChange={(isEnded) => set({ ended: isEnded })}>
            {t('cuts.ended')}
          </Checkbox>
        )}
      </Stack>
    </Dialog>
  );
}
