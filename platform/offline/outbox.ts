import type { OfflineDatabase } from './database.ts';
import { nextMoment, nextToSend, pauseAfter } from './delivery.ts';
import type { OutboxWrite, Pause, QueuedWrite, SendOutcome } from './delivery.ts';
import type { DeviceKeys } from './device-key.ts';
import type { DraftStore } from './draft-store.ts';
import { openOutboxStore } from './outbox-store.ts';

/**
 * Delivers one write: sends `id` as idempotency key and `accountId` so that the server can refuse another session's
 * writes. Stops at `signal`. Throwing counts as 'retry-later'. See `outcomeOfStatus` for what a reply means.
 */
export type Send = (write: QueuedWrite, signal: AbortSignal) => Promise<SendOutcome>;

export interface OutboxState {
  /** Everything in the box, in order, with its body: for showing what was said while it is not delivered yet. */
  readonly queued: readonly QueuedWrite[];
  /** How many wait without a problem of their own. */
  readonly waiting: number;
  /** When the oldest of those was put in. */
  readonly oldest: Date | null;
  /** What the server refused. Kept until a person retries or removes it; its group waits behind it. */
  readonly needsAttention: readonly QueuedWrite[];
  /** False when the browser says there is no network, or the last delivery did not get through. */
  readonly online: boolean;
  readonly signInNeeded: boolean;
}

export interface EnqueueOptions {
  readonly replacing?: string;
  readonly by?: string;
}

export interface Outbox {
  readonly state: () => OutboxState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Resolves when the write is on disk (not: delivered). `replacing` names the draft whose text this write carries: it
   * leaves the device in the same transaction, so that a crash never leaves both or neither. `by` is the account that will
   * send it, where that is not the one of this window: it waits until that account signs in on this device.
   */
  readonly enqueue: (write: OutboxWrite, options?: EnqueueOptions) => Promise<void>;
  /** Tries again a write that needs attention. */
  readonly retry: (id: string) => Promise<void>;
  /** Removes a write on request of the person who made it. */
  readonly remove: (id: string) => Promise<void>;
  /** Tries now, whatever pause there is; also after signing in again. */
  readonly deliverNow: () => void;
  /** Told after each delivery, in every window: for reading again what changed. */
  readonly onDelivered: (listener: (write: { readonly id: string; readonly group: string }) => void) => () => void;
  readonly close: () => void;
}

interface Parts {
  readonly database: OfflineDatabase;
  readonly keys: DeviceKeys;
  readonly drafts: DraftStore;
  readonly send: Send;
}

type Message = {
  readonly delivered: { readonly id: string; readonly group: string } | null;
  readonly reached: boolean;
  readonly signInNeeded: boolean;
};

const sendPatience = 30_000;
// For when the window that was delivering, and had the timer, is gone.
const lookAgainEvery = 60_000;
const nothing: OutboxState = {
  queued: [],
  waiting: 0,
  oldest: null,
  needsAttention: [],
  online: true,
  signInNeeded: false,
};

