// Households (method C2): the people behind one door and those around it.

export const personPlaces = ['member', 'network'] as const;
export type PersonPlace = (typeof personPlaces)[number];

export const genders = ['woman', 'man', 'other'] as const;
export type Gender = (typeof genders)[number];

/** Of somebody around the household: may the team know and call this person? */
export const consents = ['given', 'asked', 'not-asked', 'refused', 'withdrawn'] as const;
export type Consent = (typeof consents)[number];

/**
 * What is noted when somebody sets a consent from one answer to another; undefined when nothing new was said. Taking back
 * a "yes" to "not asked" is a withdrawal: what was said stays said.
 */
export function newlySaid(before: Consent, now: Consent): Exclude<Consent, 'not-asked'> | undefined {
  if (before === now) return undefined;
  if (now === 'not-asked') return before === 'given' ? 'withdrawn' : undefined;
  return now === 'withdrawn' && before !== 'given' ? undefined : now;
}

/** Read as "from is … of to". Parent, grandparent, aunt or uncle, child-in-law and carer read otherwise the other way. */
export const relationKinds = [
  'partner',
  'former-partner',
  'parent',
  'grandparent',
  'sibling',
  'child-in-law',
  'aunt-uncle',
  'friend',
  'neighbour',
  'informal-carer',
  'colleague',
  'volunteer',
  'other',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** How a relation reads from the other side: "Ans is the parent of Sandra" is "Sandra is the child of Ans". */
export type RelationWord =
  | RelationKind
  | 'child'
  | 'grandchild'
  | 'parent-in-law'
  | 'niece-nephew'
  | 'cared-for'
  | 'helped-by-volunteer';

/** The word for the same relation seen from the second person. */
export function otherWay(kind: RelationKind): RelationWord {
  switch (kind) {
    case 'parent':
      return 'child';
    case 'grandparent':
      return 'grandchild';
    case 'child-in-law':
      return 'parent-in-law';
    case 'aunt-uncle':
      return 'niece-nephew';
    case 'informal-carer':
      return 'cared-for';
    case 'volunteer':
      return 'helped-by-volunteer';
    case 'partner':
    case 'former-partner':
    case 'sibling':
    case 'friend':
    case 'neighbour':
    case 'colleague':
    case 'other':
      return kind;
  }
}

export interface PersonName {
  givenName: string;
  infix?: string | null | undefined;
  familyName?: string | null | undefined;
  partnerInfix?: string | null | undefined;
  partnerFamilyName?: string | null | undefined;
}

/** The whole name as one says it; the partner's name goes first: "Ans Sterk-de Bruin". */
export function fullName({ givenName, infix, familyName, partnerInfix, partnerFamilyName }: PersonName): string {
  const own = [infix, familyName].filter(Boolean).join(' ');
  const partner = [partnerInfix, partnerFamilyName].filter(Boolean).join(' ');
  return [givenName, partner && own ? `${partner}-${own}` : partner || own].filter(Boolean).join(' ');
}

/** Street, number and addition on one line, as a signal's address is written. */
export function addressLine(address: { street?: string | null; houseNumber?: string | null }): string | null {
  return [address.street, address.houseNumber].filter(Boolean).join(' ') || null;
}

/** Years old on a day; both as YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** What can be wrong with the days of a person, all as YYYY-MM-DD; undefined when they fit. */
export function wrongDays(
  person: { birthDate: string | null; deceasedOn: string | null; movedOutOn: string | null },
  today: string,
): 'future' | 'before-birth' | undefined {
  for (const day of [person.deceasedOn, person.movedOutOn]) {
    if (day === null) continue;
    if (day > today) return 'future';
    if (person.birthDate !== null && day < person.birthDate) return 'before-birth';
  }
  return undefined;
}
