import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { OutboxWrite } from './delivery.ts';
import { createDraftSession, type DraftState, type OtherWindow } from './draft-session.ts';
import { useOffline } from './offline-context.ts';

export interface UseDraftOptions {
  /** Version of the record on the screen; kept with the draft, so that a later save can say what the person saw. */
  readonly version?: number;
  /** Name of the shape of T. Change it when T changes: older drafts are then kept but not restored into the screen. */
  readonly schema?: string;
}

export interface UseDraft<T> {
  /** What is typed, or `initial` (also when that changes) as long as nothing is. */
  readonly value: T;
  readonly setValue: (next: T | ((current: T) => T)) => void;
  readonly state: DraftState;
  /** True when this text was found back on the device (after a reload, a crash, an expired session). */
  readonly restored: boolean;
  /** When it was last kept on this device. */
  readonly savedAt: Date | null;
  /** The version of the record with which this draft was begun; send this one with the save, not the newest. */
  readonly basedOnVersion: number | undefined;
  /** False for the few milliseconds in which the device is searched; typing meanwhile is safe. */
  readonly ready: boolean;
  /** A different text under the same key in another window, open or gone; null when there is none. */
  readonly otherWindow: OtherWindow<T> | null;
  /** Removes this window's draft and goes back to `initial`; for after saving or on request of the person. */
  readonly discard: () => Promise<void>;
  /**
   * Puts this write, made of what is typed, in the outbox and clears the field at once. The text is at every moment in
   * exactly one of the two. Rejects, with the text back in the field, when the device refuses. `by` is the account that
   * will send it, where that is another one.
   */
  readonly handOver: (write: OutboxWrite, by?: string) => Promise<void>;
}

/**
 * State of an input that is kept, encrypted, on this device within a second of each change. `T` is JSON. One component
 * per key and window; the key comes from `draftKey`. Give the input itself `autoComplete="off"`: otherwise the browser
 * writes a plain copy of it in its own session files.
 */
export function useDraft<T>(key: string, initial: T, options: UseDraftOptions = {}): UseDraft<T> {
  const { version, schema } = options;
  const offline = useOffline();
  const session = useMemo(() => createDraftSession<T>(offline, key, schema), [offline, key, schema]);
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  useEffect(() => session.open(), [session]);

  const base = useRef({ initial, version });
  useEffect(() => {
    base.current = { initial, version };
  }, [initial, version]);

  const setValue = useCallback(
    (next: T | ((current: T) => T)) => {
      const { draft } = session.snapshot();
      const current = draft ? draft.value : base.current.initial;
      session.type(isChange(next) ? next(current) : next, base.current.version);
    },
    [session],
  );

  const { draft, state, restored, savedAt, ready, otherWindow } = snapshot;
  return {
    value: draft ? draft.value : initial,
    setValue,
    state,
    restored,
    savedAt,
    ready,
    otherWindow,
    basedOnVersion: draft ? draft.version : version,
    discard: session.discard,
    handOver: session.handOver,
  };
}

function isChange<T>(next: T | ((current: T) => T)): next is (current: T) => T {
  return typeof next === 'function';
}
