import { createHash } from 'node:crypto';
import { methodKinds, type Catalogue } from './catalogue.ts';

/** Fingerprints by `kind/id@version`. */
export type Fingerprints = Record<string, string>;

/** Keys in one order everywhere, so that rearranging a file is no change of what was published. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** The fingerprint of every entry in every version. */
export function fingerprints(catalogue: Catalogue): Fingerprints {
  const found: Fingerprints = {};
  for (const kind of methodKinds) {
    for (const entry of catalogue.all(kind)) {
      const digest = createHash('sha256')
        .update(JSON.stringify(ordered(entry)))
        .digest('hex')
        .slice(0, 16);
      found[`${kind}/${entry.id}@${entry.version}`] = digest;
    }
  }
  return found;
}

/** What was published before and is now different or gone. Empty when the promise is kept. */
export function broken(before: Fingerprints, now: Fingerprints): string[] {
  return Object.keys(before).filter((key) => now[key] !== before[key]);
}
