import { expect, test } from 'vitest';
import { putConferenceGuest } from '../../api.ts';
import { draftOfGuest, freshGuest, guestFieldsOf } from './guest-draft.ts';

const today = '2026-11-22';
const id = '0199aaaa-0000-7000-8000-000000000001';

test('a guest is somebody who is known or a name, and nobody is no guest', () => {
  expect(guestFieldsOf(freshGuest(today), today)).toBe(null);
  expect(guestFieldsOf({ ...freshGuest(today), name: ' Ria ' }, today)?.party).toEqual({ as: 'other', name: 'Ria' });
  const known = guestFieldsOf({ ...freshGuest(today), who: `person/${id}`, name: 'Ria' }, today);
  expect(known?.party).toEqual({ as: 'person', id });
  expect(putConferenceGuest.body.safeParse({ ...known, version: 0 }).success).toBe(true);
});

test('what may be told is kept only when it may be told', () => {
  const draft = { ...freshGuest(today), name: 'Ria', what: 'Dat Ans moe is' };
  expect(guestFieldsOf(draft, today)?.consent).toBe(null);
  expect(guestFieldsOf({ ...draft, mayBeTold: 'no' }, today)?.consent).toMatchObject({ mayBeTold: false, what: null });
  expect(guestFieldsOf({ ...draft, mayBeTold: 'yes', consentOn: null }, today)?.consent).toEqual({
    ...{ mayBeTold: true, on: today, personId: null, what: 'Dat Ans moe is' },
  });
});

test('a guest on the list is typed as they stand there', () => {
  const guest = {
    ...{ id, as: 'helper' as const, partyId: id, name: 'Lotte', livesThere: false, way: 'ring' as const },
    ...{ rungBy: 'Ans', consent: null, comesSeparately: true, notWithGuestIds: [id], answer: 'comes' as const },
    ...{ knows: 'all' as const, toldOn: null, warnings: [], version: 2 },
  };
  expect(guestFieldsOf(draftOfGuest(guest, today), today)).toEqual({
    ...{ party: { as: 'helper', id }, way: 'ring', rungBy: 'Ans', consent: null, comesSeparately: true },
    ...{ notWithGuestIds: [id], answer: 'comes' },
  });
});
