/**
 * The id under which a strength comes in the record: the same for the same words of the same person, so that it is one on
 * whatever device, on whatever sheet and however often it is pressed (a name-based UUID of version 8, RFC 9562 section 5.8).
 */
export async function strengthId(caseId: string, personId: string, text: string): Promise<string> {
  const name = new TextEncoder().encode(['strength', caseId, personId, text].join('/'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', name));
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
