import { drawings } from '../../../method/network/drawings.ts';
import { entryAt } from '../../../method/versions.ts';
import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { whoWords } from '../people/words.ts';
import type { Contact, Pair, Placed, Sociogram } from './domain.ts';
import { sociogramMessages } from './messages.ts';

// How a sociogram is told in words.

/** What is asked about a contact, in the words of the way of working. */
export function asksIn(language: Language): Record<'together' | 'gives' | 'costs' | 'knows', string> {
  const asks = entryAt(drawings, 'sociogram')?.asks ?? [];
  const [together = '', gives = '', costs = '', knows = ''] = asks.map((ask) => ask[language]);
  return { together, gives, costs, knows };
}

/** What a contact means, each a sentence. */
function meaningWords({ together, gives, costs }: Contact, language: Language): string[] {
  const t = textIn(sociogramMessages, language);
  return [
    ...(together === '' ? [] : [t('words.together', { what: together })]),
    ...(gives === '' ? [] : [t('words.gives', { what: gives })]),
    ...(costs === '' ? [] : [t('words.costs', { what: costs })]),
  ];
}

/** Two who know each other, in a sentence. */
export const pairWords = ({ one, other, how }: Pair, language: Language): string =>
  textIn(sociogramMessages, language)(`words.${how}`, { one: one.name, other: other.name });

/** What a contact means and whom they know, in sentences. */
export const howWords = (contact: Placed, { pairs }: Pick<Sociogram, 'pairs'>, language: Language): string =>
  [
    ...meaningWords(contact, language),
    ...pairs
      .filter(({ one, other }) => one.id === contact.id || other.id === contact.id)
      .map((pair) => pairWords(pair, language)),
  ].join(' ');

/** What a contact means, without whom they know. */
export const contactWords = (contact: Contact, language: Language): string =>
  [`${whoWords(contact)}.`, ...meaningWords(contact, language)].join(' ');

/** The whole sociogram in words. */
export function sociogramWords({ contacts, pairs }: Sociogram, middle: string, language: Language): string {
  const t = textIn(sociogramMessages, language);
  return [
    t('words.count', { count: contacts.length, middle }),
    ...contacts.map((contact) => contactWords(contact, language)),
    ...pairs.map((pair) => pairWords(pair, language)),
  ].join(' ');
}
