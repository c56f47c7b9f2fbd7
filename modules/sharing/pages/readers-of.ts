import type { Share } from '../api.ts';

export interface Reader {
  id: string;
  name: string;
  /** How many pieces they see now. */
  count: number;
  endsSoon: boolean;
}

/** Everybody who sees something now, each once, in the order of the list. */
export function readersOf(shares: readonly Share[]): Reader[] {
  const readers = new Map<string, Reader>();
  for (const { recipient, state, endsSoon } of shares) {
    if (state !== 'live') continue;
    const known = readers.get(recipient.id);
    readers.set(recipient.id, {
      id: recipient.id,
      name: recipient.name,
      count: (known?.count ?? 0) + 1,
      endsSoon: endsSoon || (known?.endsSoon ?? false),
    });
  }
  return [...readers.values()];
}
