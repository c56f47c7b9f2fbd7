/** What belongs to one version of the app; written into the worker by `precache-plugin.ts`. */
export interface Precache {
  readonly version: string;
  /** The address of the page that starts the app. */
  readonly shell: string;
  /** What is kept file by file: what every opening needs, and the pack of all the rest. */
  readonly paths: readonly string[];
}

export type Handling = 'leave-alone' | 'shell-when-unreachable' | 'kept-file';

/**
 * What the worker does with a request. Nothing under `/api` is ever touched, let alone kept: answers there are about
 * people, and belong to one session. A file that is not on the list goes to the network as if there were no worker.
 */
export function handlingOf(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  origin: string,
  precache: Precache,
): Handling {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'leave-alone';
  if (url.pathname === '/api' || url.pathname.startsWith('/api/')) return 'leave-alone';
  // Also a part of the version before, for a window that still shows that one.
  if (precache.paths.includes(url.pathname) || url.pathname.startsWith(hashedFiles)) return 'kept-file';
  return request.mode === 'navigate' ? 'shell-when-unreachable' : 'leave-alone';
}

/** Where the build puts files with a hash of their content in their name. */
export const hashedFiles = '/assets/';

/** How the name of the pack of this or another version begins; see `service-worker-pack.ts`. */
export const packs = `${hashedFiles}pack-`;

const cachePrefix = 'keukentafel-app-';

export function cacheNameOf(version: string): string {
  return cachePrefix + version;
}

/**
 * Which caches may go when `current` starts to work, given all names in the order in which they were made. The version
 * just before stays: a second window may still show it and ask for a part that it had not loaded yet.
 */
export function outdatedCaches(names: readonly string[], current: string): string[] {
  return names
    .filter((name) => name.startsWith(cachePrefix) && name !== current)
    .toReversed()
    .slice(1);
}

/** A proxy whose server is down answers for it; for the person that is the same as no connection. */
export function isUnreachable(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}
