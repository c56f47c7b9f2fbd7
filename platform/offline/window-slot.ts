/** The place of one browser window among the windows of this product: each keeps its drafts in its own slot. */
export interface WindowSlot {
  /** The slot of this window: the same after a reload, never the same as that of another open window. */
  readonly own: () => Promise<string>;
  /** The slots of all windows that are open now. */
  readonly open: () => Promise<ReadonlySet<string>>;
  /** Calls `listener` once when the window of that slot is gone (closed, crashed, killed). Returns how to stop. */
  readonly whenClosed: (slot: string, listener: () => void) => () => void;
}

const storageKey = 'keukentafel/window';
const lockPrefix = 'keukentafel/window/';
// A reload may start before the old page has let go of its lock; a duplicated tab has the same slot and never gets it.
const reloadPatience = 400;

/**
 * A window holds a Web Lock for as long as it lives: the browser lets go of it however the window ends, so no window
 * has to say goodbye. sessionStorage carries the slot over a reload.
 */
export function openWindowSlot(): WindowSlot {
  let claimed: Promise<string> | null = null;
  return {
    own: () => (claimed ??= claim()),
    open: async () => {
      const { held = [] } = await navigator.locks.query();
      const names = held.map((lock) => lock.name ?? '').filter((name) => name.startsWith(lockPrefix));
      return new Set(names.map((name) => name.slice(lockPrefix.length)));
    },
    whenClosed: (slot, listener) => {
      const stop = new AbortController();
      navigator.locks
        .request(lockPrefix + slot, { mode: 'shared', signal: stop.signal }, () => undefined)
        .then(listener, () => undefined);
      return () => stop.abort();
    },
  };
}

async function claim(): Promise<string> {
  const before = sessionStorage.getItem(storageKey);
  if (before !== null && (await hold(before, AbortSignal.timeout(reloadPatience)))) return before;
  const fresh = crypto.randomUUID();
  await hold(fresh);
  sessionStorage.setItem(storageKey, fresh);
  return fresh;
}

/** True once the lock is held (it then stays held for the life of the page); false when the signal came first. */
function hold(slot: string, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const forLife = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(lockPrefix + slot, { signal }, forLife).catch(() => resolve(false));
  });
}
