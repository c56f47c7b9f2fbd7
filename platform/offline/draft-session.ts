import { isSameValue, type KeptDraft } from './draft-choice.ts';
import type { OutboxWrite } from './delivery.ts';
import type { Offline } from './offline.ts';

/**
 * `idle` nothing typed; `saving` typed, not on disk yet; `saved-on-device`; `not-saved` the device refuses (disk full,
 * storage forbidden): say so on the screen, because then only the window itself still has the text.
 */
export type DraftState = 'idle' | 'saving' | 'saved-on-device' | 'not-saved';

/** What another window has under the same key. */
export interface OtherWindow<T> {
  readonly value: T;
  readonly updatedAt: Date;
  /** True while that window is open; false when it was closed or crashed and left this behind. */
  readonly open: boolean;
  /** Go on here with that text; the text that stood here is set aside and offered in turn. */
  readonly take: () => void;
  /** Do not show it again. What a closed window left behind is removed; an open window keeps its own. */
  readonly dismiss: () => void;
}

export interface DraftSnapshot<T> {
  readonly draft: { readonly value: T; readonly version: number | undefined } | null;
  readonly state: DraftState;
  readonly restored: boolean;
  readonly savedAt: Date | null;
  readonly ready: boolean;
  readonly otherWindow: OtherWindow<T> | null;
}

/** The draft of one key in one window, apart from React. */
export interface DraftSession<T> {
  readonly snapshot: () => DraftSnapshot<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to restore and to listen; returns how to stop. What was typed is kept, also after stopping. */
  readonly open: () => () => void;
  /** `version` is that of the record on the screen now; a draft keeps the one with which it was begun. */
  readonly type: (value: T, version: number | undefined) => void;
  readonly discard: () => Promise<void>;
  readonly handOver: (write: OutboxWrite, by?: string) => Promise<void>;
}

const empty = { draft: null, state: 'idle', restored: false, savedAt: null, ready: false, otherWindow: null } as const;

export function createDraftSession<T>(offline: Offline, key: string, schema?: string): DraftSession<T> {
  const { drafts, keys, outbox, slot } = offline;
  let current: DraftSnapshot<T> = empty;
  let accountId = keys.account();
  let generation = 0;
  let stopWatching: (() => void) | null = null;
  const dismissed = new Set<string>();
  const listeners = new Set<() => void>();

  function change(next: Partial<DraftSnapshot<T>>): void {
    current = { ...current, ...next };
    listeners.forEach((listener) => listener());
  }

  /** Keeps what stands here now; the state changes when that, and not something older, is on disk. */
  function keep(): void {
    const { draft } = current;
    if (draft === null) return;
    const unlessNewer = (next: Partial<DraftSnapshot<T>>) => {
      if (current.draft === draft) change(next);
    };
    drafts
      .save(key, draft.value, { schema, version: draft.version })
      .then(() => unlessNewer({ state: 'saved-on-device', savedAt: new Date() }))
      .catch(() => unlessNewer({ state: 'not-saved' }));
  }

  async function restore(): Promise<void> {
    const mine = ++generation;
    const choice = await drafts.load<T>(key, { schema });
    if (mine !== generation) return;
    if (!current.ready && current.draft !== null) {
      // Typed before the earlier text was found: that is put beside it, not under it.
      await drafts.setAside(key);
      change({ ready: true });
      keep();
    } else if (choice.mine !== null && current.draft === null) {
      const { value, version, updatedAt } = choice.mine;
      const savedAt = new Date(updatedAt);
      change({ ready: true, draft: { value, version }, state: 'saved-on-device', restored: true, savedAt });
      return show(choice.others);
    }
    change({ ready: true });
    refresh();
  }

  async function show(others: readonly KeptDraft<T>[]): Promise<void> {
    const openSlots = await slot.open();
    stopWatching?.();
    stopWatching = null;
    const other = others.find((draft) => !dismissed.has(nameOf(draft)));
    if (!other) {
      if (current.otherWindow !== null) change({ otherWindow: null });
      return;
    }
    const open = openSlots.has(other.slot);
    if (open) stopWatching = slot.whenClosed(other.slot, refresh);
    change({
      otherWindow: {
        value: other.value,
        updatedAt: new Date(other.updatedAt),
        open,
        take: () => void take(other),
        dismiss: () => void dismiss(other, open),
      },
    });
  }

  /** Looks again at the other windows; what stands here is left alone. */
  function refresh(): void {
    const mine = generation;
    drafts
      .look<T>(key, { schema })
      .then((others) => (mine === generation ? show(others) : undefined))
      .catch(() => undefined);
  }

  async function take(other: KeptDraft<T>): Promise<void> {
    if (current.draft !== null && !isSameValue(current.draft.value, other.value)) {
      await drafts.flush();
      await drafts.setAside(key);
    }
    change({ draft: { value: other.value, version: other.version }, state: 'saving', restored: true });
    keep();
    await drafts.flush();
    refresh();
  }

  async function dismiss(other: KeptDraft<T>, open: boolean): Promise<void> {
    dismissed.add(nameOf(other));
    if (!open) await drafts.removeOther(key, other.slot);
    refresh();
  }

  const clear = () => {
    generation += 1;
    change({ draft: null, state: 'idle', restored: false, savedAt: null, ready: true });
  };

  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      const begin = () => {
        restore().catch(() => {
          change({ ready: true });
          keep();
        });
      };
      const stops = [
        keys.subscribe(() => {
          if (keys.account() === accountId) return;
          // What was typed before anyone was known belongs to the one who now is; any other text stays with its owner.
          const typedBefore = accountId === null ? current.draft : null;
          accountId = keys.account();
          generation += 1;
          change({ ...empty, draft: typedBefore, state: typedBefore ? 'saving' : 'idle' });
          if (accountId !== null) begin();
        }),
        drafts.onOtherWindow((changed) => {
          if (changed === key) refresh();
        }),
        drafts.onRefused((refused) => {
          if (refused === key) change({ state: 'not-saved' });
        }),
      ];
      begin();
      return () => {
        generation += 1;
        stopWatching?.();
        stops.forEach((stop) => stop());
        drafts.flush().catch(() => undefined);
      };
    },
    type: (value, version) => {
      change({ draft: { value, version: current.draft ? current.draft.version : version }, state: 'saving' });
      if (current.ready) keep();
    },
    discard: async () => {
      clear();
      await drafts.remove(key, { schema });
      refresh();
    },
    handOver: async (write, by) => {
      const { draft } = current;
      const queued = outbox.enqueue(write, { replacing: key, ...(by === undefined ? {} : { by }) });
      clear();
      try {
        await queued;
      } catch (error) {
        if (current.draft === null) change({ draft, state: 'not-saved' });
        throw error;
      }
      refresh();
    },
  };
}

const nameOf = (draft: KeptDraft<unknown>) => `${draft.slot} ${draft.updatedAt}`;
