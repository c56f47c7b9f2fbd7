import { uuidv7 } from 'uuidv7';
import { lifeAreaIds } from '../../../method/ids.ts';
import type { NewFirstContact } from '../api.ts';
import type { ContactChannel, CrisisSign, FirstContactDecision } from '../domain.ts';

/** Everything the screen of a first contact holds. */
export interface FirstContactDraft {
  /** Made here, so that sending again makes nothing twice. */
  id: string;
  saved: boolean;
  teamId: string | null;
  channel: ContactChannel;
  withWhom: string;
  notes: Record<(typeof lifeAreaIds)[number], string>;
  signs: CrisisSign[];
  /** Gone through, and none of the signs was there. */
  noCrisis: boolean;
  crisisText: string;
  decision: FirstContactDecision | null;
  reason: string;
  provisionId: string | null;
  provisionName: string;
  referredTo: string;
  feedbackDue: string | null;
  isKnown: boolean;
}

export const emptyFirstContact = (): FirstContactDraft => ({
  id: uuidv7(),
  saved: false,
  teamId: null,
  channel: 'street',
  withWhom: '',
  notes: { housing: '', health: '', network: '', finances: '', day: '' },
  signs: [],
  noCrisis: false,
  crisisText: '',
  decision: null,
  reason: '',
  provisionId: null,
  provisionName: '',
  referredTo: '',
  feedbackDue: null,
  isKnown: false,
});

const orNull = (text: string) => text.trim() || null;

/** What is sent: areas that were not discussed and a check that was not gone through stay away. */
export function toFirstContact(
  draft: FirstContactDraft,
  decision: FirstContactDecision,
  of: { teamId: string; signalId: string | null },
): NewFirstContact {
  const notes = Object.fromEntries(
    lifeAreaIds.flatMap((area) => (draft.notes[area].trim() === '' ? [] : [[area, draft.notes[area]]])),
  );
  const wasChecked = draft.signs.length > 0 || draft.noCrisis || draft.crisisText.trim() !== '';
  return {
    id: draft.id,
    ...of,
    channel: draft.channel,
    withWhom: orNull(draft.withWhom),
    notes,
    crisis: wasChecked ? { signs: draft.signs, text: draft.crisisText.trim() } : null,
    decision,
    reason: draft.reason,
    provisionId: decision === 'basic-provision' ? draft.provisionId : null,
    provisionName: decision === 'basic-provision' ? orNull(draft.provisionName) : null,
    referredTo: decision === 'refer-crisis' ? orNull(draft.referredTo) : null,
  };
}
