export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Text of a file that does not say how it is written. A byte order mark decides; else it is UTF-8 when it is valid as
 * such, and Windows-1252 (what Dutch Excel wrote for decades) when it is not.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const marked = (encoding: DecodedText['encoding']): DecodedText => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return marked('utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return marked('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return marked('utf-16be');
  const sample = bytes.subarray(0, 2000);
  const zeros = (from: number): number => sample.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (sample.length >= 4 && zeros(1) > sample.length / 4 && zeros(0) === 0) return marked('utf-16le');
  if (sample.length >= 4 && zeros(0) > sample.length / 4 && zeros(1) === 0) return marked('utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return marked('windows-1252');
  }
}
