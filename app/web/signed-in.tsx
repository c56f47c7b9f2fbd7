import { askEnded } from '../../modules/accounts/api-provider.ts';
import { SignedInPage } from '../../modules/accounts/pages/signed-in-page.tsx';
import { useOffline } from '../../platform/offline/offline-context.ts';
import { call } from '../../platform/web/call.ts';
import { forgetMe, lastMe } from './remembered-me.ts';

/** Back from the identity provider. Of an account that ended nothing stays on this device. */
export function SignedIn() {
  const { keys } = useOffline();
  const wipe = async () => {
    const last = lastMe();
    if (!last) return;
    const { organisationId, accountId } = last;
    const { hasEnded } = await call(askEnded, { body: { organisationId, accountId } });
    if (!hasEnded) return;
    await keys.wipe(accountId);
    forgetMe();
  };
  return <SignedInPage onEnded={() => wipe().catch(() => undefined)} />;
}
