import type { ColumnType } from 'kysely';
import type { DomainSentences } from './domain.ts';

/** The table of this folder, as Kysely knows it, and what it reads of other rooms. */
export type MatrixWordsTables = {
  matrixSet: {
    organisationId: string;
    version: number;
    rights: string | null;
    /** Written as JSON text, read as what it holds. */
    domains: ColumnType<DomainSentences[] | null, string | null, never>;
    publishedAt: string;
    publishedBy: string;
  };
  account: { organisationId: string; id: string; name: string };
};
