import type { SealedColumn } from '../platform/vault/rotate-data-keys.ts';

/** Every column that holds sealed values: what `npm run keys:rotate` seals anew. One that is not here loses its key. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'person_bsn', column: 'sealed', id: 'person_id', lookup: 'lookup' },
  { table: 'hidden_value', column: 'sealed', id: 'row_id' },
  // The key of the file on disk, which itself stays as it is.
  { table: 'attachment', column: 'sealed_key', id: 'id' },
  { table: 'processing_log', column: 'secret', id: 'organisation_id' },
  { table: 'account', column: 'totp_sealed', id: 'id' },
  { table: 'identity_provider', column: 'client_secret', id: 'id' },
];
