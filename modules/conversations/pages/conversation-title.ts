import { useText } from '../../../platform/i18n/use-text.ts';
import { conversationMessages } from '../messages.ts';

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** "Tweede gesprek", "Gesprek 12". */
export function useConversationTitle(ordinal: number): string {
  const t = useText(conversationMessages);
  const word = words[ordinal - 1];
  return word ? t(`ordinal.${word}`) : t('ordinal.other', { number: ordinal });
}
