import type { DraftRow, OfflineDatabase } from './database.ts';
import type { DeviceKeys } from './device-key.ts';
import { chooseDraft, compareDrafts, type DraftChoice, type KeptDraft } from './draft-choice.ts';
import { readHandedOver } from './handed-over.ts';
import { openLastWords } from './last-words.ts';
import { seal, unseal } from './seal.ts';
import { createThrottledWriter } from './throttled-writer.ts';
import type { WindowSlot } from './window-slot.ts';

/** A draft as it stands in the list of everything this account has not finished on this device. */
export interface DraftEntry extends KeptDraft<unknown> {
  readonly key: string;
  readonly schema: string;
}

/** Says which shape a draft has; a draft of another shape is kept and listed, but not restored. */
export interface DraftOptions {
  readonly schema?: string;
  readonly version?: number;
}

/** Drafts of the account of this window, each window in its own slot. Keys hold ids only: see `draftKey`. */
export interface DraftStore {
  /** Keeps a value. Resolves when it, or a newer one of the same key, is on disk: within a second, also while typing. */
  readonly save: (key: string, value: unknown, options?: DraftOptions) => Promise<void>;
  /** What this window goes on with and what other windows have; takes over what a vanished window left behind. */
  readonly load: <T>(key: string, options?: DraftOptions) => Promise<DraftChoice<T>>;
  /** What other windows have and this one has not; leaves everything in its place. */
  readonly look: <T>(key: string, options?: DraftOptions) => Promise<readonly KeptDraft<T>[]>;
  readonly list: () => Promise<readonly DraftEntry[]>;
  /** Removes the draft of this window, and the same text where a closed window left it. */
  readonly remove: (key: string, options?: DraftOptions) => Promise<void>;
  /** Removes what another window left, given its slot. */
  readonly removeOther: (key: string, slot: string) => Promise<void>;
  /**
   * Runs `work`, which must remove the draft of this window (slot given) together with putting its text in the write of
   * this id. What is typed after this call is a new draft; when `work` fails the old one stays.
   */
  readonly handOver: (key: string, writeId: string, work: (slot: string) => Promise<void>) => Promise<void>;
  /** Puts what this window kept under a key beside it, so that a new text does not overwrite it. */
  readonly setAside: (key: string) => Promise<void>;
  /** Writes all that waits. Rejects when the device refuses. */
  readonly flush: () => Promise<void>;
  readonly isAllKept: () => boolean;
  /** For a page that goes away now: keeps all that waits without waiting. False when that is too long or too early. */
  readonly canKeepAtOnce: () => boolean;
  readonly keepAtOnce: () => void;
  /** Told which key changed in another window. */
  readonly onOtherWindow: (listener: (key: string) => void) => () => void;
  /** Told when the device refuses to keep a draft (disk full, storage forbidden); it is tried again every second. */
  readonly onRefused: (listener: (key: string) => void) => () => void;
  readonly close: () => void;
}

interface Pending extends DraftOptions {
  readonly accountId: string;
  readonly key: string;
  readonly value: unknown;
  /** The write that this text is on its way to. */
  readonly into?: string;
}

const keyForm = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/** The key of a draft from kebab-case words and ids: `draftKey('conversation', id, 'fragment')`. It is not encrypted. */
export function draftKey(...parts: readonly string[]): string {
  const key = parts.join('/').toLowerCase();
  if (!keyForm.test(key)) throw new RangeError(`A draft key holds words and ids only, not "${key}"`);
  return key;
}

const defaultSchema = '1';
const label = (row: Pick<DraftRow, 'accountId' | 'key' | 'schema'>) =>
  ['draft', row.accountId, row.key, row.schema].join('|');

