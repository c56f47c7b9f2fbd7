import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Tables, Tx } from '../db/connection.ts';
import type { MasterKey } from './master-key.ts';
import { VaultError } from './vault-error.ts';

export type DataKeyTables = {
  dataKey: {
    organisationId: string;
    id: string;
    version: number;
    masterKeyId: string;
    wrapped: Uint8Array | null;
    state: 'current' | 'retired' | 'destroyed';
    createdAt: string;
    destroyedAt: string | null;
  };
};

/** The pair of keys of an organisation: one seals, the other makes blind indexes. Both are 32 bytes. */
export interface DataKey {
  id: string;
  version: number;
  seal: Uint8Array;
  index: Uint8Array;
}

const db = (tx: Kysely<Tables>) => tx.withTables<DataKeyTables>();

/** What binds a wrapped pair to its row. */
export const wrapContext = (organisationId: string, id: string) => `keukentafel data key ${organisationId} ${id}`;

/** How long an unwrapped pair stays in memory: a destroyed one is gone from every program after this. */
const memoryMinutes = 10;

/** The data keys as the program works with them: unwrapped once in a while, never written anywhere. */
export class DataKeys {
  readonly #master: MasterKey;
  readonly #unwrapped = new Map<string, { key: DataKey; until: number }>();

  constructor(master: MasterKey) {
    this.#master = master;
  }

  /**
   * The pair that seals now, made when the organisation has none. Its row is held until the transaction ends, so that
   * it cannot be retired and destroyed between sealing and committing.
   */
  async current(tx: Tx, organisationId: string): Promise<DataKey> {
    for (let tries = 0; tries < 3; tries++) {
      const row = await this.#hold(tx, organisationId);
      if (row) return this.#unwrap(organisationId, row);
      await this.#makeFirst(tx, organisationId);
    }
    throw new VaultError('no-data-key', 'The organisation has data keys, but none that seals.');
  }

  /** The pair with this id. Throws VaultError `no-data-key` when it was destroyed or never was. */
  async byId(tx: Kysely<Tables>, organisationId: string, id: string): Promise<DataKey> {
    const known = this.#remembered(organisationId, id);
    if (known) return known;
    const row = await this.#select(tx, organisationId).where('id', '=', id).executeTakeFirst();
    if (!row?.wrapped) throw new VaultError('no-data-key', `The data key ${id} is not there any more.`);
    return this.#unwrap(organisationId, row);
  }

  /** Every pair that still opens something, the newest first. */
  async usable(tx: Kysely<Tables>, organisationId: string): Promise<DataKey[]> {
    const rows = await this.#select(tx, organisationId)
      .where('state', '!=', 'destroyed')
      .orderBy('version', 'desc')
      .execute();
    return Promise.all(rows.map((row) => this.#unwrap(organisationId, row)));
  }

  /** Adds a pair with this version; another transaction that adds the same one first, wins. */
  async make(tx: Tx, organisationId: string, version: number): Promise<void> {
    // Before the master key is read: exchanging it waits for this lock (rotate-master-key.ts), and so never misses a pair.
    await sql`lock table data_key in row exclusive mode`.execute(tx);
    const id = uuidv7();
    const { masterKeyId, wrapped } = await this.#master.wrap(randomBytes(64), wrapContext(organisationId, id));
    const createdAt = new Date().toISOString();
    await db(tx)
      .insertInto('dataKey')
      .values({ organisationId, id, version, masterKeyId, wrapped, state: 'current', createdAt, destroyedAt: null })
      .onConflict((on) => on.columns(['organisationId', 'version']).doNothing())
      .execute();
  }

  #select(tx: Kysely<Tables>, organisationId: string) {
    return db(tx)
      .selectFrom('dataKey')
      .select(['id', 'version', 'masterKeyId', 'wrapped'])
      .where('organisationId', '=', organisationId);
  }

  #hold(tx: Tx, organisationId: string) {
    return this.#select(tx, organisationId)
      .where('state', '=', 'current')
      .orderBy('version', 'desc')
      .limit(1)
      .forShare()
      .executeTakeFirst();
  }

  /** Only where there never was one: a pair that was retired while we waited for it has a follower to look for again. */
  async #makeFirst(tx: Tx, organisationId: string): Promise<void> {
    const any = await this.#select(tx, organisationId).limit(1).executeTakeFirst();
    if (!any) await this.make(tx, organisationId, 1);
  }

  #remembered(organisationId: string, id: string): DataKey | undefined {
    const known = this.#unwrapped.get(`${organisationId} ${id}`);
    return known && known.until > Date.now() ? known.key : undefined;
  }

  async #unwrap(
    organisationId: string,
    row: { id: string; version: number; masterKeyId: string; wrapped: Uint8Array | null },
  ): Promise<DataKey> {
    const known = this.#remembered(organisationId, row.id);
    if (known) return known;
    const secret = await this.#master.unwrap(row.masterKeyId, row.wrapped!, wrapContext(organisationId, row.id));
    const key = { id: row.id, version: row.version, seal: secret.subarray(0, 32), index: secret.subarray(32, 64) };
    this.#unwrapped.set(`${organisationId} ${row.id}`, { key, until: Date.now() + memoryMinutes * 60_000 });
    return key;
  }
}
