import { Secret, TOTP } from 'otpauth';

const period = 30;

const authenticator = (secret: string, label: string) =>
  new TOTP({ issuer: 'Keukentafel', label, secret: Secret.fromBase32(secret), digits: 6, period, algorithm: 'SHA1' });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address an authenticator app reads from a QR code (otpauth URI). */
export const totpUri = (secret: string, label: string): string => authenticator(secret, label).toString();

/**
 * The 30-second step (RFC 6238) a code belongs to at `now` (milliseconds), one step early or late allowed; undefined
 * when the code is wrong.
 */
export function totpStep(secret: string, code: string, now: number): number | undefined {
  const delta = authenticator(secret, '').validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta;
}
