import type { ColumnType, Generated } from 'kysely';
import type { DecisionKind, ViewVoice } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type CaseTables = {
  supportCase: {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    entryChannel: string | null;
    entryText: string | null;
    request: string | null;
    underlyingRequest: string | null;
    openedAt: string;
    openedBy: string;
    version: Generated<number>;
  };
  caseDecision: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    kind: DecisionKind;
    value: string;
    reason: string | null;
    until: MayBeLeftOut<string>;
    takenOver: MayBeLeftOut<string>;
    explainedOn: Generated<string[]>;
    at: string;
    byAccount: string;
  };
  caseView: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    voice: ViewVoice;
    personId: MayBeLeftOut<string>;
    accountId: MayBeLeftOut<string>;
    reporter: MayBeLeftOut<string>;
    story: string;
    goals: string[];
    willingness: string | null;
    at: string;
    byAccount: string;
  };
  involvedHelper: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    name: string | null;
    organisationName: string;
    helpsWith: string;
    domain: string | null;
    personIds: string[];
    contact: string | null;
    hasIntake: boolean;
    hasPlan: boolean;
    since: string | null;
    until: string | null;
    version: Generated<number>;
    createdAt: string;
  };
  caseOpening: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    householdId: string;
    accountId: string;
    purpose: string;
    openedAt: string;
    openedBy: string;
    until: string;
    withdrawnAt: string | null;
  };
  account: { organisationId: string; id: string; name: string };
};
