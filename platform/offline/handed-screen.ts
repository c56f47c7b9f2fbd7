/**
 * A screen that a worker handed to others: whatever the address, this device shows them one thing and nothing of the
 * worker, who was signed out first. Only ids stand here, readable: what is written on the screen is a draft like any other,
 * under a key of its own.
 */
export interface HandedScreen {
  /** What it is about: the id of a record. */
  readonly id: string;
  /** Where the worker goes on after signing in again. */
  readonly back: string;
  /** Of the worker who handed it. */
  readonly accountId: string;
  readonly language: 'nl' | 'en';
  /** What was written was shown: it is on its way to the record. */
  readonly isShown: boolean;
}

/** Under which account of this device its words are kept: of nobody who can sign in. */
export const keptUnder = ({ id }: Pick<HandedScreen, 'id'>): string => `handed-${id}`;

const place = 'keukentafel.handed-screen';

function read(): HandedScreen | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as HandedScreen | null;
  } catch {
    return null;
  }
}

function openHandedScreen() {
  let current = read();
  const listeners = new Set<() => void>();
  const become = (next: HandedScreen | null) => {
    current = next;
    listeners.forEach((listener) => listener());
  };
  // Another window handed the screen over or fetched it: this one begins anew, with nothing left of what it had in sight.
  window.addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === place && (oldValue === null) !== (newValue === null)) window.location.reload();
  });
  // A page that the browser kept whole, for who goes back to it, was drawn before the screen was handed over.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && read() !== null) window.location.reload();
  });
  return {
    get: () => current,
    set: (next: HandedScreen) => {
      localStorage.setItem(place, JSON.stringify(next));
      become(next);
    },
    clear: () => {
      localStorage.removeItem(place);
      become(null);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether this device is in the hands of others now. */
export const handedScreen = openHandedScreen();