export function openOutbox({ database, keys, drafts, send }: Parts): Outbox {
  const store = openOutboxStore(database, keys);
  const listeners = new Set<() => void>();
  const deliveredListeners = new Set<(write: { id: string; group: string }) => void>();
  const channel = new BroadcastChannel('keukentafel-outbox');
  const closing = new AbortController();
  const pauses = new Map<string, Pause>();
  let state = nothing;
  let reached = true;
  let signInNeeded = false;
  let turn: Promise<void> | null = null;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawing = 0;

  async function draw(): Promise<void> {
    const mine = ++drawing;
    const accountId = keys.account();
    const queued = accountId === null ? [] : await store.all(accountId);
    if (mine !== drawing) return;
    const waiting = queued.filter((write) => write.problem === null);
    const needsAttention = queued.filter((write) => write.problem !== null);
    const oldest = waiting[0] ? new Date(waiting[0].queuedAt) : null;
    const online = navigator.onLine && reached;
    state = { queued, waiting: waiting.length, oldest, needsAttention, online, signInNeeded };
    listeners.forEach((listener) => listener());
  }
  const redraw = () => {
    draw().catch(() => undefined);
  };

  function announce(delivered: Message['delivered']): void {
    if (delivered) deliveredListeners.forEach((listener) => listener(delivered));
    channel.postMessage({ delivered, reached, signInNeeded } satisfies Message);
    redraw();
  }
  channel.onmessage = (event: MessageEvent<Message>) => {
    ({ reached, signInNeeded } = event.data);
    const { delivered } = event.data;
    if (delivered) deliveredListeners.forEach((listener) => listener(delivered));
    redraw();
  };

  /** One window at a time delivers for an account; a second one waits for its turn and then finds the box empty. */
  function deliver(): void {
    if (closing.signal.aborted) return;
    if (turn !== null) {
      again = true;
      return;
    }
    clearTimeout(timer);
    turn = keys.ready
      .then(async () => {
        const accountId = keys.account();
        if (accountId === null) return;
        const { signal } = closing;
        await navigator.locks.request(`keukentafel/outbox/${accountId}`, { signal }, () => work(accountId));
      })
      .catch(() => undefined)
      .finally(() => {
        turn = null;
        if (again) {
          again = false;
          deliver();
        }
      });
  }

  async function work(accountId: string): Promise<void> {
    while (!closing.signal.aborted) {
      const queue = await store.all(accountId);
      // Another account in the same browser means another session cookie: never send one person's words as another's.
      if (keys.account() !== accountId || !(await keys.isLatestAccount(accountId))) return;
      const write = nextToSend(queue, pauses, Date.now());
      if (write === null) return wake(queue);
      const outcome = await attempt(write);
      if (outcome === 'delivered') {
        await store.remove(accountId, write.id);
        pauses.delete(write.group);
        reached = true;
        signInNeeded = false;
        announce({ id: write.id, group: write.group });
      } else if (outcome === 'retry-later') {
        pauses.set(write.group, pauseAfter(pauses.get(write.group), Date.now(), Math.random()));
        reached = false;
        announce(null);
      } else if (outcome === 'sign-in-needed') {
        // No timer: only a sign-in helps, and that (or a look at this window) starts the next turn.
        reached = true;
        signInNeeded = true;
        return announce(null);
      } else {
        await store.mark(accountId, write.id, outcome.rejected);
        reached = true;
        announce(null);
      }
    }
  }

  async function attempt(write: QueuedWrite): Promise<SendOutcome> {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(sendPatience)]);
    // Also a `send` that does not listen to its signal may not hold up every window.
    const givenUp = new Promise<SendOutcome>((resolve) => {
      signal.addEventListener('abort', () => resolve('retry-later'));
    });
    return Promise.race([send(write, signal).catch(() => 'retry-later' as const), givenUp]);
  }

  function wake(queue: readonly QueuedWrite[]): void {
    const moment = nextMoment(queue, pauses);
    if (moment !== null) timer = setTimeout(deliver, Math.max(0, moment - Date.now()));
  }

  function deliverNow(): void {
    pauses.clear();
    redraw();
    deliver();
  }

  const watch = setInterval(() => {
    if (state.waiting > 0 && !signInNeeded) deliver();
  }, lookAgainEvery);
  const { signal } = closing;
  window.addEventListener('online', deliverNow, { signal });
  window.addEventListener('offline', redraw, { signal });
  window.addEventListener('focus', deliverNow, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') deliverNow();
    },
    { signal },
  );
  const stopFollowing = keys.subscribe(() => {
    signInNeeded = false;
    deliverNow();
  });
  void keys.ready.then(deliverNow);

  function account(): string {
    const accountId = keys.account();
    if (accountId === null) throw new Error('No account is known in this window yet');
    return accountId;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enqueue: async (write, { replacing, by } = {}) => {
      // No waiting when the account is known: what is typed after this call belongs to the next write.
      if (keys.account() === null) await keys.ready;
      const accountId = account();
      const sender = by ?? accountId;
      if (replacing === undefined) await store.add(sender, write);
      else {
        await drafts.handOver(replacing, write.id, (slot) =>
          store.add(sender, write, { key: replacing, slot, accountId }),
        );
      }
      await draw();
      channel.postMessage({ delivered: null, reached, signInNeeded } satisfies Message);
      deliver();
    },
    retry: async (id) => {
      await store.mark(account(), id, null);
      deliverNow();
    },
    remove: async (id) => {
      await store.remove(account(), id);
      announce(null);
      // The group that waited behind it can go on.
      deliver();
    },
    deliverNow,
    onDelivered: (listener) => {
      deliveredListeners.add(listener);
      return () => deliveredListeners.delete(listener);
    },
    close: () => {
      closing.abort();
      clearTimeout(timer);
      clearInterval(watch);
      stopFollowing();
      listeners.clear();
      deliveredListeners.clear();
      channel.close();
    },
  };
}
