import { plainText } from './search/plain-text.ts';

/**
 * The form in which names and addresses are held to be the same: as for finding, and without spaces, so that
 * "Admiraalsplein 43-a" and "admiraalsplein 43 A" are one door. Undefined when nothing is left.
 */
export function matchKey(text: string | null | undefined): string | undefined {
  const key = plainText(text ?? '').replaceAll(' ', '');
  return key === '' ? undefined : key;
}
