import type { ColumnType, Generated } from 'kysely';
import type { FunctionId } from './domain.ts';

/** The tables of this room, as Kysely knows them. */
export type LimitTables = {
  teamLimit: {
    organisationId: string;
    teamId: string;
    limitId: string;
    thresholds: ColumnType<Record<string, { doUpTo: number; consultUpTo: number }>, string, string>;
    ask: string | null;
    version: number;
    changedBy: string;
    changedAt: string;
  };
  serviceCut: {
    organisationId: string;
    id: string;
    teamId: string;
    product: string;
    untilFunction: FunctionId;
    thenBy: string;
    note: string | null;
    endedAt: ColumnType<string | null, string | null | undefined, string | null>;
    version: Generated<number>;
    changedBy: string;
    changedAt: string;
  };
};
