import { useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { addBottleneck, changeBottleneck, countBottlenecks, getLookingBack, type Bottleneck } from '../api.ts';
import { evaluationMessages } from '../messages.ts';
import { WriteDialog } from './write-dialog.tsx';

interface Props {
  caseId: string;
  bottleneck: Bottleneck | undefined;
  onClose: () => void;
}

interface Draft {
  rule: string;
  text: string;
  effect: string;
}

const offered = 5;

/** One rule that pinched. Rules named before are offered, so that the same one is counted as one. */
export function RuleDialog({ caseId, bottleneck, onClose }: Props) {
  const t = useText(evaluationMessages);
  const known = useRead(countBottlenecks);
  const initial: Draft = {
    rule: bottleneck?.rule ?? '',
    text: bottleneck?.text ?? '',
    effect: bottleneck?.effect ?? '',
  };
  const draft = useDraft<Draft>(draftKey('rule-bottleneck', bottleneck?.id ?? caseId), initial, {
    ...(bottleneck ? { version: bottleneck.version } : {}),
    schema: '1',
  });
  const refreshes = [getLookingBack, countBottlenecks];
  const add = useWrite(addBottleneck, { refreshes });
  const change = useWrite(changeBottleneck, { refreshes });
  const write = bottleneck ? change : add;
  const done = { onSuccess: () => void draft.discard().then(onClose) };
  const send = (body: Draft, version: number) => {
    if (bottleneck) {
      change.mutate({ params: { caseId, bottleneckId: bottleneck.id }, body: { ...body, version } }, done);
    } else add.mutate({ params: { caseId }, body }, done);
  };
  const { value } = draft;
  const set = (part: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...part }));
  const current = change.error?.problem.current as Bottleneck | undefined;
  return (
    <WriteDialog
      title={t('rules.add')}
      submit={t('keep')}
      write={write}
      onSubmit={() => send(value, draft.basedOnVersion ?? 1)}
      onClose={onClose}
      conflict={
        current && {
          theirName: current.byName,
          parts: [
            { id: 'rule', label: t('rules.rule'), mine: value.rule, theirs: current.rule },
            { id: 'text', label: t('rules.text'), mine: value.text, theirs: current.text },
            { id: 'effect', label: t('rules.effect'), mine: value.effect, theirs: current.effect ?? '' },
          ],
          onResolve: (texts) => send({ ...value, ...texts }, current.version),
        }
      }
    >
      <TextField
        label={t('rules.rule')}
        description={t('rules.ruleHint')}
        autoComplete="off"
        value={value.rule}
        onChange={(rule) => set({ rule })}
        error={write.error?.fieldMessage('rule')}
      />
      {known.data && known.data.rules.length > 0 && (
        <ChipChoice
          label={t('rules.known')}
          chips={known.data.rules.slice(0, offered).map(({ rule }) => ({ id: rule, label: rule }))}
          value={value.rule}
          onChange={(rule) => set({ rule: rule ?? '' })}
        />
      )}
      <TextArea
        label={t('rules.text')}
        autoComplete="off"
        value={value.text}
        onChange={(text) => set({ text })}
        error={write.error?.fieldMessage('text')}
      />
      <TextArea
        label={t('rules.effect')}
        rows={2}
        autoComplete="off"
        value={value.effect}
        onChange={(effect) => set({ effect })}
        error={write.error?.fieldMessage('effect')}
      />
    </WriteDialog>
  );
}
