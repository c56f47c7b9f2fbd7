import { i18n } from '../../../platform/i18n/messages.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { LanguageIcon } from '../../../ui/icons/preference-icons.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { accountMessages } from '../messages.ts';
import { ProviderDoors } from './provider-doors.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in-page.css';

/** The front door. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useText(accountMessages);
  return (
    <main className="sign-in">
      <Page title={t('signIn.title')} lead={t('signIn.lead')} width="narrow">
        <Card>
          <Stack gap={4}>
            <ProviderDoors />
            <SignInForm onSignedIn={onSignedIn} />
          </Stack>
        </Card>
        <Cluster justify="center">
          <OtherLanguage />
        </Cluster>
      </Page>
    </main>
  );
}

/** Who does not read Dutch finds the other language before signing in; after that the account knows. */
function OtherLanguage() {
  const t = useText(accountMessages);
  const other = useLanguage() === 'nl' ? 'en' : 'nl';
  const choose = async () => {
    await i18n.changeLanguage(other);
    document.documentElement.lang = other;
  };
  return (
    <Button variant="quiet" icon={<LanguageIcon />} lang={other} onPress={() => void choose()}>
      {t('signIn.otherLanguage')}
    </Button>
  );
}
