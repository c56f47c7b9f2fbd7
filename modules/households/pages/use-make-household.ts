import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { getCase, openCase } from '../../cases/api.ts';
import { linkFirstContact } from '../../first-contact/api.ts';
import { addSignalEvent, getSignal, listSignals } from '../../signals/api.ts';
import { createHousehold, getHousehold, listHouseholds, type NewHousehold } from '../api.ts';
import type { NewHouseholdDraft } from './new-household-draft.ts';

interface Where {
  signalId: string | null;
  firstContactId: string | null;
}

interface Making {
  draft: NewHouseholdDraft;
  household: NewHousehold;
  entryText: string | null;
  /** Kept after each step, so that trying again goes on where it stopped. */
  onMade: (made: NewHouseholdDraft['made']) => void;
}

/**
 * One press of a button for the worker, up to four calls: the household, its case, the signal and the first contact it
 * began with. Every step has an id or key of its own, so going on after a broken connection makes nothing twice.
 */
export function useMakeHousehold({ signalId, firstContactId }: Where) {
  const queries = useQueryClient();
  const [error, setError] = useState<ProblemError | null>(null);
  const [isPending, setPending] = useState(false);

  async function make({ draft, household, entryText, onMade }: Making): Promise<boolean> {
    setPending(true);
    setError(null);
    try {
      // The id of what is made is its key as well: the same step sent twice is answered, not done, twice.
      if (draft.made === 'nothing') {
        await done(call(createHousehold, { body: household, key: draft.householdId }));
        onMade('household');
      }
      if (draft.made !== 'case') {
        const body = {
          id: draft.caseId,
          householdId: draft.householdId,
          entryChannel: draft.channel,
          entryText,
          request: draft.request.trim() || null,
          reason: draft.reason,
        };
        await done(call(openCase, { key: draft.caseId, body }));
        onMade('case');
      }
      const { caseId } = draft;
      if (firstContactId) await call(linkFirstContact, { params: { firstContactId }, body: { caseId } });
      if (signalId) await linkSignal(signalId, caseId);
      await Promise.all(
        [listHouseholds, getHousehold, getCase, getSignal, listSignals].map(({ id }) =>
          queries.invalidateQueries({ queryKey: [id] }),
        ),
      );
      return true;
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      setError(problem);
      return false;
    } finally {
      setPending(false);
    }
  }
  return { make, error, isPending };
}

/** The key belongs to one act; when it was used already, with other words by then, that act was done. */
async function done(act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch (problem) {
    if (!(problem instanceof ProblemError) || problem.problem.code !== 'key-reused') throw problem;
  }
}

/** A signal that was linked to this case already, by an earlier try, stays so. */
export async function linkSignal(signalId: string, caseId: string): Promise<void> {
  const signal = await call(getSignal, { params: { signalId } });
  if (signal.events.some((event) => event.caseId === caseId)) return;
  await call(addSignalEvent, { params: { signalId }, body: { kind: 'linked', caseId } });
}
