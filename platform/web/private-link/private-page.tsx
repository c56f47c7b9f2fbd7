import { useEffect, type ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { Button } from '../../../ui/button/button.tsx';
import { i18n } from '../../i18n/messages.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { privateLinkMessages } from './messages.ts';
import './private-page.css';

interface Props {
  title: string;
  /** What the link opens. `token` is what stands behind the # of the address. */
  children: (token: string) => ReactNode;
}

/** Around what somebody with a private link sees, outside the sign-in: large, calm, nothing to get lost in. */
export function PrivatePage({ title, children }: Props) {
  const t = useText(privateLinkMessages);
  const language = useLanguage();
  // What stands behind # stays in the browser: no server on the way sees it, and no log keeps it.
  const token = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main id="kt-main" className="private-page" tabIndex={-1}>
      <title>{`${title} – Keukentafel`}</title>
      <header className="private-page-head">
        <h1>{title}</h1>
        <Button variant="quiet" onPress={() => void i18n.changeLanguage(language === 'nl' ? 'en' : 'nl')}>
          {t('language')}
        </Button>
      </header>
      {children(token)}
    </main>
  );
}
