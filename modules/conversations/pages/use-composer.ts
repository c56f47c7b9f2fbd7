import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { draftKey } from '../../../platform/offline/draft-store.ts';
import { useDraft } from '../../../platform/offline/use-draft.ts';
import type { AreaId, FragmentKindId } from '../domain.ts';
import type { Seat } from './seats.ts';
import type { TableActions } from './use-table.ts';

/** What is being written: the words, whose they are, and what may be known of them already. */
export interface Composing {
  text: string;
  seat: string;
  kind: FragmentKindId | null;
  area: AreaId | null;
}

/** The most the server takes as one fragment; longer is said, never cut. */
export const longestFragment = 20_000;

/**
 * The writing field of a conversation. Its words are kept on this device as they are typed; who speaks and the topic stay
 * as they are from one fragment to the next, the kind does not.
 */
export function useComposer(conversationId: string, seats: readonly Seat[], actions: TableActions) {
  const first = seats[0]?.key ?? '';
  const [chosen, setChosen] = useState<Omit<Composing, 'text'>>({ seat: first, kind: null, area: null });
  const draft = useDraft<Composing>(
    draftKey('conversation', conversationId, 'fragment'),
    { text: '', ...chosen },
    {
      schema: 'table-1',
    },
  );
  const value = draft.value;
  const speaking = seats.find((seat) => seat.key === value.seat) ?? seats[0];

  function change(patch: Partial<Composing>): void {
    const next = { ...value, ...patch };
    setChosen({ seat: next.seat, kind: next.kind, area: next.area });
    if (next.text !== '') draft.setValue(next);
    else if (value.text !== '') void draft.discard();
  }

  /** Adds what was heard to what stands there now. */
  function append(heard: string): void {
    draft.setValue((now) => ({ ...now, text: [now.text.trimEnd(), heard].filter(Boolean).join(' ') }));
  }

  /** Lays the words on the table. False when there is nothing to lay, or too much. */
  async function lay(): Promise<Composing | false> {
    const text = value.text.trim();
    if (text === '' || text.length > longestFragment || !speaking) return false;
    const { voice, personId, accountId, voiceName } = speaking;
    setChosen({ seat: speaking.key, kind: null, area: value.area });
    await draft.handOver(
      actions.saying({
        id: uuidv7(),
        saidAt: new Date().toISOString(),
        text,
        voice,
        personId,
        accountId: voice === 'worker' ? accountId : null,
        voiceName,
        kind: value.kind,
        area: value.area,
      }),
    );
    return value;
  }

  return { value, speaking, change, append, lay, draft };
}

export type UseComposer = ReturnType<typeof useComposer>;
