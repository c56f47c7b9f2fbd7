/**
 * The server wants to know once more who is there (`step-up-needed`). The shell of the product shows the question; the
 * call waits for the answer and is then made again by itself, so that nobody has to press twice or type again.
 */
let waiting: { promise: Promise<boolean>; settle: (isProven: boolean) => void } | undefined;
const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Whether somebody is being asked now, for the screen that asks. */
export const stepUpQuestion = {
  get: () => waiting !== undefined,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** True: it was shown who is there. False: the person would rather not. */
  answer: (isProven: boolean) => {
    const asked = waiting;
    waiting = undefined;
    tell();
    asked?.settle(isProven);
  },
};

/** Asks, and waits; calls that come meanwhile wait for the same answer. Where no screen listens, nobody can answer. */
export function askToStepUp(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  if (!waiting) {
    let settle: (isProven: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => (settle = resolve));
    waiting = { promise, settle };
    tell();
  }
  return waiting.promise;
}
