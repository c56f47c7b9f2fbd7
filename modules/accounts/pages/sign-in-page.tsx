import { useText } from '../../../platform/i18n/use-text.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { accountMessages } from '../messages.ts';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in-page.css';

/** The front door. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useText(accountMessages);
  return (
    <main className="sign-in">
      <Page title={t('signIn.title')} lead={t('signIn.lead')} width="narrow">
        <Card>
          <SignInForm onSignedIn={onSignedIn} />
        </Card>
      </Page>
    </main>
  );
}
