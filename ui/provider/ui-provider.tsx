import type { ReactNode } from 'react';
// RouterProvider has no entry of its own in the library; the build drops the rest of its index.
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useLanguage } from '../../platform/i18n/use-text.ts';

export interface UiProviderProps {
  /** Goes to an address inside the app without loading the page again; every `href` of the kit passes through it. */
  navigate: (href: string) => void;
  children: ReactNode;
}

/** Gives all parts the language of the screen and the router. Once, around the app. */
export function UiProvider({ navigate, children }: UiProviderProps) {
  const language = useLanguage();
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
