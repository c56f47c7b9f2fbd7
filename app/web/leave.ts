import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../modules/accounts/api.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { call } from '../../platform/web/call.ts';
import { loadAnew } from './load-anew.ts';

/** Signs out, here and where one came in: nothing of the person stays in sight on this device. */
export function useLeave(onSignedOut: () => void): () => Promise<void> {
  const go = useNavigate();
  const queries = useQueryClient();
  const { keys } = useOffline();
  return async () => {
    const { goOnTo } = await call(signOut);
    onSignedOut();
    await keys.signedOut();
    queries.clear();
    await go({ to: '/' });
    loadAnew(goOnTo);
  };
}
