import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { call } from '../../../platform/web/call.ts';
import { ProblemError } from '../../../platform/web/problem-error.ts';
import { showToast } from '../../../ui/toast/toast-queue.ts';
import { getCase } from '../../cases/api.ts';
import { linkFirstContact, listFirstContacts } from '../../first-contact/api.ts';
import { getSignal, listSignals } from '../../signals/api.ts';
import type { HouseholdRow } from '../api.ts';
import { householdMessages } from '../messages.ts';
import { linkSignal } from './use-make-household.ts';

interface Linking {
  signalId: string | null;
  firstContactId: string | null;
}

/** Links a signal and a first talk to the household that was picked, and goes there. */
export function useLink({ signalId, firstContactId }: Linking) {
  const t = useText(householdMessages);
  const go = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<ProblemError | null>(null);

  async function link({ caseId, name }: HouseholdRow): Promise<void> {
    if (!caseId) return;
    setError(null);
    try {
      if (firstContactId) await call(linkFirstContact, { params: { firstContactId }, body: { caseId } });
      if (signalId) await linkSignal(signalId, caseId);
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      setError(problem);
      return;
    }
    for (const { id } of [getCase, listFirstContacts, getSignal, listSignals]) {
      void queries.invalidateQueries({ queryKey: [id] });
    }
    showToast({ text: t('list.linked', { name }) });
    await go({ to: `/cases/${caseId}` });
  }
  return { pick: (row: HouseholdRow) => void link(row), error };
}
