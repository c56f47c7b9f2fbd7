import type { Limit } from '../../../method/schema-doing.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import { useWrite } from '../../../platform/web/use-write.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { NumberField } from '../../../ui/number-field/number-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { getCaseLimits, setLimit, TeamLimit } from '../api.ts';
import type { Threshold } from '../domain.ts';
import { limitMessages } from '../messages.ts';
import { amountWords } from './amounts.ts';

interface Props {
  teamId: string;
  topic: Limit;
  limit: TeamLimit;
  onClose: () => void;
}

interface Draft {
  thresholds: Record<string, Threshold>;
  ask: string;
}

/** Where a topic goes from do to consult to hand over, for the whole team; and whom to ask. */
export function LimitDialog({ teamId, topic, limit, onClose }: Props) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const draft = useDraft<Draft>(
    draftKey('limit', teamId, topic.id),
    { thresholds: limit.thresholds, ask: limit.ask ?? '' },
    { version: limit.version, schema: '1' },
  );
  const save = useWrite(setLimit, { refreshes: [getCaseLimits] });
  const { error } = save;
  const theirs = error?.status === 409 ? TeamLimit.safeParse(error.problem.current).data : undefined;
  const { thresholds, ask } = draft.value;
  const setLine = (id: string, part: Partial<Threshold>) =>
    draft.setValue((before) => {
      const line = before.thresholds[id] ?? { doUpTo: 0, consultUpTo: 0 };
      return { ...before, thresholds: { ...before.thresholds, [id]: { ...line, ...part } } };
    });
  const submit = () =>
    save.mutate(
      {
        params: { teamId, topic: topic.id },
        body: {
          thresholds,
          ask: ask.trim() || null,
          version: theirs?.version ?? draft.basedOnVersion ?? limit.version,
        },
      },
      { onSuccess: () => void draft.discard().then(onClose) },
    );
  return (
    <Dialog
      title={t('dialog.title', { topic: topic.label[language] })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" isPending={save.isPending} onPress={submit}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {error && !error.problem.errors && (
          <Notice tone="warn" isLive title={error.problem.title}>
            {theirs ? <Meanwhile topic={topic} theirs={theirs} /> : error.problem.detail}
          </Notice>
        )}
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
          onChange={(value) => draft.setValue((before) => ({ ...before, ask: value }))}
          error={error?.fieldMessage('ask')}
          autoComplete="off"
        />
      </Stack>
    </Dialog>
  );
}

/** The lines a colleague set meanwhile; whoever presses again has seen them. */
function Meanwhile({ topic, theirs }: { topic: Limit; theirs: TeamLimit }) {
  const t = useText(limitMessages);
  const language = useLanguage();
  const lines = topic.thresholds.flatMap(({ id, label, unit }) => {
    const line = theirs.thresholds[id];
    const both = line && [line.doUpTo, line.consultUpTo].map((figure) => amountWords(figure, unit, t, language));
    return both ? [`${label[language]}: ${both.join(', ')}`] : [];
  });
  return [t('dialog.meanwhile'), ...lines, theirs.ask ?? ''].join(' ');
}
