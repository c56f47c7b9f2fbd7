import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
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

interface Shelves extends DBSchema {
  keys: { key: string; value: KeyRow };
  settings: { key: string; value: SettingRow };
  drafts: {
    key: [accountId: string, key: string, slot: string];
    value: DraftRow;
    indexes: { account: string; place: [accountId: string, key: string] };
  };
  outbox: { key: number; value: OutboxRow; indexes: { account: string; write: [accountId: string, id: string] } };
}

type Shelf = StoreNames<Shelves>;
type Writing = IDBPTransaction<Shelves, Shelf[], 'readwrite'>;

/** What is kept on this device: opened at first use, and again when the browser closed it. */
export interface OfflineDatabase {
  readonly read: <T>(work: (shelves: IDBPDatabase<Shelves>) => Promise<T>) => Promise<T>;
  /** One transaction over these shelves: all of `work` or nothing. Await nothing in it but the transaction itself. */
  readonly write: <T>(shelves: Shelf[], work: (transaction: Writing) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export function openDatabase(name = 'keukentafel-offline'): OfflineDatabase {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const connection = () => {
    opened ??= open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  return {
    read: async (work) => work(await connection()),
    write: async (shelves, work) => {
      // By default Chromium reports a write as done while it is still in the memory of the operating system, and a
      // dead battery would lose it.
      const transaction = (await connection()).transaction(shelves, 'readwrite', { durability: 'strict' });
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    },
    close: () => {
      void opened?.then((shelves) => shelves.close()).catch(() => undefined);
      forget();
    },
  };
}

function open(name: string, forget: () => void): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>(name, 1, {
    upgrade: (shelves) => {
      shelves.createObjectStore('keys', { keyPath: 'accountId' });
      shelves.createObjectStore('settings', { keyPath: 'name' });
      const drafts = shelves.createObjectStore('drafts', { keyPath: ['accountId', 'key', 'slot'] });
      drafts.createIndex('account', 'accountId');
      drafts.createIndex('place', ['accountId', 'key']);
      const outbox = shelves.createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true });
      outbox.createIndex('account', 'accountId');
      outbox.createIndex('write', ['accountId', 'id'], { unique: true });
    },
    // A newer version of the program in another window must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
