import type { ColumnType, Generated } from 'kysely';
import type { RightKind, RightOutcome } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type DataRightTables = {
  rightsRequest: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    personId: string;
    kind: RightKind;
    words: string;
    receivedOn: string;
    extendedAt: MayBeLeftOut<string>;
    extensionReason: MayBeLeftOut<string>;
    outcome: MayBeLeftOut<RightOutcome>;
    outcomeReason: MayBeLeftOut<string>;
    answeredAt: MayBeLeftOut<string>;
    answeredBy: MayBeLeftOut<string>;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  rightsChoice: {
    organisationId: string;
    requestId: string;
    recordTable: string;
    recordKey: string;
    teamId: string;
    caseId: string;
    goesOut: boolean;
    reason: string | null;
    at: string;
    byAccount: string;
  };
  processingFreeze: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    householdId: string;
    requestId: string;
    reason: string;
    setAt: string;
    setBy: string;
    liftedAt: MayBeLeftOut<string>;
    liftedBy: MayBeLeftOut<string>;
    liftReason: MayBeLeftOut<string>;
  };
  // Of other rooms: whose case it is, and who did something.
  account: { organisationId: string; id: string; name: string };
  person: {
    organisationId: string;
    id: string;
    householdId: string;
    givenName: string;
    infix: string | null;
    familyName: string | null;
  };
  supportCase: { organisationId: string; id: string; householdId: string };
};
