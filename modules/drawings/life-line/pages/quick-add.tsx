import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { draftKey } from '../../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { years, type LifeEvent, type Placed } from '../domain.ts';
import { lifeLineMessages } from '../messages.ts';
import { rankLast } from '../order.ts';
import { readLine, type LineProblem } from '../quick-add.ts';

interface Props {
  drawingId: string;
  events: readonly Placed[];
  onAdd: (event: LifeEvent) => void;
}

const longestLine = 400;

/** An event on one line. */
export function QuickAdd({ drawingId, events, onAdd }: Props) {
  const t = useText(lifeLineMessages);
  const draft = useDraft(draftKey('drawing', drawingId, 'line'), '', { schema: '1' });
  const [heard, setHeard] = useState('');
  const [problem, setProblem] = useState<LineProblem | null>(null);
  const add = () => {
    const typed = readLine(draft.value);
    if (typeof typed === 'string') return setProblem(typed);
    setProblem(null);
    if (!typed) return;
    // There is one birth on a line: of whose line it is.
    const isBirth = typed.isBirth && !events.some((event) => event.isBirth);
    onAdd({ ...typed, isBirth, rank: rankLast(events) });
    setHeard(t('add.done', { name: typed.name }));
    void draft.discard();
  };
  return (
    <Stack gap={3}>
      <form
        className="life-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('add.label')}
          description={t('add.help')}
          error={problem === null ? undefined : t(`add.problem.${problem}`, years)}
          autoComplete="off"
          value={draft.value}
          maxLength={longestLine}
          onChange={(line) => {
            setProblem(null);
            draft.setValue(line);
          }}
        />
        <Button type="submit" variant="primary" icon={<AddIcon size={1.1} />}>
          {t('add.action')}
        </Button>
      </form>
      <p className="kt-visually-hidden" role="status">
        {heard}
      </p>
    </Stack>
  );
}
