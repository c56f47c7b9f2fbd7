import type { Person, PersonFields } from '../api.ts';
import type { Consent, Gender, PersonPlace } from '../domain.ts';

/** A person as the form holds one: text is never null, languages stand on one line with commas. */
export interface PersonDraft {
  place: PersonPlace;
  givenName: string;
  initials: string;
  infix: string;
  familyName: string;
  partnerInfix: string;
  partnerFamilyName: string;
  called: string;
  birthDate: string | null;
  gender: Gender | null;
  languages: string;
  needsInterpreter: boolean;
  phone: string;
  email: string;
  roleInHousehold: string;
  deceasedOn: string | null;
  movedOutOn: string | null;
  consent: Consent | null;
  note: string;
}

export function draftOfPerson(person: Person | null, place: PersonPlace = 'member'): PersonDraft {
  return {
    place: person?.place ?? place,
    givenName: person?.givenName ?? '',
    initials: person?.initials ?? '',
    infix: person?.infix ?? '',
    familyName: person?.familyName ?? '',
    partnerInfix: person?.partnerInfix ?? '',
    partnerFamilyName: person?.partnerFamilyName ?? '',
    called: person?.called ?? '',
    birthDate: person?.birthDate ?? null,
    gender: person?.gender ?? null,
    languages: person?.languages.join(', ') ?? '',
    needsInterpreter: person?.needsInterpreter ?? false,
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    roleInHousehold: person?.roleInHousehold ?? '',
    deceasedOn: person?.deceasedOn ?? null,
    movedOutOn: person?.movedOutOn ?? null,
    consent: person?.consent ?? null,
    note: person?.note ?? '',
  };
}

const orNull = (text: string) => text.trim() || null;

/** What is sent: empty lines are nothing. */
export function toPerson(draft: PersonDraft): PersonFields {
  return {
    ...draft,
    initials: orNull(draft.initials),
    infix: orNull(draft.infix),
    familyName: orNull(draft.familyName),
    partnerInfix: orNull(draft.partnerInfix),
    partnerFamilyName: orNull(draft.partnerFamilyName),
    called: orNull(draft.called),
    phone: orNull(draft.phone),
    email: orNull(draft.email),
    roleInHousehold: orNull(draft.roleInHousehold),
    note: orNull(draft.note),
    languages: draft.languages.split(',').flatMap((language) => language.trim() || []),
  };
}
