import { mediaTypes } from '../../../platform/files/file-kinds.ts';
import { largestAttachment } from '../domain.ts';

/** What the file field of a browser offers. */
export const takenTypes: readonly string[] = Object.values(mediaTypes);

/** Why a file need not be sent at all; the server looks again, at what is in it. */
export function unfitFile({
  size,
  type,
}: Pick<File, 'size' | 'type'>): 'empty' | 'too-large' | 'other-kind' | undefined {
  if (size === 0) return 'empty';
  if (size > largestAttachment) return 'too-large';
  return takenTypes.includes(type) ? undefined : 'other-kind';
}

/** Bytes in words: "340 kB", "2,4 MB". */
export function sizeWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}
