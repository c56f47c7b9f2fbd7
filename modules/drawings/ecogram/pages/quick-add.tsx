import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import type { CaseDrawings } from '../../api.ts';
import { AddLine, useLine } from '../../pages/add-line.tsx';
import { drawnFrom } from '../../people/known.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { KnownPeople } from '../../people/pages/known-people.tsx';
import { freeAngle, type Figure, type Placed } from '../domain.ts';
import { ecogramMessages } from '../messages.ts';
import { readLine } from '../quick-add.ts';
import { SaidList } from './said-list.tsx';

interface Props {
  drawingId: string;
  middleId: string | null;
  around: Pick<CaseDrawings, 'people' | 'said'>;
  figures: readonly Placed[];
  onAdd: (figure: Figure) => void;
}

const longestLine = 240;

/** Somebody on one line, or with one tap who is known already. */
export function QuickAdd({ drawingId, middleId, around, figures, onAdd }: Props) {
  const t = useText(ecogramMessages);
  const said = useText(drawnPeopleMessages);
  const draft = useLine(drawingId);
  const [heard, setHeard] = useState('');
  const people = around.people.filter(({ id }) => id !== middleId && !figures.some(({ personId }) => personId === id));
  const add = (figure: Omit<Figure, 'angle'>) => {
    onAdd({ ...figure, angle: freeAngle(figures, figure.ring) });
    setHeard(said('add.done', { name: figure.name }));
  };
  const addLine = () => {
    const typed = readLine(draft.value);
    if (!typed) return;
    add({ ...typed, personId: null });
    void draft.discard();
  };
  return (
    <Stack gap={3}>
      <AddLine
        line={draft}
        longest={longestLine}
        words={{ label: t('add.label'), help: t('add.help'), action: said('add.action') }}
        heard={heard}
        onAdd={addLine}
      />
      <KnownPeople
        people={people.map(drawnFrom)}
        onAdd={(somebody) => add({ ...somebody, bond: 'thin', receives: [], gives: [] })}
      />
      <SaidList
        said={around.said}
        figures={figures}
        onAdd={(typed) => add({ ...typed, personId: null })}
        onTake={(sentence) => draft.setValue(sentence.slice(0, longestLine))}
      />
    </Stack>
  );
}
