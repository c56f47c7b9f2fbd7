import type { Generated } from 'kysely';
import type { BsnGround } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type BsnTables = {
  personBsn: {
    organisationId: string;
    personId: string;
    teamId: string;
    householdId: string;
    sealed: Uint8Array;
    lookup: Uint8Array;
    ground: BsnGround;
    groundId: string;
    reason: string;
    version: Generated<number>;
    keptBy: string;
    keptAt: string;
  };
  // Of other rooms: whose number it is, and who kept it.
  account: { organisationId: string; id: string; name: string };
  household: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; householdId: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: 'member' | 'network';
    position: number;
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
  };
};
