import { openDatabase } from './database.ts';
import { openDeviceKeys, type DeviceKeys } from './device-key.ts';
import { openDraftStore, type DraftStore } from './draft-store.ts';
import { openOutbox, type Outbox, type Send } from './outbox.ts';
import { openWindowSlot, type WindowSlot } from './window-slot.ts';

/** Everything that goes on without a connection, of one window. */
export interface Offline {
  readonly keys: DeviceKeys;
  readonly slot: WindowSlot;
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  readonly close: () => void;
}

export interface OfflineOptions {
  readonly send: Send;
  readonly databaseName?: string;
}

/**
 * Opens what this device keeps. Once per window, before the first screen; call `keys.signedIn(accountId)` as soon as
 * the session is known. Until then the account that signed in last on this device is used.
 */
export function openOffline({ send, databaseName }: OfflineOptions): Offline {
  const database = openDatabase(databaseName);
  const keys = openDeviceKeys(database);
  const slot = openWindowSlot();
  const drafts = openDraftStore(database, keys, slot);
  const outbox = openOutbox({ database, keys, drafts, send });
  const stopKeeping = keepOnLeaving(drafts);
  // Asked for at once, so that the first letter does not wait for it.
  slot.own().catch(() => undefined);
  return {
    keys,
    slot,
    drafts,
    outbox,
    close: () => {
      stopKeeping();
      outbox.close();
      drafts.close();
      keys.close();
      database.close();
    },
  };
}

/** A page that goes away gets a moment at most: all that waits is written at the first sign of it. */
function keepOnLeaving(drafts: DraftStore): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const flush = () => {
    drafts.flush().catch(() => undefined);
  };
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', flushWhenHidden, { signal });
  document.addEventListener('freeze', flush, { signal });
  const lastMoment = () => {
    flush();
    drafts.keepAtOnce();
  };
  window.addEventListener('pagehide', lastMoment, { signal });
  const beforeLeaving = (event: BeforeUnloadEvent) => {
    if (drafts.isAllKept()) return;
    flush();
    // What cannot be kept in the last moment (see last-words.ts) is worth the browser's own question.
    if (!drafts.canKeepAtOnce()) event.preventDefault();
  };
  window.addEventListener('beforeunload', beforeLeaving, { signal });
  return () => stop.abort();
}
