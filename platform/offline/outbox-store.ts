import type { OfflineDatabase, OutboxRow } from './database.ts';
import type { OutboxWrite, Problem, QueuedWrite } from './delivery.ts';
import type { DeviceKeys } from './device-key.ts';
import { noteHandedOver } from './handed-over.ts';
import { seal, unseal } from './seal.ts';

/** The draft that a write was made of; of another account when somebody else's words go with it. */
interface Replaced {
  readonly key: string;
  readonly slot: string;
  readonly accountId?: string;
}

/** The writes of an account as they lie on this device, encrypted; everything about order is in `sequence`. */
export interface OutboxStore {
  /** Puts a write in the box; one with a known id is already there and is left as it is. */
  readonly add: (accountId: string, write: OutboxWrite, replacing?: Replaced) => Promise<void>;
  readonly all: (accountId: string) => Promise<readonly QueuedWrite[]>;
  readonly remove: (accountId: string, id: string) => Promise<void>;
  readonly mark: (accountId: string, id: string, problem: Problem | null) => Promise<void>;
}

const label = (accountId: string, id: string, part: 'write' | 'problem') => ['outbox', accountId, id, part].join('|');

export function openOutboxStore(database: OfflineDatabase, keys: DeviceKeys): OutboxStore {
  async function open(row: OutboxRow, key: CryptoKey): Promise<QueuedWrite | null> {
    const { accountId, id, queuedAt } = row;
    try {
      const write = await unseal<OutboxWrite>(key, label(accountId, id, 'write'), row.content);
      const problem = row.problem && (await unseal<Problem>(key, label(accountId, id, 'problem'), row.problem));
      return { ...write, accountId, queuedAt, problem };
    } catch {
      // Of a key that was wiped: unreadable for good, and it must not hold up the rest.
      return null;
    }
  }

  return {
    add: async (accountId, write, replacing) => {
      const { id } = write;
      const content = await seal(await keys.keyOf(accountId), label(accountId, id, 'write'), {
        id,
        method: write.method,
        path: write.path,
        body: write.body,
        group: write.group,
        draft: write.draft,
      });
      // The draft leaves in the same transaction: after a crash the text is in exactly one of the two places.
      await database.write(['outbox', 'drafts', 'settings'], async (tx) => {
        const box = tx.objectStore('outbox');
        if ((await box.index('write').getKey([accountId, id])) === undefined) {
          await box.add({ accountId, id, queuedAt: Date.now(), content, problem: null });
        }
        if (!replacing) return;
        await tx.objectStore('drafts').delete([replacing.accountId ?? accountId, replacing.key, replacing.slot]);
        await noteHandedOver(tx.objectStore('settings'), replacing.slot, id);
      });
    },
    all: async (accountId) => {
      // An index gives rows with the same value in the order of their key, which is the sequence.
      const rows = await database.read((shelves) => shelves.getAllFromIndex('outbox', 'account', accountId));
      if (rows.length === 0) return [];
      const key = await keys.keyOf(accountId);
      const writes = await Promise.all(rows.map((row) => open(row, key)));
      return writes.filter((write) => write !== null);
    },
    remove: async (accountId, id) => {
      await database.write(['outbox'], async (tx) => {
        const box = tx.objectStore('outbox');
        const sequence = await box.index('write').getKey([accountId, id]);
        if (sequence !== undefined) await box.delete(sequence);
      });
    },
    mark: async (accountId, id, problem) => {
      const sealed = problem && (await seal(await keys.keyOf(accountId), label(accountId, id, 'problem'), problem));
      await database.write(['outbox'], async (tx) => {
        const box = tx.objectStore('outbox');
        const row = await box.index('write').get([accountId, id]);
        if (row) await box.put({ ...row, problem: sealed });
      });
    },
  };
}
