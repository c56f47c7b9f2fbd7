/** Writes values under a name, in order, at most once per `pause` per name; the newest value of a name wins. */
export interface ThrottledWriter<V> {
  /** Resolves when this value, or a newer one of the same name, has been written; or when it was dropped. */
  readonly put: (name: string, value: V) => Promise<void>;
  /** The value of a name that is not written yet. */
  readonly pending: (name: string) => V | undefined;
  /** Starts every pending write now. Resolves when none is left; rejects when a write failed. */
  readonly flush: () => Promise<void>;
  /** Forgets the pending value of a name and runs `work` after the writes that are already under way. */
  readonly replace: <R>(name: string, work: () => Promise<R>) => Promise<R>;
  /** The newest value of every name that is not written, or only half. */
  readonly unwritten: () => readonly V[];
}

interface Entry<V> {
  value: V;
  dirty: boolean;
  writing: boolean;
  lastStart: number;
  timer: ReturnType<typeof setTimeout> | null;
  waiting: (() => void)[];
}

export interface WriterOptions<V> {
  readonly write: (name: string, value: V) => Promise<void>;
  readonly onWritten?: () => void;
  readonly onFailure: (name: string, error: unknown) => void;
  /** Milliseconds between two writes of one name; the first is written at once, the last after the pause. */
  readonly pause?: number;
  /** Milliseconds before a failed write is tried again. */
  readonly retryAfter?: number;
}

export function createThrottledWriter<V>(options: WriterOptions<V>): ThrottledWriter<V> {
  const { write, onWritten, onFailure, pause = 300, retryAfter = 1000 } = options;
  const entries = new Map<string, Entry<V>>();
  let chain: Promise<unknown> = Promise.resolve();

  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const result = chain.then(work);
    chain = result.catch(() => undefined);
    return result;
  }

  function plan(name: string, entry: Entry<V>, delay: number): void {
    if (entry.timer !== null) return;
    // At once when the pause is over: a first letter that waits for a timer is a letter that can be lost.
    if (delay <= 0) return void writeNow(name, entry).catch(() => undefined);
    entry.timer = setTimeout(() => {
      entry.timer = null;
      writeNow(name, entry).catch(() => undefined);
    }, delay);
  }

  function writeNow(name: string, entry: Entry<V>): Promise<void> {
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
    entry.lastStart = Date.now();
    return inTurn(async () => {
      if (entries.get(name) !== entry) return;
      if (!entry.dirty) return forgetLater(name, entry);
      const { value, waiting } = entry;
      entry.dirty = false;
      entry.waiting = [];
      entry.writing = true;
      try {
        await write(name, value);
      } catch (error) {
        entry.waiting = [...waiting, ...entry.waiting];
        if (entries.get(name) === entry) {
          entry.dirty = true;
          plan(name, entry, retryAfter);
        }
        onFailure(name, error);
        throw error;
      } finally {
        entry.writing = false;
      }
      waiting.forEach((done) => done());
      onWritten?.();
      forgetLater(name, entry);
    });
  }

  // The entry stays for one pause after its write, because it knows when the next write may start.
  function forgetLater(name: string, entry: Entry<V>): void {
    setTimeout(() => {
      if (!entry.dirty && !entry.writing && entry.timer === null && entries.get(name) === entry) entries.delete(name);
    }, pause);
  }

  return {
    put: (name, value) => {
      const entry: Entry<V> = entries.get(name) ?? {
        value,
        dirty: true,
        writing: false,
        lastStart: Number.NEGATIVE_INFINITY,
        timer: null,
        waiting: [],
      };
      entries.set(name, entry);
      entry.value = value;
      entry.dirty = true;
      const written = new Promise<void>((resolve) => entry.waiting.push(resolve));
      plan(name, entry, entry.lastStart + pause - Date.now());
      return written;
    },
    pending: (name) => {
      const entry = entries.get(name);
      return entry?.dirty ? entry.value : undefined;
    },
    flush: async () => {
      const dirty = [...entries].filter(([, entry]) => entry.dirty);
      await Promise.all([...dirty.map(([name, entry]) => writeNow(name, entry)), chain]);
    },
    replace: (name, work) => {
      const entry = entries.get(name);
      entries.delete(name);
      if (entry?.timer) clearTimeout(entry.timer);
      entry?.waiting.forEach((done) => done());
      return inTurn(work);
    },
    unwritten: () => [...entries.values()].filter((entry) => entry.dirty || entry.writing).map((entry) => entry.value),
  };
}
