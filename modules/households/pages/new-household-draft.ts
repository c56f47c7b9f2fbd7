import { uuidv7 } from 'uuidv7';
import type { EntryChannel } from '../../cases/domain.ts';
import type { NewHousehold } from '../api.ts';
import { fullName } from '../domain.ts';
import type { AddressDraft } from './address-fields.tsx';
import { draftOfPerson, toPerson, type PersonDraft } from './person-draft.ts';

/** Everything the form of a new household holds. The ids are made here, so that trying again makes nothing twice. */
export interface NewHouseholdDraft extends AddressDraft {
  householdId: string;
  caseId: string;
  /** How far the making came: a connection may break between two steps. */
  made: 'nothing' | 'household' | 'case';
  teamId: string | null;
  people: PersonDraft[];
  name: string;
  headline: string;
  request: string;
  channel: EntryChannel | null;
  reason: string;
}

export const emptyHousehold = (): NewHouseholdDraft => ({
  householdId: uuidv7(),
  caseId: uuidv7(),
  made: 'nothing',
  teamId: null,
  people: [draftOfPerson(null)],
  name: '',
  headline: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  neighbourhoodId: '',
  request: '',
  channel: null,
  reason: '',
});

const orNull = (text: string) => text.trim() || null;

/** The name of a household nobody named: one person by name, more by the name they share. */
export function suggestedName(people: readonly PersonDraft[], family: (name: string) => string): string | undefined {
  const named = people.filter(({ givenName }) => givenName.trim() !== '');
  const [first] = named;
  if (!first) return undefined;
  const surname = [first.infix.trim(), first.familyName.trim()].filter(Boolean).join(' ');
  if (named.length === 1 || surname === '') return fullName({ ...first, partnerInfix: null, partnerFamilyName: null });
  return family(surname.charAt(0).toUpperCase() + surname.slice(1));
}

export function toNewHousehold(draft: NewHouseholdDraft, teamId: string, fallbackName: string): NewHousehold {
  return {
    id: draft.householdId,
    teamId,
    name: draft.name.trim() || fallbackName,
    headline: orNull(draft.headline),
    street: orNull(draft.street),
    houseNumber: orNull(draft.houseNumber),
    postcode: orNull(draft.postcode),
    city: orNull(draft.city),
    neighbourhoodId: draft.neighbourhoodId || null,
    people: draft.people.map(toPerson),
  };
}
