import type { OfflineDatabase } from './database.ts';
import { makeKey } from './seal.ts';

/*
 * What the encryption of drafts protects against, and what not.
 *
 * It does: another account on the same device, through this product, sees nothing of yours; whoever looks through the
 * files of the browser, a back-up of them or a search index meets no readable text; a script that gets into the page
 * cannot carry the key away to open a copied database elsewhere; wiping an account throws its key away, so that what
 * the disk has not yet overwritten stays unreadable to anyone without that key.
 *
 * It does not: the browser keeps the key itself in its own files, so a skilled person with the unlocked disk and
 * forensic tools can find it; a script that runs in the page can ask the page to open drafts while it runs; someone at
 * an unlocked device with a live session is simply that user. Hence disk encryption and a screen lock on the device
 * (BIO), a strict content security policy, and drafts that leave the device when their text is sent. A key half held by the server would be stronger but
 * would make drafts unreadable without a connection or session, exactly when they are needed.
 */

/** Which account this window works for, and the keys of the accounts on this device. */
export interface DeviceKeys {
  /** The account of this window, or null when nobody ever signed in here (or signed out). Null until `ready`. */
  readonly account: () => string | null;
  /** Resolves once the remembered account has been read; rejects never. */
  readonly ready: Promise<void>;
  /** To be called after every sign-in; remembers the account, for reloads without a connection or a session. */
  readonly signedIn: (accountId: string) => Promise<void>;
  /** Explicit sign-out: drafts stay, encrypted, but no window opens them until that account signs in again. */
  readonly signedOut: () => Promise<void>;
  /** False when another account has signed in on this device since: this window may then not send for its own. */
  readonly isLatestAccount: (accountId: string) => Promise<boolean>;
  /** The key of an account, made at first use. */
  readonly keyOf: (accountId: string) => Promise<CryptoKey>;
  /** Throws away key, drafts and undelivered writes of an account. Ask the person first: nothing brings it back. */
  readonly wipe: (accountId: string) => Promise<void>;
  /** Told when the account of this window changes or is wiped, and when someone signs in in another window. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

const lastAccount = 'last-account';

export function openDeviceKeys(database: OfflineDatabase, channelName = 'keukentafel-account'): DeviceKeys {
  let current: string | null = null;
  let settled = false;
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(channelName);
  const tell = () => listeners.forEach((listener) => listener());
  channel.onmessage = tell;

  const become = (accountId: string | null) => {
    settled = true;
    if (current === accountId) return;
    current = accountId;
    tell();
  };
  const announce = () => {
    tell();
    channel.postMessage('changed');
  };

  const ready = database
    .read((shelves) => shelves.get('settings', lastAccount))
    .then(
      (row) => {
        if (!settled) become(row?.value ?? null);
      },
      // A browser that refuses IndexedDB has nothing to remember; each later write reports that for itself.
      () => undefined,
    );

  return {
    ready,
    account: () => current,
    signedIn: async (accountId) => {
      become(accountId);
      await database.write(['settings'], (tx) =>
        tx.objectStore('settings').put({ name: lastAccount, value: accountId }),
      );
      announce();
      // Without this a browser may clear the storage of a site when the disk is full, or after a week of not coming.
      if (isSecureContext) navigator.storage.persist().catch(() => undefined);
    },
    signedOut: async () => {
      become(null);
      await database.write(['settings'], (tx) => tx.objectStore('settings').delete(lastAccount));
      announce();
    },
    isLatestAccount: async (accountId) =>
      (await database.read((shelves) => shelves.get('settings', lastAccount)))?.value === accountId,
    // Read every time rather than held in memory: after a wipe no window may go on with the old key.
    keyOf: async (accountId) => {
      const known = await database.read((shelves) => shelves.get('keys', accountId));
      if (known) return known.key;
      const fresh = await makeKey();
      return database.write(['keys'], async (tx) => {
        const other = await tx.objectStore('keys').get(accountId);
        if (other) return other.key;
        await tx.objectStore('keys').add({ accountId, key: fresh });
        return fresh;
      });
    },
    wipe: async (accountId) => {
      await database.write(['keys', 'drafts', 'outbox'], async (tx) => {
        await tx.objectStore('keys').delete(accountId);
        for (const shelf of ['drafts', 'outbox'] as const) {
          const rows = tx.objectStore(shelf);
          for (const key of await rows.index('account').getAllKeys(accountId)) await rows.delete(key);
        }
      });
      announce();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel.close();
    },
  };
}
