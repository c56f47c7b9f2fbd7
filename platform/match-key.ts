/**
 * The form in which names and addresses are compared: no capitals, accents, spaces or punctuation, so that
 * "Admiraalsplein 43-a" and "admiraalsplein 43 A" are one door. Undefined when nothing is left.
 */
export function matchKey(text: string | null | undefined): string | undefined {
  const key = (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key === '' ? undefined : key;
}
