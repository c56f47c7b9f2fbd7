import type { AskedBy, Judgement, Outcome } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type BreakGlassTables = {
  breakGlass: {
    organisationId: string;
    id: string;
    accountId: string;
    askedBy: AskedBy;
    reason: string;
    at: string;
    outcome: Outcome;
    teamId: string | null;
    householdId: string | null;
    caseId: string | null;
    until: string | null;
    closedAt: string | null;
    judgement: Judgement | null;
    remark: string | null;
    judgedBy: string | null;
    judgedAt: string | null;
  };
};
