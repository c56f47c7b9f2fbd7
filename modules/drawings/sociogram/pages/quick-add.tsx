import { useState } from 'react';
import { useText } from '../../../../platform/i18n/use-text.ts';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { AddLine, useLine } from '../../pages/add-line.tsx';
import type { Somebody } from '../../people/domain.ts';
import { drawnPeopleMessages } from '../../people/messages.ts';
import { KnownPeople } from '../../people/pages/known-people.tsx';
import type { Placed } from '../domain.ts';
import { sociogramMessages } from '../messages.ts';
import { readLine, type Typed } from '../quick-add.ts';

interface Props {
  drawingId: string;
  /** Who is known and not chosen yet. */
  known: readonly Somebody[];
  contacts: readonly Placed[];
  onAdd: (typed: Typed) => void;
}

/** With more than these it becomes too much to talk about. */
const enough = 4;

const fresh = ({ name, role, personId }: Somebody): Typed => ({
  contact: { part: 'contact', name, role, personId, together: '', gives: '', costs: '' },
  knows: [],
});

/** Somebody on one line, or chosen with one tap who is known already. */
export function QuickAdd({ drawingId, known, contacts, onAdd }: Props) {
  const t = useText(sociogramMessages);
  const said = useText(drawnPeopleMessages);
  const draft = useLine(drawingId);
  const [heard, setHeard] = useState('');
  const add = (typed: Typed) => {
    onAdd(typed);
    setHeard(said('add.done', { name: typed.contact.name }));
  };
  const addLine = () => {
    const typed = readLine(draft.value, contacts);
    if (!typed) return;
    add(typed);
    void draft.discard();
  };
  return (
    <Stack gap={3}>
      <AddLine
        line={draft}
        longest={400}
        words={{ label: t('add.label'), help: t('add.help'), action: said('add.action') }}
        heard={heard}
        onAdd={addLine}
      />
      <KnownPeople people={known} onAdd={(somebody) => add(fresh(somebody))} />
      {contacts.length >= enough && <p className="kt-soft kt-small">{t('add.enough', { count: contacts.length })}</p>}
    </Stack>
  );
}
