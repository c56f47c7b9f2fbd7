import { AppError, ruleBroken } from '../errors.ts';
import { textIn, type Language } from '../i18n/messages.ts';
import type { FileRefused } from './file-refused.ts';
import { fileMessages } from './messages.ts';

/** A file that was refused, as the caller is told: a whole sentence in their language. */
export function refusalError({ refusal, virus }: FileRefused, language: Language): AppError {
  const detail = textIn(fileMessages, language)(`refused.${refusal}`, { virus: virus ?? '' });
  if (refusal === 'too-large') return new AppError('too-large', { detail });
  if (refusal === 'other-kind') return new AppError('unsupported-media', { detail });
  return ruleBroken(detail);
}
