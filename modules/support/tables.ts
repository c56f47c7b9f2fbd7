import type { ColumnType, Generated } from 'kysely';
import type { ContactChannel, ContactFunctionId, PromiseKind, PromiseOutcome, PromiseSource } from './domain.ts';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;
type OfCase = { organisationId: string; id: string; teamId: string; caseId: string };

/** The tables of this room, as Kysely knows them, and what it reads of other rooms. */
export type SupportTables = {
  appointment: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string | null;
    startsAt: string;
    minutes: number;
    subject: string;
    place: string | null;
    workerIds: string[];
    personIds: string[];
    helperIds: string[];
    riskNote: string | null;
    cancelledAt: MayBeLeftOut<string>;
    cancelReason: MayBeLeftOut<string>;
    createdBy: string;
    createdAt: string;
    changedAt: string;
    version: Generated<number>;
  };
  contactMoment: OfCase & {
    function: ContactFunctionId;
    functionVersion: number;
    channel: ContactChannel;
    at: string;
    personIds: string[];
    helperIds: string[];
    text: string | null;
    appointmentId: MayBeLeftOut<string>;
    removedAt: MayBeLeftOut<string>;
    byAccount: string;
    createdAt: string;
    version: Generated<number>;
  };
  promise: OfCase & {
    kind: PromiseKind;
    text: string;
    ownerAccountId: MayBeLeftOut<string>;
    ownerPersonId: MayBeLeftOut<string>;
    ownerHelperId: MayBeLeftOut<string>;
    ownerName: MayBeLeftOut<string>;
    toPersonId: MayBeLeftOut<string>;
    toHelperId: MayBeLeftOut<string>;
    toName: MayBeLeftOut<string>;
    due: string;
    firstDue: string;
    sourceKind: MayBeLeftOut<PromiseSource>;
    sourceId: MayBeLeftOut<string>;
    madeAt: string;
    madeBy: string;
    settledAt: MayBeLeftOut<string>;
    settledBy: MayBeLeftOut<string>;
    outcome: MayBeLeftOut<PromiseOutcome>;
    result: MayBeLeftOut<string>;
    version: Generated<number>;
  };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
  household: { organisationId: string; id: string; name: string };
  account: { organisationId: string; id: string; name: string; email: string; role: string; endedAt: string | null };
  teamMember: { organisationId: string; teamId: string; accountId: string };
  person: { organisationId: string; id: string; householdId: string };
  involvedHelper: { organisationId: string; id: string; caseId: string };
};
