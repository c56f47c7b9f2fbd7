import { useState } from 'react';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { ChipChoice, ChipChoices } from '../../../../ui/chips/chips.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { SomebodyDialog } from '../../people/pages/somebody-dialog.tsx';
import { WhoFields } from '../../people/pages/somebody-fields.tsx';
import { ToPeople } from '../../people/pages/to-people.tsx';
import { contactOf, knowing, type Contact, type Knowing, type Placed, type Sociogram } from '../domain.ts';
import { sociogramMessages } from '../messages.ts';
import { asksIn } from '../words.ts';

interface Props {
  opened: Placed;
  sociogram: Sociogram;
  householdId: string;
  /** This is a person of the network from now on. */
  onLink: (contact: Contact) => void;
  onSave: (contact: Contact, knows: ReadonlyMap<string, Knowing>) => void;
  onRemove: () => void;
  onClose: () => void;
}

const texts = ['together', 'gives', 'costs'] as const;

/** Everything about one contact, and whom they know. */
export function ContactDialog({ opened, sociogram, householdId, onLink, onSave, onRemove, onClose }: Props) {
  const t = useText(sociogramMessages);
  const language = useLanguage();
  const asks = asksIn(language);
  const [draft, setDraft] = useState(() => contactOf(opened));
  const [knows, setKnows] = useState<ReadonlyMap<string, Knowing>>(() => knownBy(opened.id, sociogram));
  const set = (change: Partial<Contact>) => setDraft((known) => ({ ...known, ...change }));
  const others = sociogram.contacts.filter(({ id }) => id !== opened.id);
  const name = draft.name.trim();
  const save = () => {
    const [role, together, gives, costs] = [draft.role, draft.together, draft.gives, draft.costs].map((one) =>
      one.trim(),
    );
    onSave({ ...draft, name, role: role!, together: together!, gives: gives!, costs: costs! }, knows);
  };
  return (
    <SomebodyDialog title={opened.name} canSave={name !== ''} onSave={save} onRemove={onRemove} onClose={onClose}>
      {texts.map((field) => (
        <TextArea
          key={field}
          label={asks[field]}
          value={draft[field]}
          rows={2}
          maxLength={160}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
      {others.length > 0 && (
        <ChipChoices
          label={asks.knows}
          chips={others.map((other) => ({ id: other.id, label: other.name }))}
          value={[...knows.keys()]}
          onChange={(ids) => setKnows(new Map(ids.map((id) => [id, knows.get(id) ?? 'knows'])))}
        />
      )}
      {others
        .filter(({ id }) => knows.has(id))
        .map((other) => (
          <ChipChoice
            key={other.id}
            label={t('knows.who', { one: name, other: other.name })}
            isRequired
            chips={knowing.map((id) => ({ id, label: t(`knows.${id}`) }))}
            value={knows.get(other.id) ?? 'knows'}
            onChange={(how) => how && setKnows(new Map([...knows, [other.id, how]]))}
          />
        ))}
      <WhoFields draft={draft} set={set} />
      <ToPeople
        householdId={householdId}
        somebody={{ ...opened, mark: 'somebody', isFormal: false }}
        onAdded={(personId) => {
          set({ personId });
          onLink({ ...contactOf(opened), personId });
        }}
      />
    </SomebodyDialog>
  );
}

const knownBy = (id: string, { pairs }: Sociogram): Map<string, Knowing> =>
  new Map(
    pairs.flatMap(({ one, other, how }): [string, Knowing][] =>
      one.id === id ? [[other.id, how]] : other.id === id ? [[one.id, how]] : [],
    ),
  );
