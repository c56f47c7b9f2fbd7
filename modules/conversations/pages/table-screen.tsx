import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { ButtonLink } from '../../../ui/button/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { webMessages } from '../../../platform/web/messages.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { growingPicture } from '../domain-picture.ts';
import { conversationMessages } from '../messages.ts';
import { tableMessages } from '../table-messages.ts';
import type { FragmentAction } from './fragment-action.ts';
import { seatsOf, type Seat } from './seats.ts';
import { TableBoard } from './table-board.tsx';
import { tableOf } from './table-state.ts';
import type { Kept } from './use-snapshot.ts';
import { useTable, useTableActions } from './use-table.ts';
import './table.css';

interface Props {
  /** What other rooms offer to do with a fragment. */
  fragmentActions: readonly FragmentAction[];
}

/** The table: the whole screen, one conversation. It opens and goes on without a connection. */
export function TableScreen({ fragmentActions }: Props) {
  const t = useText(tableMessages);
  const web = useText(webMessages);
  const conversations = useText(conversationMessages);
  const caseId = useAddressId('caseId');
  const conversationId = useAddressId('conversationId');
  const table = useTable(caseId, conversationId);
  if (table.kept) {
    return (
      <LaidTable
        key={conversationId}
        caseId={caseId}
        table={{ ...table, kept: table.kept }}
        fragmentActions={fragmentActions}
      />
    );
  }
  if (!table.isMissing) {
    return (
      <main className="table-loading" aria-busy="true" aria-label={t('loading')}>
        <Skeleton shape="card" count={3} />
      </main>
    );
  }
  return (
    <main className="table-loading">
      <EmptyState
        drawing="table"
        title={web('notThereTitle')}
        headingLevel={1}
        action={<ButtonLink href={`/cases/${caseId}/conversations`}>{conversations('title')}</ButtonLink>}
      >
        {table.isOffline ? t('noneKept') : web('notThere')}
      </EmptyState>
    </main>
  );
}

interface LaidTableProps {
  caseId: string;
  table: ReturnType<typeof useTable> & { kept: Kept };
  fragmentActions: readonly FragmentAction[];
}

/** Works out what lies on the table and who sits at it. */
function LaidTable({ caseId, table, fragmentActions }: LaidTableProps) {
  const { kept, writes } = table;
  const { conversation, picture, guests, me } = kept;
  const actions = useTableActions(caseId, conversation.id);
  const [added, setAdded] = useState<Seat[]>([]);
  const nameOf = useMemo(() => namer(kept), [kept]);
  const laid = useMemo(() => tableOf(conversation, writes, nameOf), [conversation, writes, nameOf]);
  const seats = useMemo(
    () => seatsOf(conversation.participants, me, laid.fragments, added),
    [conversation.participants, me, laid.fragments, added],
  );
  const topics = useMemo(() => growingPicture(laid.fragments, laid.touched), [laid]);
  const whole = useMemo(() => {
    const earlier = [...picture.areas.flatMap((area) => [...Object.values(area.fields).flat(), ...area.agreements])];
    const elsewhere = earlier.filter((fragment) => fragment.conversationId !== conversation.id);
    const inOrder = [...elsewhere, ...laid.fragments].toSorted((a, b) => Date.parse(a.saidAt) - Date.parse(b.saidAt));
    const discussed = picture.areas.filter((area) => area.discussed && area.count === 0).map(({ area }) => area);
    return growingPicture(inOrder, [...discussed, ...laid.touched]);
  }, [picture, laid, conversation.id]);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <TableBoard
      place={{ caseId, conversationId: conversation.id, householdId: conversation.householdId }}
      conversation={conversation}
      laid={laid}
      seats={seats}
      onAddSeat={(seat) => setAdded((known) => [...known, seat])}
      topics={topics}
      whole={whole}
      guests={guests}
      meId={me.accountId}
      actions={actions}
      fragmentActions={fragmentActions}
      isOffline={table.isOffline}
      onLeave={table.forgetKept}
      field={field}
    />
  );
}

/** The name of a voice, from everybody this conversation knows. */
function namer({ conversation, guests, me }: Kept) {
  const names = new Map<string, string>();
  for (const { id, name } of [...guests.people, ...guests.workers]) names.set(id, name);
  for (const { personId, accountId, name } of conversation.participants) {
    const id = personId ?? accountId;
    if (id) names.set(id, name);
  }
  names.set(me.accountId, me.name);
  return (voice: { personId?: string | null; accountId?: string | null; voiceName?: string | null }) =>
    names.get(voice.personId ?? voice.accountId ?? '') ?? voice.voiceName ?? me.name;
}
