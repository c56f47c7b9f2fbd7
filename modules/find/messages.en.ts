import type { Translation } from '../../platform/i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  title: 'Search',
  label: 'Search a name, address, date of birth or word',
  hint: 'A typing error is no problem.',
  none: { title: 'Nothing found', text: 'Try part of the name, the address or the date of birth.' },
  start: { title: 'Who or what are you looking for?', text: 'You only find what belongs to your teams.' },
  count_one: '{{count}} found',
  count_other: '{{count}} found',
  kind: { person: 'People', household: 'Households', case: 'Requests', signal: 'Signals' },
  born: 'born {{day}}',
  emergency: { text: 'Is somebody in danger and can you not find the record?', link: 'Emergency access' },
};
