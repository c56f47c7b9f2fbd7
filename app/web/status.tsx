import { useText } from '../../platform/i18n/use-text.ts';
import { useOutbox } from '../../platform/offline/use-outbox.ts';
import { OfflineIcon, WaitingIcon, WarnIcon } from '../../ui/icons/sign-icons.tsx';
import { Link } from '../../ui/link/link.tsx';
import { appMessages } from './messages.ts';

/** A quiet word when something waits for a connection; nothing when all is well. */
export function Status() {
  const t = useText(appMessages);
  const { online, waiting, needsAttention } = useOutbox();
  return (
    <div role="status" className="app-status">
      {needsAttention.length > 0 && (
        <p>
          <WarnIcon /> {t('status.attention', { count: needsAttention.length })}
        </p>
      )}
      {waiting > 0 && (
        <p>
          <WaitingIcon /> {t('status.waiting', { count: waiting })}
        </p>
      )}
      {waiting + needsAttention.length > 0 && (
        <Link href="/waiting" variant="quiet">
          {t('waiting.open')}
        </Link>
      )}
      {!online && (
        <p>
          <OfflineIcon /> {t('status.offline')}
        </p>
      )}
    </div>
  );
}
