// Codes for when the phone is gone. Twelve signs on paper: the first four find the code, the other eight (40 bits) are the
// secret, of which only a slow hash is kept. OWASP ASVS 5.0, 6.5.1 to 6.5.4.

/** How many one has at a time. */
export const recoveryCodeCount = 10;

/** Thirty-two signs that look like nothing else (Crockford's base 32). */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';
const looksLike: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };
const nameLength = 4;
const length = 12;

export interface RecoveryCode {
  /** Finds the code among those of its owner; no secret. */
  name: string;
  secret: string;
}

/** A new code of chance. */
export function newRecoveryCode(): RecoveryCode {
  const text = [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => signs[byte % signs.length]).join('');
  return { name: text.slice(0, nameLength), secret: text.slice(nameLength) };
}

/** As it is written down: in groups of four. */
export const writtenCode = ({ name, secret }: RecoveryCode): string =>
  (name + secret).match(/.{4}/g)?.join('-') ?? name + secret;

/** Reads what somebody typed over from paper, however they wrote it; undefined when it cannot be a code. */
export function readRecoveryCode(typed: string): RecoveryCode | undefined {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '');
  const text = [...letters].map((letter) => looksLike[letter] ?? letter).join('');
  if (text.length !== length || [...text].some((letter) => !signs.includes(letter))) return undefined;
  return { name: text.slice(0, nameLength), secret: text.slice(nameLength) };
}
