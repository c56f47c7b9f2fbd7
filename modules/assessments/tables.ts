import type { Generated } from 'kysely';
import type { OpeningPurpose } from './domain-sight.ts';
import type { DomainId, Level, Occasion, Rung } from './domain.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };
type Kept = OfCase & {
  assessmentId: string;
  reason: string;
  entryVersion: number;
  version: Generated<number>;
  byAccount: string;
  at: string;
};

/** The tables of this room, as Kysely knows them, and what it reads of other rooms. */
export type AssessmentTables = {
  assessment: OfCase & {
    id: string;
    personId: string | null;
    instrument: string;
    occasion: Occasion;
    at: string;
    byAccount: string;
    version: Generated<number>;
    createdAt: string;
  };
  assessmentScore: Kept & { domain: DomainId; level: Level | null };
  domainOpening: OfCase & {
    id: string;
    domain: DomainId;
    accountId: string;
    purpose: OpeningPurpose;
    reason: string;
    openedAt: string;
    until: string;
  };
  ladderPlace: Kept & { rung: Rung | null; wish: Rung | null };
  account: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; householdId: string };
  caseDecision: { organisationId: string; id: string; caseId: string; kind: string; value: string; at: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    place: 'member' | 'network';
    givenName: string;
    called: string | null;
    movedOutOn: string | null;
    deceasedOn: string | null;
    position: number;
  };
};
