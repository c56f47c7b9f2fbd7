import type { Translation } from '../i18n/messages.ts';
import type { nl } from './messages.nl.ts';

export const en: Translation<typeof nl> = {
  refused: {
    empty: 'This file is empty. Choose another one.',
    'too-large': 'This file is too large. Make the photo smaller, or split the PDF.',
    'other-kind': 'We do not take this kind of file. Use a photo (JPEG, PNG or WebP) or a PDF.',
    damaged: 'This file is not whole, or another file is hidden behind it. Take a new photo or save the PDF again.',
    'too-many-pixels': 'This photo has far more pixels than it needs. Make it smaller.',
    'active-content': 'This PDF holds a program, a form or another file. Print it to a plain PDF and send that.',
    locked: 'This PDF is protected with a password. Save it without one.',
    virus: 'A virus was found in this file ({{virus}}). It was not kept. Tell whoever sent it.',
  },
};
