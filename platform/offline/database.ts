import { Dexie, type Table } from 'dexie';
import type { Sealed } from './seal.ts';

/** The key of one account on this device. The key itself cannot be exported by any script. */
export interface KeyRow {
  readonly accountId: string;
  readonly key: CryptoKey;
}

export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

/** One text being typed, in one window. Only ids and the moment are readable; the rest is in `content`. */
export interface DraftRow {
  readonly accountId: string;
  readonly key: string;
  readonly slot: string;
  readonly schema: string;
  readonly updatedAt: number;
  readonly content: Sealed;
}

/** One write that waits for delivery. `sequence` is the order in which it was put in the box, over all windows. */
export interface OutboxRow {
  readonly sequence?: number;
  readonly accountId: string;
  readonly id: string;
  readonly queuedAt: number;
  readonly content: Sealed;
  readonly problem: Sealed | null;
}

export interface OfflineDatabase extends Dexie {
  readonly keys: Table<KeyRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly drafts: Table<DraftRow, [string, string, string]>;
  readonly outbox: Table<OutboxRow, number>;
}

/**
 * Opens (lazily, at first use) what is kept on this device. Durability is `strict`: by default Chromium reports a
 * write as done while it is still in the memory of the operating system, and a dead battery would lose it.
 */
export function openDatabase(name = 'keukentafel-offline'): OfflineDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    keys: 'accountId',
    settings: 'name',
    drafts: '[accountId+key+slot], accountId, [accountId+key]',
    outbox: '++sequence, accountId, &[accountId+id]',
  });
  return database as OfflineDatabase;
}
