import { ProviderWindows } from '../../modules/accounts/pages/provider-doors.tsx';
import { SignInForm } from '../../modules/accounts/pages/sign-in-form.tsx';
import { useText } from '../../platform/i18n/use-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { appMessages } from './messages.ts';

interface Props {
  email: string;
  onSignedIn: () => Promise<void>;
  onClose: () => void;
}

/** Over whatever somebody was doing when the session ended; the screen under it, and what was typed, stay. */
export function SignInAgain({ email, onSignedIn, onClose }: Props) {
  const t = useText(appMessages);
  return (
    <Dialog title={t('ended.title')} isOpen onOpenChange={onClose} isAlert>
      <p>{t('ended.text')}</p>
      <ProviderWindows purpose="sign-in" onDone={() => void onSignedIn()} />
      <SignInForm email={email} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
