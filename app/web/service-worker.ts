import { openPack } from '../../platform/offline/service-worker-pack.ts';
import {
  cacheNameOf,
  handlingOf,
  hashedFiles,
  isUnreachable,
  outdatedCaches,
  packs,
  type Precache,
} from '../../platform/offline/service-worker-rules.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: Precache;

/*
 * Makes the app start without a connection. It keeps the files of the app and nothing else: no answer of the server
 * about people ever passes through it. A new version waits until a window asks for it (message 'skip-waiting', after
 * everything typed has been kept) or until all windows are closed.
 */

const precache = __PRECACHE__;
const cacheName = cacheNameOf(precache.version);
// On a connection that is there but does not move, the kept shell is better than a white page.
const patience = 4000;

self.addEventListener('install', (event) => event.waitUntil(keepThisVersion()));
self.addEventListener('activate', (event) => event.waitUntil(startThisVersion()));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const handling = handlingOf(event.request, self.location.origin, precache);
  if (handling === 'kept-file') event.respondWith(keptFile(event.request));
  if (handling === 'shell-when-unreachable') event.respondWith(pageOrShell(event.request));
});

async function keepThisVersion(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all([...precache.paths, precache.shell].map((path) => keep(cache, path)));
}

async function keep(cache: Cache, path: string): Promise<void> {
  // A name with a hash in it always means the same content: what the version before has need not travel again.
  const known = path.startsWith(hashedFiles) ? await caches.match(path) : undefined;
  const response = known ?? (await fetch(path, { cache: 'no-cache', credentials: 'same-origin' }));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  await cache.put(path, response.redirected ? new Response(response.body, response) : response);
}

async function startThisVersion(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), cacheName);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function keptFile(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const now = await keptBy(cacheName, path);
  if (now) return now;
  for (const name of await caches.keys()) {
    const before = await keptBy(name, path);
    if (before) return before;
  }
  return fetch(request);
}

const keptBy = async (name: string, path: string): Promise<Response | undefined> =>
  (await fromPack(name, path)) ?? (await caches.match(path, { cacheName: name }));

/** Packs that were opened since this worker was woken, by the name of their cache. */
const opened = new Map<string, ReturnType<typeof packIn>>();

async function fromPack(name: string, path: string): Promise<Response | undefined> {
  // One that cannot be read is tried again next time; the network has its files too.
  if (!opened.has(name))
    opened.set(
      name,
      packIn(name).catch(() => void opened.delete(name)),
    );
  return (await opened.get(name))?.(path);
}

async function packIn(name: string): Promise<Awaited<ReturnType<typeof openPack>> | undefined> {
  const cache = await caches.open(name);
  const packed = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(packs));
  const response = packed && (await cache.match(packed));
  return response && openPack(new Uint8Array(await response.arrayBuffer()));
}

async function pageOrShell(request: Request): Promise<Response> {
  // Who follows a link from elsewhere, or comes back from the identity provider, does so in this worker's name: passed on
  // as it is, such a visit says it comes from another site and no longer that somebody follows a link.
  const isVisit = request.destination === 'document';
  const fromNetwork = isVisit ? fetch(request.url, { headers: request.headers, redirect: 'manual' }) : fetch(request);
  const inTime = await Promise.race([
    fromNetwork.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, patience, null)),
  ]);
  if (inTime && !isUnreachable(inTime.status)) return inTime;
  const cache = await caches.open(cacheName);
  return (await cache.match(precache.shell)) ?? fromNetwork;
}
