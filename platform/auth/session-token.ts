import { createHash, randomBytes } from 'node:crypto';

/** What the cookie holds: the organisation, so that the rows can be found, and a secret that is kept only as a hash. */
export interface SessionToken {
  organisationId: string;
  secret: string;
}

export const newSessionToken = (organisationId: string): SessionToken => ({
  organisationId,
  secret: randomBytes(32).toString('base64url'),
});

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const tokenText = (token: SessionToken): string => `${token.organisationId}.${token.secret}`;

/** Reads the cookie back; undefined when it is not one of ours. */
export function parseToken(text: string | undefined): SessionToken | undefined {
  const match = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(text ?? '');
  return match ? { organisationId: match[1] as string, secret: match[2] as string } : undefined;
}
