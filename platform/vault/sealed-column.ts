/** A `bytea` column whose values `Vault.seal` made, in a table with organisation_id and an id. Names as in the database. */
export interface SealedColumn {
  table: string;
  /** The column that is the `rowId` of the place. */
  id: string;
  sealed: string;
  /** The column with the blind index of the same value, and what of the value is indexed. */
  index?: { column: string; of: (value: string) => string };
}
