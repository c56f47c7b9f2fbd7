import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../modules/accounts/api.ts';
import { handedScreen, keptUnder, type HandedScreen } from '../../platform/offline/handed-screen.ts';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { call } from '../../platform/web/call.ts';
import { loadAnew } from './load-anew.ts';
import { forgetMe } from './remembered-me.ts';

/** What those who get the screen see of the record, and under which key it is kept for them. */
interface ForThem {
  key: string;
  schema: string;
  value: unknown;
}

/**
 * Hands this screen to others: the worker is signed out, on the server first, and nothing of what was in sight stays in
 * memory. Rejects without a connection; then everything is as it was.
 */
export function useHandOver(): (
  screen: Omit<HandedScreen, 'accountId' | 'isShown'>,
  forThem: ForThem,
) => Promise<void> {
  const go = useNavigate();
  const queries = useQueryClient();
  const { keys, drafts } = useOffline();
  return async (screen, { key, schema, value }) => {
    const accountId = keys.account();
    if (accountId === null) throw new Error('No account is known in this window yet');
    await drafts.flush();
    const { goOnTo } = await call(signOut);
    handedScreen.set({ ...screen, accountId, isShown: false });
    forgetMe();
    await keys.signedIn(keptUnder(screen));
    await drafts.save(key, value, { schema });
    queries.clear();
    await go({ to: '/', replace: true });
    loadAnew(goOnTo);
  };
}
