import { useSyncExternalStore } from 'react';
import { i18n, textIn, type Language, type Messages, type MessageTree, type Text } from './messages.ts';

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

const current = (): Language => (i18n.language === 'en' ? 'en' : 'nl');

/** The language the screen speaks now; a component that uses it is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, current);

/** The sentences of a room in the language of the screen. */
export function useText<T extends MessageTree>(messages: Messages<T>): Text<T> {
  return textIn<T>(messages, useLanguage());
}
