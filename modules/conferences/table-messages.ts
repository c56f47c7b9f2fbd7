import { defineMessages } from '../../platform/i18n/messages.ts';
import { en } from './table-messages.en.ts';
import { nl } from './table-messages.nl.ts';

export const tableMessages = defineMessages('conference-table', { nl, en });
