import type { Language, Text } from '../../platform/i18n/messages.ts';
import type { ToldLook } from './api.ts';
import type { nl } from './messages.nl.ts';

type T = Text<typeof nl>;

const listed = (language: Language, words: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

/** Who it was: a name for who carried the file, a function for everybody else. */
export function whoWords(t: T, { name, role, relation, team }: ToldLook): string {
  if (role === 'link') return t('who.link');
  const as = relation === 'emergency' ? t('who.emergency', { who: t(`role.${role}`) }) : t(`role.${role}`);
  if (name !== null) return t(relation === 'coordinator' ? 'who.coordinator' : 'who.joined', { name });
  return team === null ? as : t('who.ofTeam', { who: as, team });
}

/** What it was, with how often. */
export function whatWords(t: T, { how, whats, times, role }: ToldLook, language: Language): string {
  if (role === 'link' && whats.includes('looks')) return t('how.looks');
  if (how === 'listed') return t('how.listed', { count: times });
  return t(`how.${how}`, {
    what: listed(
      language,
      whats.map((what) => t(`what.${what}`)),
    ),
  });
}

/** In which part of the day, and what for. */
export const whenWords = (t: T, { parts, purposes }: ToldLook, language: Language): string =>
  [
    listed(
      language,
      parts.map((part) => t(`part.${part}`)),
    ),
    ...purposes.map((purpose) => t(`purpose.${purpose}`)),
  ].join(' · ');
