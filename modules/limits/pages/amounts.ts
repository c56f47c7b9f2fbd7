import type { Language, Text } from '../../../platform/i18n/messages.ts';
import type { nl } from '../messages.nl.ts';

type Unit = 'count' | 'euro' | 'months' | 'weeks';

/** A figure as one says it: "€ 10.000", "3 maanden". */
export const amountWords = (amount: number, unit: Unit, t: Text<typeof nl>, language: Language): string =>
  t(`amount.${unit}`, { amount: new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(amount) });
