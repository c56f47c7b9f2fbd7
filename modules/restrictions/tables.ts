import type { RestrictionKind } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type RestrictionTables = {
  householdRestriction: {
    organisationId: string;
    id: string;
    teamId: string;
    householdId: string;
    caseId: string;
    kind: RestrictionKind;
    reason: string;
    barredAccount: string | null;
    setBy: string;
    setAt: string;
    reviewOn: string | null;
    liftedBy: string | null;
    liftedAt: string | null;
    liftReason: string | null;
  };
  account: { organisationId: string; id: string; name: string; role: string; endedAt: string | null };
  household: { organisationId: string; id: string; version: number };
  team: { organisationId: string; id: string; name: string };
  supportCase: { organisationId: string; id: string; teamId: string; householdId: string };
};