export function openDraftStore(
  database: OfflineDatabase,
  keys: DeviceKeys,
  slot: WindowSlot,
  channelName = 'keukentafel-drafts',
): DraftStore {
  const otherWindowListeners = new Set<(key: string) => void>();
  const refusedListeners = new Set<(key: string) => void>();
  const channel = new BroadcastChannel(channelName);
  // Only the key travels: the text is read from the encrypted store, under the account of the window that reads.
  channel.onmessage = (event: MessageEvent<string>) => otherWindowListeners.forEach((listener) => listener(event.data));

  const lastWords = openLastWords(keys, slot);
  const recoveries = new Map<string, Promise<void>>();
  const handingOver = new Set<Pending>();

  async function put(pending: Pending, into: string, updatedAt: number): Promise<void> {
    const { accountId, key, value, version, schema = defaultSchema } = pending;
    const content = await seal(await keys.keyOf(accountId), label({ accountId, key, schema }), { value, version });
    await database.write(['drafts'], (tx) =>
      tx.objectStore('drafts').put({ accountId, key, slot: into, schema, updatedAt, content }),
    );
    channel.postMessage(key);
  }

  const unwritten = () => [...writer.unwritten(), ...handingOver];
  const forgetIfKept = () => {
    if (unwritten().length === 0) lastWords.forget();
  };
  const writer = createThrottledWriter<Pending>({
    write: async (_name, pending) => put(pending, await slot.own(), Date.now()),
    onWritten: forgetIfKept,
    onFailure: (name, error) => {
      console.warn('A draft could not be kept on this device', error instanceof Error ? error.name : 'unknown');
      refusedListeners.forEach((listener) => listener(name.slice(name.indexOf('\n') + 1)));
    },
  });

  async function account(): Promise<string> {
    await keys.ready;
    const accountId = keys.account();
    if (accountId === null) throw new Error('No account is known in this window yet');
    return accountId;
  }

  /** Once per account and window, before the first look at what is kept. */
  function recover(accountId: string): Promise<void> {
    const known = recoveries.get(accountId);
    if (known) return known;
    const recovery = lastWords.recover(accountId, async ({ slot: from, spokenAt, words }) => {
      const handedOver = await readHandedOver(database, from);
      for (const pending of words as readonly Pending[]) {
        // The page said it and went, but what it had begun was carried out after all: the text is a write by now.
        if (pending.into !== undefined && handedOver.includes(pending.into)) continue;
        const row = await database.read((shelves) => shelves.get('drafts', [accountId, pending.key, from]));
        if (!row || row.updatedAt < spokenAt) await put(pending, from, spokenAt);
      }
    });
    recoveries.set(accountId, recovery);
    return recovery;
  }

  async function open(row: DraftRow, accountKey: CryptoKey): Promise<DraftEntry | null> {
    try {
      const content = await unseal<{ value: unknown; version?: number }>(accountKey, label(row), row.content);
      const { key, schema, updatedAt } = row;
      return { key, schema, updatedAt, slot: row.slot, value: content.value, version: content.version };
    } catch {
      // Damaged, or of a key that was wiped: nobody can read it any more, and it must not stop the others.
      return null;
    }
  }

  async function openAll(rows: readonly DraftRow[], accountId: string): Promise<DraftEntry[]> {
    if (rows.length === 0) return [];
    const accountKey = await keys.keyOf(accountId);
    const opened = await Promise.all(rows.map((row) => open(row, accountKey)));
    return opened.filter((entry) => entry !== null);
  }

  async function read<T>(accountId: string, key: string, schema = defaultSchema) {
    await recover(accountId).catch(() => undefined);
    const [ownSlot, openSlots] = [await slot.own(), await slot.open()];
    const rows = await database.read((shelves) => shelves.getAllFromIndex('drafts', 'place', [accountId, key]));
    const ofOtherShape = rows.find((row) => row.slot === ownSlot && row.schema !== schema);
    if (ofOtherShape) await move(accountId, key, ownSlot, crypto.randomUUID());
    const sameShape = rows.filter((row) => row.schema === schema);
    const kept = (await openAll(sameShape, accountId)) as readonly (DraftEntry & KeptDraft<T>)[];
    return { ownSlot, openSlots, kept };
  }

  async function erase(accountId: string, key: string, slots: readonly string[]): Promise<void> {
    if (slots.length === 0) return;
    await database.write(['drafts'], async (tx) => {
      for (const from of slots) await tx.objectStore('drafts').delete([accountId, key, from]);
    });
    channel.postMessage(key);
  }

  async function move(accountId: string, key: string, from: string, to: string): Promise<void> {
    await database.write(['drafts'], async (tx) => {
      const drafts = tx.objectStore('drafts');
      const row = await drafts.get([accountId, key, from]);
      if (!row) return;
      await drafts.put({ ...row, slot: to });
      await drafts.delete([accountId, key, from]);
    });
    channel.postMessage(key);
  }

  return {
    save: async (key, value, options = {}) => {
      const accountId = keys.account() ?? (await account());
      return writer.put(nameOf(accountId, key), { accountId, key, value, ...options });
    },
    load: async <T>(key: string, options: DraftOptions = {}) => {
      const accountId = await account();
      await writer.flush().catch(() => undefined);
      const { ownSlot, openSlots, kept } = await read<T>(accountId, key, options.schema);
      const choice = chooseDraft(kept, ownSlot, openSlots);
      if (choice.mine && choice.mine.slot !== ownSlot) await move(accountId, key, choice.mine.slot, ownSlot);
      await erase(accountId, key, choice.duplicates.map(slotOf));
      return choice;
    },
    look: async <T>(key: string, options: DraftOptions = {}) => {
      const accountId = await account();
      await writer.flush().catch(() => undefined);
      const { ownSlot, openSlots, kept } = await read<T>(accountId, key, options.schema);
      const mine = kept.find((draft) => draft.slot === ownSlot) ?? null;
      const { others, duplicates } = compareDrafts(kept, mine, openSlots);
      await erase(accountId, key, duplicates.map(slotOf));
      return others;
    },
    list: async () => {
      const accountId = await account();
      await writer.flush().catch(() => undefined);
      const rows = await database.read((shelves) => shelves.getAllFromIndex('drafts', 'account', accountId));
      return (await openAll(rows, accountId)).toSorted((a, b) => b.updatedAt - a.updatedAt);
    },
    remove: async (key, options = {}) => {
      // No waiting before `replace` when the account is known: what is typed after this call must not be dropped by it.
      const accountId = keys.account() ?? (await account());
      return writer.replace(nameOf(accountId, key), async () => {
        const { ownSlot, openSlots, kept } = await read(accountId, key, options.schema);
        const mine = kept.find((draft) => draft.slot === ownSlot) ?? null;
        const { duplicates } = compareDrafts(kept, mine, openSlots);
        await erase(accountId, key, [ownSlot, ...duplicates.map(slotOf)]);
        forgetIfKept();
      });
    },
    removeOther: async (key, otherSlot) => erase(await account(), key, [otherSlot]),
    handOver: async (key, writeId, work) => {
      const name = nameOf(keys.account() ?? (await account()), key);
      const pending = writer.pending(name);
      const leaving = pending && { ...pending, into: writeId };
      if (leaving) handingOver.add(leaving);
      return writer.replace(name, async () => {
        try {
          await work(await slot.own());
          channel.postMessage(key);
        } catch (error) {
          if (pending && !writer.pending(name)) void writer.put(name, pending);
          throw error;
        } finally {
          if (leaving) handingOver.delete(leaving);
          forgetIfKept();
        }
      });
    },
    setAside: async (key) => move(await account(), key, await slot.own(), crypto.randomUUID()),
    flush: () => writer.flush(),
    isAllKept: () => unwritten().length === 0,
    canKeepAtOnce: () => everyAccount(unwritten()).every(([accountId, words]) => lastWords.canSpeak(accountId, words)),
    keepAtOnce: () => everyAccount(unwritten()).forEach(([accountId, words]) => lastWords.speak(accountId, words)),
    onOtherWindow: (listener) => {
      otherWindowListeners.add(listener);
      return () => otherWindowListeners.delete(listener);
    },
    onRefused: (listener) => {
      refusedListeners.add(listener);
      return () => refusedListeners.delete(listener);
    },
    close: () => {
      otherWindowListeners.clear();
      refusedListeners.clear();
      lastWords.close();
      channel.close();
    },
  };
}

const nameOf = (accountId: string, key: string) => `${accountId}\n${key}`;

const everyAccount = (all: readonly Pending[]) => Object.entries(Object.groupBy(all, ({ accountId }) => accountId));
const slotOf = (draft: KeptDraft<unknown>) => draft.slot;
