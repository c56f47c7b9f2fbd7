import { useTranslation } from 'react-i18next';
import { i18n, textIn, type Language, type Messages, type MessageTree, type Text } from './messages.ts';

/** The language the screen speaks now; a component that uses it is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation(undefined, { i18n, useSuspense: false });
  return current.language === 'en' ? 'en' : 'nl';
}

/** The sentences of a room in the language of the screen. */
export function useText<T extends MessageTree>(messages: Messages<T>): Text<T> {
  return textIn<T>(messages, useLanguage());
}
