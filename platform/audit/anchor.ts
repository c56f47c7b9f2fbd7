/**
 * The last link of an organisation at some moment. A chain cannot show that its own tail was cut off: somebody who kept
 * an anchor elsewhere can.
 */
export interface Anchor {
  organisationId: string;
  seq: number;
  /** Hexadecimal. */
  hash: string;
}

const line = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d+) ([0-9a-f]{64})$/;

/** One line: organisation, number, hash. Short enough to read out, or to print and put in a drawer. */
export const anchorText = ({ organisationId, seq, hash }: Anchor): string => `${organisationId} ${seq} ${hash}`;

/** Reads anchors back; empty lines and lines that begin with # are passed over. Throws an Error with the line number. */
export function parseAnchors(text: string): Anchor[] {
  return text.split('\n').flatMap((raw, index) => {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) return [];
    const match = line.exec(content);
    if (!match) throw new Error(`Line ${index + 1} is no anchor: organisation, number and hash with spaces between.`);
    return [{ organisationId: match[1] as string, seq: Number(match[2]), hash: match[3] as string }];
  });
}
