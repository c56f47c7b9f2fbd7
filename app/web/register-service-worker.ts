export interface ServiceWorkerOptions {
  /** Keeps everything typed on the device: `() => offline.drafts.flush()`. When it rejects, the update waits. */
  readonly saveAll: () => Promise<void>;
  /** A new version stands ready. Show it; `apply` saves all, starts it and reloads this window. */
  readonly onUpdateReady: (apply: () => Promise<void>) => void;
}

const lookEvery = 60 * 60_000;

/** Registers `/sw.js`. Does nothing where the browser has no service workers or the address is not secure. */
export async function registerServiceWorker({ saveAll, onUpdateReady }: ServiceWorkerOptions): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  let asked = false;

  const apply = async (worker: ServiceWorker) => {
    await saveAll();
    asked = true;
    worker.postMessage('skip-waiting');
  };
  const offer = (worker: ServiceWorker) => onUpdateReady(() => apply(worker));

  // The very first worker of a device also takes control: nothing changes then, so nothing needs a reload.
  let hadWorker = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (hadWorker) void reloadWhenSafe(saveAll, asked);
    hadWorker = true;
  });

  const registration = await workers.register('/sw.js', { updateViaCache: 'none' });
  if (registration.waiting && workers.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers.controller) offer(worker);
    });
  });
  setInterval(() => {
    registration.update().catch(() => undefined);
  }, lookEvery);
}

/** The window that asked reloads at once; any other when nobody looks at it, never under someone's hands. */
async function reloadWhenSafe(saveAll: () => Promise<void>, asked: boolean): Promise<void> {
  if (!asked) await hidden();
  await saveAll();
  window.location.reload();
}

function hidden(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'hidden') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
