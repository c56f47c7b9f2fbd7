import { createHmac } from 'node:crypto';
import type { Tx } from '../db/connection.ts';
import { DataKeys, type DataKey } from './data-keys.ts';
import { keyIdOf, openBytes, sealBytes, type Place } from './envelope.ts';
import type { MasterKey } from './master-key.ts';

/** A column that is found by exact value although its values are sealed. */
export interface IndexedColumn {
  organisationId: string;
  table: string;
  column: string;
}

/** Seals and opens values of one row, in the transaction of the row itself. Every failure is a VaultError. */
export class Vault {
  /** For keeping the keys; rooms have no business with them. */
  readonly keys: DataKeys;

  constructor(master: MasterKey) {
    this.keys = new DataKeys(master);
  }

  /** Seals a text for its place; what comes back goes into a `bytea` column of that place. */
  async seal(tx: Tx, place: Place, text: string): Promise<Buffer> {
    const key = await this.keys.current(tx, place.organisationId);
    return sealBytes({ id: key.id, secret: key.seal }, place, Buffer.from(text));
  }

  /** Opens what stands in a place. Throws VaultError `damaged` when it was changed or was sealed for another place. */
  async open(tx: Tx, place: Place, sealed: Uint8Array): Promise<string> {
    const key = await this.keys.byId(tx, place.organisationId, keyIdOf(sealed));
    return openBytes(key.seal, place, sealed).toString();
  }

  /** The blind index to keep beside a sealed value: the same value in the same column has the same index. */
  async blindIndex(tx: Tx, column: IndexedColumn, value: string): Promise<Buffer> {
    return blindIndexUnder(await this.keys.current(tx, column.organisationId), column, value);
  }

  /** Every blind index a value may be kept under now: more than one while keys are being rotated. For `in (…)`. */
  async blindIndexes(tx: Tx, column: IndexedColumn, value: string): Promise<Buffer[]> {
    const keys = await this.keys.usable(tx, column.organisationId);
    return keys.map((key) => blindIndexUnder(key, column, value));
  }
}

/** HMAC-SHA-256 over the column and the value, under the index key of the pair. 32 bytes. */
export function blindIndexUnder(key: DataKey, { table, column }: IndexedColumn, value: string): Buffer {
  return createHmac('sha256', key.index)
    .update(JSON.stringify([table, column, value]))
    .digest();
}
