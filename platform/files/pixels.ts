import { damaged, FileRefused } from './file-refused.ts';

/** A telephone makes pictures of 12 to 50 million pixels; one of billions is meant to choke whoever opens it. */
const mostPixels = 100_000_000;

/** Throws FileRefused for a picture that has no size, or far too much of it. */
export function checkPixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw damaged();
  if (width * height > mostPixels) throw new FileRefused('too-many-pixels');
}
