import { textIn, type Language } from '../../../platform/i18n/messages.ts';
import { areaWord } from '../life-areas.ts';
import type { LifeEvent } from './domain.ts';
import { lifeLineMessages } from './messages.ts';
import type { InTime } from './order.ts';

// How the parts of a life line are called.

const feelingKeys = ['veryhard', 'hard', 'tricky', 'neither', 'fair', 'good', 'verygood'] as const;
export const feelingWord = (feeling: number, language: Language): string =>
  textIn(lifeLineMessages, language)(`feeling.${feelingKeys[feeling + 3] ?? 'neither'}`);

const locale = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A year, month or day as one says it. */
export function pointWords(time: string, language: Language, month: 'long' | 'short' = 'long'): string {
  if (time.length === 4) return time;
  const day = time.length === 7 ? {} : ({ day: 'numeric' } as const);
  const written = new Intl.DateTimeFormat(locale[language], { year: 'numeric', month, ...day, timeZone: 'UTC' });
  return written.format(new Date(time)).replaceAll('.', '');
}

/** When it was, as it was told; empty when nothing was told. */
export function whenWords(event: LifeEvent, language: Language, month: 'long' | 'short' = 'long'): string {
  const t = textIn(lifeLineMessages, language);
  const { from, until, fromAge, untilAge, isOngoing, isAbout, isHoped } = event;
  const end = until === null ? null : pointWords(until, language, month);
  const said =
    from === null
      ? fromAge === null
        ? ''
        : t('time.age', { age: untilAge === null ? fromAge : `${fromAge}–${untilAge}` })
      : end === null
        ? pointWords(from, language, month)
        : `${pointWords(from, language, month)}–${end}`;
  if (said === '') return isHoped ? t('time.hoped') : '';
  if (isOngoing) return t('time.since', { time: said });
  return isAbout ? t('time.about', { time: said }) : said;
}

/** What it was, with when: "Getrouwd met Henk, 1998". */
export function whatWords(event: LifeEvent, language: Language): string {
  const when = whenWords(event, language);
  return when === '' ? event.name : `${event.name}, ${when}`;
}

const sentence = (text: string) => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

/** Everything beside when and how good it was. */
export function besideWords(event: LifeEvent, language: Language): string[] {
  const t = textIn(lifeLineMessages, language);
  return [
    event.isHoped ? t('time.hopedWords') : '',
    event.isTurningPoint ? t('time.turning') : '',
    event.isBirth ? t('time.birth') : '',
    event.who === '' ? '' : t('time.with', { who: event.who }),
    event.area === null ? '' : sentence(areaWord(event.area, language)),
    event.helped === '' ? '' : sentence(t('time.helped', { helped: event.helped })),
    event.note === '' ? '' : sentence(event.note),
  ].filter((words) => words !== '');
}

/** How it was, in sentences. */
export const howWords = (event: LifeEvent, language: Language): string =>
  [sentence(feelingWord(event.feeling, language)), ...besideWords(event, language)].join(' ');

/** Everything an event says, for who does not see the picture. */
export const eventWords = (event: LifeEvent, language: Language): string =>
  `${whatWords(event, language)}. ${howWords(event, language)}`;

/** The whole line in words, in order. */
export function lineWords(events: readonly InTime[], middle: string, language: Language): string {
  const count = textIn(lifeLineMessages, language)('words.count', { count: events.length, middle });
  return [count, ...events.map(({ event }) => eventWords(event, language))].join(' ');
}
