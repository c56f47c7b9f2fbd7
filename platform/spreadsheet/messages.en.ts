import type { Translation } from '../i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  'too-large': 'This file is larger than {{limit}} MB.',
  'too-many-rows': 'This file has more than {{limit}} rows. Make more files of it.',
  'too-many-columns': 'This file has more than {{limit}} columns.',
  'unknown-format': 'This is not an Excel or CSV file. Save it as .xlsx or .csv.',
  'old-excel': 'This is an old Excel file (.xls). Open it and save it as .xlsx.',
  password: 'This file has a password. Take it off and try again.',
  damaged: 'This file is damaged. Open it in Excel, save it again and try once more.',
  empty: 'There is nothing in this file below the names of the columns.',
  'open-quote': 'In row {{row}} a text begins with a quotation mark that never ends.',
  'unreadable-cell': 'We cannot read what is in row {{row}}, column {{column}}.',
  'cell-too-long': 'The text in row {{row}}, column {{column}} is too long.',
  'other-sheets': 'We read the sheet {{read}}. Not read: {{ignored}}.',
  'unnamed-column': 'Column {{column}} has no name.',
  'duplicate-header': 'Column {{column}} has the name of another column. We call it {{header}}.',
  'old-encoding': 'This file was saved in an old way. See whether letters such as é and ë are right.',
  'formula-error': 'In row {{row}}, column {{column}} is a formula that failed: {{value}}.',
};
