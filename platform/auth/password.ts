import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id (19 MiB, two passes): about 30 ms on a laptop core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** A hash nobody's password has, so that an unknown name takes as long as a known one. */
let decoy: Promise<string> | undefined;

/** True when the password belongs to the hash; without a hash it takes just as long and is false. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const nobody = await decoy;
  const matches = await verify(stored ?? nobody, password);
  return Boolean(stored) && matches;
}
