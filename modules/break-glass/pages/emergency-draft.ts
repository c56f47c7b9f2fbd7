import type { z } from 'zod';
import type { breakGlass } from '../api.ts';
import type { AskedBy, lengths } from '../domain.ts';

/** What stands on the form; both ways of asking are kept, so that changing one's mind loses nothing. */
export interface EmergencyDraft {
  by: AskedBy;
  postcode: string;
  houseNumber: string;
  name: string;
  birthDate: string | null;
  reason: string;
  minutes: (typeof lengths)[number];
}

export const emptyEmergency: EmergencyDraft = {
  by: 'address',
  postcode: '',
  houseNumber: '',
  name: '',
  birthDate: null,
  reason: '',
  minutes: 30,
};

/** The call that the form asks for; what is missing is refused by the server, with a sentence at the field. */
export function callOf(draft: EmergencyDraft): z.input<typeof breakGlass.body> {
  const { by, postcode, houseNumber, name, birthDate, reason, minutes } = draft;
  const facts = by === 'address' ? { by, postcode, houseNumber } : { by, name, birthDate: birthDate ?? '' };
  return { facts, reason, minutes, confirmed: true };
}
