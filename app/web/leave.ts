import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../modules/accounts/api.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { call } from '../../platform/web/call.ts';

/** Signs out: nothing of the person stays in sight on this device, and the door is read anew. */
export function useLeave(onSignedOut: () => void): () => Promise<void> {
  const go = useNavigate();
  const queries = useQueryClient();
  const { keys } = useOffline();
  return async () => {
    await call(signOut);
    onSignedOut();
    await keys.signedOut();
    queries.clear();
    await go({ to: '/' });
    window.location.reload();
  };
}
