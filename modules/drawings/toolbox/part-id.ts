import { createHash } from 'node:crypto';

/**
 * The id under which the answer to a field is kept: the same on every device, so that two who answer one question meet
 * (a name-based UUID of version 8, RFC 9562 section 5.8, over the tool and the field).
 */
export function partIdOf(toolId: string, fieldId: string): string {
  const hex = createHash('sha256').update(`${toolId}/${fieldId}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
