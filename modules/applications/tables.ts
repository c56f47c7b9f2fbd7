import type { ColumnType, Generated } from 'kysely';
import type { DecisionOutcome, MilestoneKind } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type ApplicationTables = {
  wmoApplication: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    personId: string;
    subject: string;
    reportedOn: string;
    handler: string | null;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  wmoEvent: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    applicationId: string;
    kind: MilestoneKind | 'undone';
    onDay: string;
    text: MayBeLeftOut<string>;
    outcome: MayBeLeftOut<DecisionOutcome>;
    provider: MayBeLeftOut<string>;
    undoes: MayBeLeftOut<MilestoneKind>;
    at: string;
    byAccount: string;
  };
  // Of other rooms: for whom it is, and who wrote it down.
  account: { organisationId: string; id: string; name: string };
  household: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    givenName: string;
    infix: string | null;
    familyName: string | null;
    partnerInfix: string | null;
    partnerFamilyName: string | null;
  };
};
