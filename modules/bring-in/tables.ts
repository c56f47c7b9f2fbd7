import type { Generated } from 'kysely';
import type { Grouping, Phase } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type BringInTables = {
  caseloadImport: {
    organisationId: string;
    id: string;
    teamId: string;
    fileName: string;
    headers: string[];
    warnings: unknown;
    rowCount: number;
    columns: string[];
    grouping: Grouping;
    phase: Phase;
    mappedAt: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    version: Generated<number>;
    createdBy: string;
    createdAt: string;
  };
  caseloadImportRow: {
    organisationId: string;
    importId: string;
    rowNumber: number;
    teamId: string;
    cells: string[];
  };
  caseloadImportHousehold: {
    organisationId: string;
    importId: string;
    key: string;
    teamId: string;
    position: number;
    name: string;
    rowNumbers: number[];
    content: unknown;
    problems: unknown;
    householdId: string | null;
    caseId: string | null;
    doneAt: string | null;
  };
  account: { organisationId: string; id: string; name: string; email: string; role: string; endedAt: string | null };
  team: { organisationId: string; id: string; name: string };
  teamMember: { organisationId: string; teamId: string; accountId: string };
};
