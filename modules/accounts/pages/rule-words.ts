import type { Text } from '../../../platform/i18n/messages.ts';
import type { nl } from '../messages-sign-in-rules.nl.ts';

/** A number of minutes as somebody says it: in hours where that comes out even. */
export const lengthInWords = (t: Text<typeof nl>, minutes: number): string =>
  minutes % 60 === 0 ? t('sessions.hours', { count: minutes / 60 }) : t('sessions.minutes', { count: minutes });

/** What was chosen, or that it is left to the server. */
export const chosenInWords = (t: Text<typeof nl>, minutes: number | null): string =>
  minutes === null ? t('sessions.usual') : lengthInWords(t, minutes);
