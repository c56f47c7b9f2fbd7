/** The table of this part of the platform, as Kysely knows it. */
export type LogbookTables = {
  processingLog: { organisationId: string; sentSeq: number; takenUntil: string | null; secret: Uint8Array | null };
};
