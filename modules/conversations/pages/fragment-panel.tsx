import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { topicFields } from '../../../method/conversation-topics.ts';
import { lifeDomains } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { addPerson } from '../../households/api.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { pathOf } from '../../../platform/web/call.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ChipChoice } from '../../../ui/chips/chips.tsx';
import { TrashIcon } from '../../../ui/icons/action-icons.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { lifeAreaIds } from '../../../method/ids.ts';
import { fragmentKinds } from '../../../method/fragment-kinds.ts';
import { AreaIcon } from '../../../ui/life-area/area-icon.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import type { TableGuests } from '../api-guests.ts';
import type { ChangeFragment } from '../api.ts';
import { fieldOf } from '../domain-picture.ts';
import { tableMessages } from '../table-messages.ts';
import { FragmentWords } from './fragment-words.tsx';
import { StrengthHelp } from './strength-help.tsx';
import type { FragmentAction } from './fragment-action.ts';
import { seatKey, type Seat } from './seats.ts';
import type { TableFragment } from './table-state.ts';
import type { TableActions } from './use-table.ts';

export interface FragmentPanelProps {
  fragment: TableFragment;
  seats: readonly Seat[];
  people: TableGuests['people'];
  actions: TableActions;
  more: readonly FragmentAction[];
  place: { caseId: string; conversationId: string; householdId: string };
  onDone: () => void;
}

/** Everything that can be done with what was said; each touch is kept at once. */
export function FragmentPanel({ fragment, seats, people, actions, more, place, onDone }: FragmentPanelProps) {
  const t = useText(tableMessages);
  const names = useText(uiMessages);
  const language = useLanguage();
  const change = (patch: Omit<ChangeFragment, 'version'>) =>
    void actions.change(fragment.id, { ...patch, version: fragment.version });
  const domains = current(lifeDomains).filter(({ area }) => area === fragment.area);
  const place0 = fieldOf(fragment);
  const key = seatKey({ ...fragment, voiceName: fragment.personId || fragment.accountId ? null : fragment.speaker });

  function takeOff(): void {
    void actions.takeOff(fragment.id);
    const version = fragment.version + 1;
    showToast({
      text: t('stream.removed'),
      action: { label: t('stream.undo'), onAction: () => void actions.change(fragment.id, { version, onTable: true }) },
    });
    onDone();
  }

  return (
    <div className="table-panel">
      <FragmentWords fragment={fragment} actions={actions} />
      <ChipChoice
        label={t('stream.kind')}
        value={fragment.kind}
        onChange={(kind) => change({ kind })}
        chips={current(fragmentKinds).map((kind) => ({ id: kind.id, label: kind.label[language] }))}
      />
      <StrengthHelp kind={fragment.kind} />
      <ChipChoice
        label={t('stream.area')}
        value={fragment.area}
        onChange={(area) => change({ area, domain: null })}
        chips={lifeAreaIds.map((area) => ({
          id: area,
          label: names(`area.${area}`),
          icon: <AreaIcon area={area} size={1.1} />,
          tone: area,
        }))}
      />
      {domains.length > 1 && (
        <ChipChoice
          label={t('stream.domain')}
          value={fragment.domain}
          onChange={(domain) => change({ domain })}
          chips={domains.map((domain) => ({ id: domain.id, label: domain.label[language] }))}
        />
      )}
      {fragment.area && fragment.kind !== 'agreement' && (
        <ChipChoice
          label={t('stream.field')}
          value={place0 === 'agreement' ? null : place0}
          onChange={(field) => change({ field })}
          chips={current(topicFields).map((field) => ({ id: field.id, label: field.label[language] }))}
        />
      )}
      <ChipChoice
        label={t('stream.speaker')}
        value={key}
        isRequired
        onChange={(chosen) => {
          const seat = seats.find((one) => one.key === chosen);
          if (!seat) return;
          const { voice, personId, accountId, voiceName } = seat;
          change({ voice, personId, accountId: voice === 'worker' ? accountId : null, voiceName });
        }}
        chips={seats.map((seat) => ({ id: seat.key, label: seat.isMe ? t('people.me') : seat.name }))}
      />
      {(fragment.kind === 'network-person' || fragment.kind === 'resource' || fragment.namesPersonId !== null) && (
        <NamedPerson fragment={fragment} people={people} actions={actions} householdId={place.householdId} />
      )}
      <Cluster>
        {more
          .filter((action) => action.isFor(fragment))
          .map((action) => (
            <span key={action.id}>{action.draw({ ...place, fragment })}</span>
          ))}
        <Button variant="danger" icon={<TrashIcon size={1} />} onPress={takeOff}>
          {t('stream.remove')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('stream.done')}
        </Button>
      </Cluster>
    </div>
  );
}

interface NamedPersonProps {
  fragment: TableFragment;
  people: TableGuests['people'];
  actions: TableActions;
  householdId: string;
}

/** Who it is about: somebody known, or somebody new who stands in the network from now on. */
function NamedPerson({ fragment, people, actions, householdId }: NamedPersonProps) {
  const t = useText(tableMessages);
  const [name, setName] = useState('');
  const link = (namesPersonId: string | null) =>
    actions.change(fragment.id, { namesPersonId, version: fragment.version });

  async function addNew(): Promise<void> {
    const givenName = name.trim();
    if (givenName === '') return;
    const id = uuidv7();
    // One group: the person must be there before a fragment can name them.
    const group = `fragment/${fragment.id}`;
    await actions.enqueue({
      id: uuidv7(),
      method: 'POST',
      path: pathOf(addPerson, { householdId }),
      body: { id, place: 'network', givenName, consent: 'not-asked' },
      group,
    });
    await link(id);
    setName('');
  }

  return (
    <>
      <ChipChoice
        label={t('stream.person')}
        value={fragment.namesPersonId}
        onChange={(id) => void link(id)}
        chips={people.map((person) => ({ id: person.id, label: person.name }))}
      />
      <div className="table-new-person">
        <TextField label={t('stream.newPerson')} value={name} onChange={setName} autoComplete="off" />
        <Button onPress={() => void addNew()}>{t('stream.addPerson')}</Button>
      </div>
    </>
  );
}
