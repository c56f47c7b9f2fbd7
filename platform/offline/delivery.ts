/** A write that must reach the server, now or later. */
export interface OutboxWrite {
  /** UUIDv7; the server knows a repeated delivery by it (idempotency key). */
  readonly id: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Writes of one group are delivered in the order in which they were put in: `conversation/<id>`. */
  readonly group: string;
  /** The draft it was made of (JSON), so that a screen can show it again or lay it beside what somebody else made. */
  readonly draft?: unknown;
}

/** Why the server refused: the body of its `application/problem+json` reply (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly [extension: string]: unknown;
}

export interface QueuedWrite extends OutboxWrite {
  readonly accountId: string;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  /** Null while it waits; otherwise why it needs the attention of a person. */
  readonly problem: Problem | null;
}

export type SendOutcome = 'delivered' | 'retry-later' | 'sign-in-needed' | { readonly rejected: Problem };

/** A group that failed a moment ago. */
export interface Pause {
  readonly attempts: number;
  /** Milliseconds since 1970 before which the group is not tried. */
  readonly until: number;
}

/**
 * The next write to deliver: the first of each group in order, skipping groups that are paused and groups whose first
 * write needs attention, because the writes behind it may build on it.
 */
export function nextToSend(
  queue: readonly QueuedWrite[],
  pauses: ReadonlyMap<string, Pause>,
  now: number,
): QueuedWrite | null {
  const seen = new Set<string>();
  for (const write of queue) {
    if (seen.has(write.group)) continue;
    seen.add(write.group);
    if (write.problem === null && (pauses.get(write.group)?.until ?? 0) <= now) return write;
  }
  return null;
}

/** When to look again, in milliseconds since 1970: the earliest end of a pause that holds a write up; null if none. */
export function nextMoment(queue: readonly QueuedWrite[], pauses: ReadonlyMap<string, Pause>): number | null {
  const heads = new Map(queue.toReversed().map((write) => [write.group, write]));
  const moments = [...heads.values()]
    .filter((write) => write.problem === null)
    .map((write) => pauses.get(write.group)?.until ?? 0);
  return moments.length === 0 ? null : Math.min(...moments);
}

const firstPause = 1000;
const longestPause = 5 * 60_000;

/**
 * The pause after a failure: twice as long each time, from 1 second to 5 minutes, and by chance between half and all of
 * that, so that the devices of a whole team do not call together when the network is back.
 */
export function pauseAfter(previous: Pause | undefined, now: number, chance: number): Pause {
  const attempts = (previous?.attempts ?? 0) + 1;
  const full = Math.min(longestPause, firstPause * 2 ** (attempts - 1));
  return { attempts, until: now + full * (0.5 + chance / 2) };
}

/** What a reply means for the box. `problem` is the parsed body of a refusal, when there was one. */
export function outcomeOfStatus(status: number, problem?: Partial<Problem>): SendOutcome {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 401) return 'sign-in-needed';
  // 408 timeout, 425 too early, 429 too many: the server asks to come back, it does not refuse this write.
  if (status >= 500 || status === 408 || status === 425 || status === 429) return 'retry-later';
  return { rejected: { title: `HTTP ${status}`, ...problem, status } };
}
