import type { Generated } from 'kysely';
import type { Gender, PersonPlace, RelationKind } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type HouseholdTables = {
  household: {
    organisationId: string;
    id: string;
    teamId: string;
    name: string;
    headline: string | null;
    street: string | null;
    houseNumber: string | null;
    postcode: string | null;
    city: string | null;
    neighbourhoodId: string | null;
    addressKey: string | null;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  person: {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    place: PersonPlace;
    givenName: string;
    initials: string | null;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
    nameKey: string | null;
    called: string | null;
    birthDate: string | null;
    gender: Gender | null;
    languages: string[];
    needsInterpreter: boolean;
    phone: string | null;
    email: string | null;
    roleInHousehold: string | null;
    deceasedOn: string | null;
    movedOutOn: string | null;
    note: string | null;
    position: number;
    version: Generated<number>;
    createdAt: string;
  };
  personRelation: {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    fromPersonId: string;
    toPersonId: string;
    kind: RelationKind;
    note: string | null;
  };
};
