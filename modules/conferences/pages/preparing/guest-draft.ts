import type { Guest, GuestFields, Party } from '../../api.ts';
import type { GuestAnswer, InviteWay } from '../../domain.ts';

/** What is being typed of a guest, as it is kept on the device. */
export interface GuestDraft {
  /** `person/<id>`, `worker/<id>` or `helper/<id>`; null for somebody by name. */
  who: string | null;
  name: string;
  way: InviteWay | null;
  rungBy: string;
  mayBeTold: 'unasked' | 'yes' | 'no';
  consentOn: string | null;
  consentPersonId: string | null;
  what: string;
  comesSeparately: boolean;
  notWithGuestIds: string[];
  answer: GuestAnswer;
}

export const freshGuest = (today: string): GuestDraft => ({
  ...{ who: null, name: '', way: null, rungBy: '', mayBeTold: 'unasked', consentOn: today, consentPersonId: null },
  ...{ what: '', comesSeparately: false, notWithGuestIds: [], answer: 'not-yet' },
});

export const draftOfGuest = (guest: Guest, today: string): GuestDraft => ({
  who: guest.as === 'other' || guest.partyId === null ? null : `${guest.as}/${guest.partyId}`,
  name: guest.as === 'other' ? guest.name : '',
  way: guest.way,
  rungBy: guest.rungBy ?? '',
  mayBeTold: guest.consent === null ? 'unasked' : guest.consent.mayBeTold ? 'yes' : 'no',
  consentOn: guest.consent?.on ?? today,
  consentPersonId: guest.consent?.personId ?? null,
  what: guest.consent?.what ?? '',
  comesSeparately: guest.comesSeparately,
  notWithGuestIds: [...guest.notWithGuestIds],
  answer: guest.answer,
});

function partyOf({ who, name }: Pick<GuestDraft, 'who' | 'name'>): Party | null {
  const [as, id] = (who ?? '').split('/');
  if ((as === 'person' || as === 'worker' || as === 'helper') && id) return { as, id };
  return name.trim() === '' ? null : { as: 'other', name: name.trim() };
}

/** What is sent; null as long as nobody was chosen. A day is asked for whenever something was said. */
export function guestFieldsOf(draft: GuestDraft, today: string): GuestFields | null {
  const party = partyOf(draft);
  if (party === null) return null;
  const { mayBeTold, consentOn, consentPersonId, what } = draft;
  return {
    party,
    way: draft.way,
    rungBy: draft.way === 'ring' ? draft.rungBy.trim() || null : null,
    consent:
      mayBeTold === 'unasked'
        ? null
        : {
            mayBeTold: mayBeTold === 'yes',
            on: consentOn ?? today,
            personId: consentPersonId,
            // Without consent nothing is kept of what might have been told.
            what: mayBeTold === 'yes' ? what.trim() || null : null,
          },
    comesSeparately: draft.comesSeparately,
    notWithGuestIds: draft.notWithGuestIds,
    answer: draft.answer,
  };
}
