import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { AddLine, useLine } from '../../pages/add-line.tsx';
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
  const draft = useLine(drawingId);
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
    <AddLine
      line={draft}
      longest={longestLine}
      words={{ label: t('add.label'), help: t('add.help'), action: t('add.action') }}
      error={problem === null ? undefined : t(`add.problem.${problem}`, years)}
      heard={heard}
      onChange={(line) => {
        setProblem(null);
        draft.setValue(line);
      }}
      onAdd={add}
    />
  );
}
