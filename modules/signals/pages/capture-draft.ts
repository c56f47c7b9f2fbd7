import type { z } from 'zod';
import type { NewSignal } from '../api.ts';

type Fields = z.input<typeof NewSignal>;

/** What is being typed, as it is kept on the device; empty texts are simply empty. */
export interface CaptureDraft {
  text: string;
  place: string;
  address: string;
  personName: string;
  reporter: string;
  feedbackDue: string | null;
  areas: NonNullable<Fields['areas']>;
  about: NonNullable<Fields['about']>;
  source: NonNullable<Fields['source']>;
  known: 'yes' | 'no' | null;
  urgent: boolean;
  teamId: string | null;
}

export const emptyCapture: CaptureDraft = {
  text: '',
  place: '',
  address: '',
  personName: '',
  reporter: '',
  feedbackDue: null,
  areas: [],
  about: 'person',
  source: 'own-observation',
  known: null,
  urgent: false,
  teamId: null,
};

const filled = (text: string) => (text.trim() === '' ? undefined : text);

/** The draft as the server takes it: what was left empty is left out. */
export function toNewSignal(draft: CaptureDraft, teamId: string | undefined): Partial<Fields> {
  return {
    ...(teamId ? { teamId } : {}),
    text: draft.text,
    place: filled(draft.place),
    address: filled(draft.address),
    personName: filled(draft.personName),
    reporter: filled(draft.reporter),
    feedbackDue: draft.feedbackDue ?? undefined,
    areas: draft.areas,
    about: draft.about,
    source: draft.source,
    knownToPerson: draft.known === null ? null : draft.known === 'yes',
    urgent: draft.urgent,
  };
}
