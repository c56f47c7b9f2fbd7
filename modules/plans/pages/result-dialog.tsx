import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { changeResult, getPlan } from '../api.ts';
import { planMessages } from '../messages.ts';
import { Result } from '../records.ts';
import { planScreenMessages } from '../screen-messages.ts';
import { PartDialog } from './part-dialog.tsx';

const seen = ['yes', 'partly', 'no'] as const;

/** How it will be seen that a wish comes true: in words, by when, and whether it can be seen now. */
export function ResultDialog({ caseId, result, onClose }: { caseId: string; result: Result; onClose: () => void }) {
  const t = useText(planScreenMessages);
  const words = useText(planMessages);
  const start = { text: result.text, due: result.due, seen: result.seen };
  const draft = useDraft(draftKey('plan', 'result', result.id), start, { version: result.version, schema: '1' });
  const change = (part: Partial<typeof start>) => draft.setValue((before) => ({ ...before, ...part }));
  const save = useWrite(changeResult, { refreshes: [getPlan] });
  const theirs = save.error?.status === 409 ? Result.safeParse(save.error.problem.current).data : undefined;
  const value = draft.value;
  const send = (text: string, version: number) =>
    save.mutate(
      { params: { caseId, resultId: result.id }, body: { ...value, text, version } },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <PartDialog
      title={words('result.dialog')}
      error={save.error}
      isPending={save.isPending}
      conflict={
        theirs && {
          parts: [{ id: 'text', label: words('result.textLabel'), mine: value.text, theirs: theirs.text }],
          onResolve: (texts) => send(texts['text'] ?? value.text, theirs.version),
        }
      }
      onSubmit={() => send(value.text, draft.basedOnVersion ?? result.version)}
      onClose={onClose}
    >
      <TextArea
        label={words('result.textLabel')}
        rows={2}
        autoComplete="off"
        value={value.text}
        onChange={(text) => change({ text })}
        error={save.error?.fieldMessage('text')}
      />
      <DateField
        label={words('result.dueLabel')}
        value={value.due}
        onChange={(due) => change({ due })}
        error={save.error?.fieldMessage('due')}
      />
      <ChipChoice
        label={words('result.seenLabel')}
        chips={seen.map((id) => ({ id, label: words(`result.seen.${id}`) }))}
        value={value.seen}
        onChange={(chosen) => change({ seen: chosen })}
      />
      <p className="kt-soft kt-small">{t('form.mayBeEmpty')}</p>
    </PartDialog>
  );
}
