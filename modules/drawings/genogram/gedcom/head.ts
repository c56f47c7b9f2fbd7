/** What the first record says about the file, read before anything else is known of it. */
export interface Head {
  /** HEAD.GEDC.VERS, and the line where it stands. */
  version: string | null;
  versionLine: number;
  /** HEAD.CHAR: how the signs are written. */
  charset: string | null;
  charsetLine: number;
  /** HEAD.SCHMA.TAG of version 7: what the tags mean that are not in the standard. */
  meanings: ReadonlyMap<string, string>;
}

const lineShape = /^\s*(\d{1,2}) (?:@[^@]+@ )?([A-Za-z0-9_]+)(?: (.*))?$/;
const longestHead = 2000;

export function readHead(text: string): Head {
  const head = { version: null as string | null, versionLine: 0, charset: null as string | null, charsetLine: 0 };
  const meanings = new Map<string, string>();
  let inside = '';
  // A head of some thousands of lines is no head; a file without line ends is looked at no further than that either.
  for (const [index, line] of text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/, longestHead)
    .entries()) {
    const [, level, tag = '', value = ''] = lineShape.exec(line) ?? [];
    if (level === undefined) continue;
    if (level === '0' && tag !== 'HEAD') break;
    if (level === '1') inside = tag;
    if (level === '1' && tag === 'CHAR') Object.assign(head, { charset: value.trim(), charsetLine: index + 1 });
    if (level === '2' && inside === 'GEDC' && tag === 'VERS')
      Object.assign(head, { version: value.trim(), versionLine: index + 1 });
    const [, name, uri] = /^(_[A-Z0-9_]+) (\S+)$/.exec(value) ?? [];
    if (level === '2' && inside === 'SCHMA' && tag === 'TAG' && name !== undefined && uri !== undefined)
      meanings.set(name, uri);
  }
  return { ...head, meanings };
}
