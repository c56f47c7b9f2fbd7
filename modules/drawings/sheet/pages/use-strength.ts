import { useEffect, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useOutbox } from '../../../../platform/offline/use-outbox.ts';
import { pathOf } from '../../../../platform/web/call.ts';
import { ProblemError } from '../../../../platform/web/problem-error.ts';
import { useWrite } from '../../../../platform/web/use-write.ts';
import type { AreaId } from '../../../conversations/domain.ts';
import { changeFragment, getConversation, sayFragment } from '../../../conversations/api.ts';
import { listDrawings } from '../../api.ts';
import { strengthId } from '../strength-id.ts';

/** What was named, by whom, and which conversation it joins. */
export interface Strength {
  caseId: string;
  conversationId: string;
  personId: string;
  text: string;
  area: AreaId | null;
}

/**
 * Makes an answer a strength in the record, as something that was said; without a connection it waits on the device.
 * `given` is what stands in the record.
 */
export function useStrength({ caseId, conversationId, personId, text, area }: Strength, given: readonly string[]) {
  const refreshes = [listDrawings, getConversation];
  const say = useWrite(sayFragment, { refreshes });
  const layBack = useWrite(changeFragment, { refreshes });
  const { queued, online, enqueue } = useOutbox();
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let isLate = false;
    setId(null);
    void strengthId(caseId, personId, text).then((made) => {
      if (!isLate) setId(made);
    });
    return () => {
      isLate = true;
    };
  }, [caseId, personId, text]);
  const waiting = queued.find(
    ({ method, body }) => method === 'POST' && id !== null && sayFragment.body.safeParse(body).data?.id === id,
  );
  const params = { caseId, conversationId };
  const said = { text, area, personId, voice: 'member', kind: 'strength' } as const;
  const laid = say.data && (layBack.data ?? say.data);
  const isThere = id !== null && (given.includes(id) || (laid?.id === id && laid.onTable));
  return {
    state: id === null ? 'unknown' : waiting ? (waiting.problem ? 'refused' : 'waits') : isThere ? 'there' : 'none',
    error: say.error ?? layBack.error,
    isBusy: say.isPending || layBack.isPending,
    put: async () => {
      if (id === null) return;
      const body = { ...said, id, saidAt: new Date().toISOString() };
      if (online) {
        try {
          const made = await say.mutateAsync({ params, body });
          // It was named before and taken off the table since.
          if (!made.onTable) {
            await layBack.mutateAsync({
              params: { caseId, conversationId: made.conversationId, fragmentId: id },
              body: { version: made.version, onTable: true },
            });
          }
          return;
        } catch (error) {
          // What the server refused is said; only a missing answer makes it wait.
          if (!(error instanceof ProblemError) || error.status !== 0) return;
          say.reset();
        }
      }
      const path = pathOf(sayFragment, params);
      await enqueue({ id: uuidv7(), method: 'POST', path, body, group: `strength/${id}` });
    },
  } as const;
}
