import { createContext, use } from 'react';
import type { Offline } from './offline.ts';

/** Put once around the app: `<OfflineContext value={offline}>`. */
export const OfflineContext = createContext<Offline | null>(null);

/** What this device keeps; throws outside of `OfflineContext`, because a draft that is kept nowhere must not go unseen. */
export function useOffline(): Offline {
  const offline = use(OfflineContext);
  if (offline === null) throw new Error('There is no OfflineContext around this component');
  return offline;
}
