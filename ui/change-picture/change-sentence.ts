import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { changeMessages } from './messages.ts';

/** How many areas went which way; what cannot be said is not counted. */
export interface ChangeCounts {
  up: number;
  same: number;
  down: number;
}

const numbers = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10', 'n11'] as const;

/** "Op drie gebieden gaat het beter en op één hetzelfde." The figure as a sentence, before any picture. */
export function changeSentence(counts: ChangeCounts, language: Language): string {
  const t = textIn(changeMessages, language);
  const word = (count: number) => {
    const key = numbers[count - 1];
    return key ? t(`number.${key}`) : String(count);
  };
  const parts = (['up', 'same', 'down'] as const)
    .filter((way) => counts[way] > 0)
    .map((way, index) => {
      const values = { count: counts[way], number: word(counts[way]) };
      return index === 0 ? t(`lead.${way}`, values) : t(`then.${way}`, values);
    });
  if (parts.length === 0) return t('nothing');
  return `${new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)}.`;
}
