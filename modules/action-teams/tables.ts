import type { ColumnType, Generated } from 'kysely';

type MayBeLeftOut<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The tables of this room, as Kysely knows them. */
export type ActionTeamTables = {
  actionTeamMeeting: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    startsAt: string;
    place: string | null;
    personIds: string[];
    workerIds: string[];
    helperIds: string[];
    others: string[];
    chairId: string | null;
    text: MayBeLeftOut<string>;
    heldAt: MayBeLeftOut<string>;
    cancelledAt: MayBeLeftOut<string>;
    cancelReason: MayBeLeftOut<string>;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  actionTeamAgreement: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string;
    meetingId: string;
    text: string;
    promiseId: MayBeLeftOut<string>;
    position: number;
    createdBy: string;
    createdAt: string;
  };
  // Of other rooms: the name of the household, for the page of the day.
  household: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
  caseDecision: { organisationId: string; caseId: string; kind: string; value: string; at: string; id: string };
};
