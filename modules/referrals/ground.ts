import type { Language, Text } from '../../platform/i18n/messages.ts';
import { writtenDay } from '../../ui/dates.ts';
import type { Referral } from './api.ts';
import type { nl } from './messages.nl.ts';

/** Why it may go along, in one sentence. */
export function groundSentence(
  { ground, named }: Pick<Referral, 'ground' | 'named'>,
  t: Text<typeof nl>,
  language: Language,
): string {
  switch (ground?.basis) {
    case 'agreed': {
      const values = { day: writtenDay(ground.on, language), how: t(`how.${ground.how}`) };
      return ground.person && named
        ? t('ground.agreed', { ...values, name: ground.person.name })
        : t('ground.agreedNobody', values);
    }
    case 'other':
      return t('ground.other', { reason: ground.reason });
    case undefined:
      return named ? t('ground.none') : t('ground.nameless');
  }
}
