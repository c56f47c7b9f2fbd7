import type { ColumnType } from 'kysely';
import type { FirstContactDecision } from './domain.ts';

/** The table of this room, as Kysely knows it. */
export type FirstContactTables = {
  firstContact: {
    organisationId: string;
    id: string;
    teamId: string;
    caseId: string | null;
    signalId: string | null;
    channel: string;
    withWhom: string | null;
    notes: ColumnType<Record<string, string>, string, string>;
    crisis: ColumnType<{ signs: string[]; text: string } | null, string | null, string | null>;
    decision: FirstContactDecision;
    reason: string;
    provisionId: string | null;
    provisionName: string | null;
    referredTo: string | null;
    at: string;
    byAccount: string;
  };
  account: { organisationId: string; id: string; name: string };
};
