const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** 32 random bytes as base64url: made here, so that the server never holds a link it could give away. */
export const newSecret = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 of a secret as it is written, as base64url: what the server keeps. */
export async function hashOf(secret: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}

/** Six digits, to be told apart from the link. */
export const newCode = (): string =>
  String(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000).padStart(6, '0');
