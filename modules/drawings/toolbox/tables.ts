import type { ColumnType, Generated } from 'kysely';
import type { Draft } from './domain.ts';

/** The tables of this room as Kysely knows them. */
export type ToolboxTables = {
  tool: {
    organisationId: string;
    id: string;
    createdBy: string;
    createdAt: string;
    retiredAt: ColumnType<string | null, string | null | undefined, string | null>;
  };
  toolVersion: {
    organisationId: string;
    toolId: string;
    number: number;
    /** Written as JSON text, read as what it holds; of a published version it is whole. */
    definition: ColumnType<Draft, string, string>;
    version: Generated<number>;
    changedBy: string;
    changedAt: string;
    publishedAt: ColumnType<string | null, string | null | undefined, string | null>;
    publishedBy: ColumnType<string | null, string | null | undefined, string | null>;
  };
};
