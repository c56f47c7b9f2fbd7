import type { Generated } from 'kysely';
import type { ConsentTables } from '../../access/consent-record.ts';
import type { Basis, HealthBasis, RecipientKind } from './domain.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** The tables of this room, as Kysely knows them, and what it reads of other rooms. */
export type SharingTables = ConsentTables & {
  share: OfCase & {
    id: string;
    householdId: string;
    pieceKind: string;
    pieceId: string;
    recipientKind: RecipientKind;
    recipientId: string;
    basis: Basis;
    law: string | null;
    explanation: string | null;
    healthBasis: HealthBasis | null;
    consentIds: string[];
    purpose: string;
    startsOn: string;
    endsOn: string;
    sharedAt: string;
    sharedBy: string;
    withdrawnAt: string | null;
    withdrawnBy: string | null;
    withdrawnWhy: string | null;
  };
  shareReaction: OfCase & {
    shareId: string;
    recipientId: string;
    text: string;
    at: string;
    version: Generated<number>;
  };
  shareLink: OfCase & {
    secretHash: string;
    personId: string;
    asks: 'birth-date' | 'code';
    answerHash: string;
    wrongAnswers: Generated<number>;
    madeAt: string;
    madeBy: string;
    endedAt: string | null;
  };
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
  team: { organisationId: string; id: string; name: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: 'member' | 'network';
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
    called: string | null;
    birthDate: string | null;
    roleInHousehold: string | null;
    deceasedOn: string | null;
    movedOutOn: string | null;
    position: number;
  };
};
