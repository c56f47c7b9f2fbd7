import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** A passkey is bound to the host of `publicUrl` and answers only there (W3C WebAuthn level 3, relying party). */
function party(publicUrl: string) {
  const { hostname, origin } = new URL(publicUrl);
  return { rpID: hostname, origin };
}

/** Ed25519, ES256 and RS256 (COSE): what devices have. The rest makes Node warn that it is an experiment. */
const algorithms = [-8, -7, -257];

/** A passkey as far as a browser is told of it: `id` is base64url. */
interface Known {
  id: string;
  transports: string[];
}

const described = (known: readonly Known[]) => known.map(({ id, transports }) => ({ id, transports }));

/** A passkey that was made just now. */
export interface NewPasskey extends Known {
  /** COSE key. */
  publicKey: Buffer;
  /** How often it says it was used; 0 for ever when it does not count. */
  counter: number;
}

/** What the browser needs to make a passkey; those in `known` cannot be made twice on one device. */
export function offerPasskey(
  publicUrl: string,
  person: { accountId: string; email: string; name: string },
  known: readonly Known[],
) {
  return generateRegistrationOptions({
    rpName: 'Keukentafel',
    rpID: party(publicUrl).rpID,
    userID: Uint8Array.from(Buffer.from(person.accountId)),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: described(known),
    // It comes after the password: being there is enough, knowing a PIN as well is welcome.
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
}

/** Checks what the browser made for `challenge`; undefined when anything about it is not right. */
export async function checkNewPasskey(
  publicUrl: string,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<NewPasskey | undefined> {
  const { rpID, origin } = party(publicUrl);
  const checked = await orUndefined(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      supportedAlgorithmIDs: algorithms,
      requireUserVerification: false,
    }),
  );
  if (!checked?.verified) return undefined;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey), counter, transports };
}

/** What the browser needs to ask for one of these passkeys. */
export function askPasskey(publicUrl: string, known: readonly Known[]) {
  return generateAuthenticationOptions({
    rpID: party(publicUrl).rpID,
    allowCredentials: described(known),
    userVerification: 'preferred',
  });
}

/**
 * Checks an answer to `challenge` against the passkey. Returns its new counter, or undefined when anything is not right:
 * signature, challenge, origin, host, or a counter that did not go up.
 */
export async function checkPasskey(
  publicUrl: string,
  challenge: string,
  response: AuthenticationResponseJSON,
  { id, publicKey, counter }: NewPasskey,
): Promise<number | undefined> {
  const { rpID, origin } = party(publicUrl);
  const checked = await orUndefined(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: false,
    }),
  );
  return checked?.verified ? checked.authenticationInfo.newCounter : undefined;
}

/** The library throws for every way in which an answer can be wrong; to us they are all one refusal. */
const orUndefined = <T>(checked: Promise<T>): Promise<T | undefined> => checked.catch(() => undefined);
