import type { Translation } from '../i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  pageOf: 'Page {{page}} of {{total}}',
  missingHeading: 'Signs that were not printed',
  missing:
    'This paper cannot show these signs: {{signs}}. You see {{replacement}} in their place. The record does have them, exactly as they were written.',
};
