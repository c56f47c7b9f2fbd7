import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { addSignalEvent, getSignal, listSignals, type SignalAct } from '../../signals/api.ts';
import { recordFirstContact, type NewFirstContact } from '../api.ts';

interface Saving {
  contact: NewFirstContact & { id: string };
  /** It was sent already, by an earlier try. */
  isSaved: boolean;
  /** What happens with the signal it began with; nothing when it is picked up. */
  act: SignalAct | null;
  onSaved: () => void;
}

/** One press: the first contact, and what becomes of its signal. Going on after a broken connection sends nothing twice. */
export function useSaveFirstContact() {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [isPending, setPending] = useState(false);

  async function save({ contact, isSaved, act, onSaved }: Saving): Promise<boolean> {
    setPending(true);
    setProblem(null);
    try {
      if (!isSaved) await recordOnce(contact);
      onSaved();
      if (act && contact.signalId) await call(addSignalEvent, { params: { signalId: contact.signalId }, body: act });
      for (const { id } of [getSignal, listSignals]) void queries.invalidateQueries({ queryKey: [id] });
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
      return false;
    } finally {
      setPending(false);
    }
  }
  return { save, problem, isPending };
}

/** Its id is its key; when that key was used, with other words by then, the first contact is there. */
async function recordOnce(contact: NewFirstContact & { id: string }): Promise<void> {
  try {
    await call(recordFirstContact, { body: contact, key: contact.id });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'key-reused') throw error;
  }
}
