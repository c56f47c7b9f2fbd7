import { useSyncExternalStore } from 'react';
import { mostOnLeaflet } from '../api.ts';

// What somebody is putting together for a resident. It stays while they look around, and goes when the app closes:
// which places were printed for whom is nobody's business afterwards.

let chosen: readonly string[] = [];
const listeners = new Set<() => void>();

function choose(next: readonly string[]): void {
  chosen = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The places that come along, in the order of choosing, at most as many as a leaflet takes. */
export function useChosen() {
  const ids = useSyncExternalStore(subscribe, () => chosen);
  return {
    ids,
    isFull: ids.length >= mostOnLeaflet,
    toggle: (id: string, isIn: boolean) =>
      choose(isIn ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id)),
    clear: () => choose([]),
  };
}
