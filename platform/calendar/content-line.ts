const longestLine = 75;

/** A value of type TEXT (RFC 5545, 3.3.11). Control signs are left out: no calendar may receive them. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A quoted parameter value; what quotes cannot hold is written as RFC 6868 says. */
export const quoteParameter = (text: string): string =>
  `"${text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .toWellFormed()
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n')}"`;

/** Folds a line at 75 octets (RFC 5545, 3.1), never inside a sign. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= longestLine) return line;
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
