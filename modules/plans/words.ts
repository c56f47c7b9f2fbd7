// Figures as sentences, for the screen and for paper.
import type { Language, Text } from '../../platform/i18n/messages.ts';
import { dayOf, writtenDay } from '../../ui/dates.ts';
import type { Arrangement } from './domain.ts';
import type { nl } from './messages.nl.ts';

type Words = Text<typeof nl>;

/** A number as people say it, up to twenty. */
export function numberWord(t: Words, count: number): string {
  return t('numbers').split(' ')[count] ?? String(count);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Of whom a sentence speaks: of several people, of one by name, or to the residents themselves. */
export type SpokenTo = { to: 'they' | 'you' } | { to: 'name'; name: string };

/** "Acht van de elf dingen doen zij zelf en de mensen om hen heen." */
export function arrangementSentence(t: Words, { total, informal }: Arrangement, spoken: SpokenTo): string {
  if (total === 0) return t('share.empty');
  const { to } = spoken;
  const values = {
    informal: capital(numberWord(t, informal)),
    total: numberWord(t, total),
    name: spoken.to === 'name' ? spoken.name : '',
  };
  if (total === 1) return t(informal === 1 ? `share.${to}.one` : `share.${to}.oneFormal`, values);
  if (informal === 0) return t(`share.${to}.none`, values);
  if (informal === total) return t(`share.${to}.all`, values);
  return t(informal === 1 ? `share.${to}.single` : `share.${to}.some`, values);
}

/** How it was before, as a sentence that leans on the one above; null when before is now. */
export function beforeSentence(t: Words, before: Arrangement | null, today: string, language: Language): string | null {
  if (!before) return null;
  const { isOtherMonth, when } = namedMoment(before.on, today, language);
  const values = { month: when, day: when, informal: numberWord(t, before.informal) };
  if (before.informal === 1) return t(isOtherMonth ? 'share.beforeOne' : 'share.beforeOneOn', values);
  return t(isOtherMonth ? 'share.before' : 'share.beforeOn', values);
}

/** A month by name when it is another one than today's, with the year when that differs too; otherwise the day. */
export function namedMoment(day: string, today: string, language: Language): { isOtherMonth: boolean; when: string } {
  const isOtherMonth = day.slice(0, 7) !== dayOf(today).slice(0, 7);
  const parts = writtenDay(day, language).split(' ');
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  const [number = '', month = '', year = ''] = parts;
  if (isOtherMonth) return { isOtherMonth, when: isOtherYear ? `${month} ${year}` : month };
  return { isOtherMonth, when: `${number} ${month}` };
}
