import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { AddLine, useLine } from '../../pages/add-line.tsx';
import type { Somebody } from '../../people/domain.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { KnownPeople } from '../../people/pages/known-people.tsx';
import { areaOf } from '../areas-of-roles.ts';
import type { Placed } from '../domain.ts';
import { networkMapMessages } from '../messages.ts';
import { readLine } from '../quick-add.ts';

interface Props {
  drawingId: string;
  /** Who is known and not on the map yet. */
  known: readonly Somebody[];
  onAdd: (placed: readonly Placed[]) => void;
}

const placedFrom = ({ name, role, mark, isFormal, hasDied, personId, ring }: Somebody): Placed => ({
  ...{ part: 'placed', name, role, mark, isFormal, hasDied, personId, ring },
  ...{ area: areaOf({ name, role }), note: '' },
});

/** Somebody on one line, or with one tap who is known already, or everybody at once. */
export function QuickAdd({ drawingId, known, onAdd }: Props) {
  const t = useText(networkMapMessages);
  const said = useText(drawnPeopleMessages);
  const draft = useLine(drawingId);
  const [heard, setHeard] = useState('');
  const add = (placed: Placed) => {
    onAdd([placed]);
    setHeard(said('add.done', { name: placed.name }));
  };
  const addLine = () => {
    const typed = readLine(draft.value);
    if (!typed) return;
    add(typed);
    void draft.discard();
  };
  const addAll = () => {
    onAdd(known.map(placedFrom));
    setHeard(said('add.allDone', { count: known.length }));
  };
  return (
    <Stack gap={3}>
      <AddLine
        line={draft}
        longest={240}
        words={{ label: t('add.label'), help: t('add.help'), action: said('add.action') }}
        heard={heard}
        onAdd={addLine}
      />
      <KnownPeople people={known} onAdd={(somebody) => add(placedFrom(somebody))} onAddAll={addAll} />
    </Stack>
  );
}
