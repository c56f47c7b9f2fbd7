import type { Limit } from '../../../method/schema-doing.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useChange } from '../../../platform/web/use-change.tsx';
import { WriteDialog } from '../../../platform/web/write-dialog.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { TeamLimit } from '../api.ts';
import type { Threshold } from '../domain.ts';
import { limitMessages } from '../messages.ts';
import { limitChange } from './limit-changes.ts';

interface Props {
  teamId: string;
  topic: Limit;
  limit: TeamLimit;
  onClose: () => void;
}

/** Where a topic goes from do to consult to hand over, for the whole team; and whom to ask. */
export function LimitDialog({ teamId, topic, limit, onClose }: Props) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const { value, set, ...write } = useChange(limitChange, {
    params: { teamId, topic: topic.id },
    record: limit,
    draft: draftKey('limit', teamId, topic.id),
    onDone: onClose,
  });
  const { error } = write;
  const { thresholds, ask } = value;
  const setLine = (id: string, part: Partial<Threshold>) => {
    const line = thresholds[id] ?? { doUpTo: 0, consultUpTo: 0 };
    set({ thresholds: { ...thresholds, [id]: { ...line, ...part } } });
  };
  return (
    <WriteDialog
      title={t('dialog.title', { topic: topic.label[language] })}
      submit={t('dialog.save')}
      {...write}
      onClose={onClose}
    >
      {topic.thresholds.map(({ id, label }) => (
        <div key={id} className="limit-fields">
          <NumberField
            label={t('dialog.doUpTo', { label: label[language] })}
            minValue={0}
            value={thresholds[id]?.doUpTo ?? null}
            onChange={(doUpTo) => setLine(id, { doUpTo: doUpTo ?? 0 })}
            error={error?.fieldMessage(`thresholds.${id}.doUpTo`)}
          />
          <NumberField
            label={t('dialog.consultUpTo', { label: label[language] })}
            minValue={0}
            value={thresholds[id]?.consultUpTo ?? null}
            onChange={(consultUpTo) => setLine(id, { consultUpTo: consultUpTo ?? 0 })}
            error={error?.fieldMessage(`thresholds.${id}.consultUpTo`) && t('dialog.crossed')}
          />
        </div>
      ))}
      <TextField
        label={t('dialog.ask')}
        value={ask}
        onChange={(words) => set({ ask: words })}
        error={error?.fieldMessage('ask')}
        autoComplete="off"
      />
    </WriteDialog>
  );
}
