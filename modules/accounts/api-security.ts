import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id, Instant, ShortText } from '../../platform/http/fields.ts';
import { SignInState, SixDigits } from './api.ts';
import { browsers, systems } from './domain-device.ts';
import { shortestPassword } from './domain.ts';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Base64url, as WebAuthn writes bytes. */
const Bytes = z
  .string()
  .min(1)
  .max(20_000)
  .regex(/^[\w-]+$/);
const PasskeyId = Bytes.max(1400);

const credential = { id: PasskeyId, rawId: PasskeyId, type: z.literal('public-key') };

/** What `navigator.credentials.create()` gives, as far as we look at it. */
const MadePasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: Bytes,
    attestationObject: Bytes,
    transports: z
      .array(
        z
          .string()
          .max(20)
          .regex(/^[a-z-]+$/),
      )
      .max(10)
      .optional(),
  }),
  clientExtensionResults: z.custom<object>(isObject).default({}),
});

/** What `navigator.credentials.get()` gives, as far as we look at it. */
const UsedPasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: Bytes,
    authenticatorData: Bytes,
    signature: Bytes,
    userHandle: z.string().max(200).optional(),
  }),
  clientExtensionResults: z.custom<object>(isObject).default({}),
});

export const startPasskeySignIn = endpoint({
  id: 'startPasskeySignIn',
  method: 'POST',
  path: '/session/passkey-challenge',
  summary: 'Ask for a passkey as the second step.',
  reply: z.custom<PublicKeyCredentialRequestOptionsJSON>(isObject),
});

export const confirmPasskey = endpoint({
  id: 'confirmPasskey',
  method: 'POST',
  path: '/session/passkey',
  summary: 'Take the second step with a passkey.',
  body: z.object({ response: UsedPasskey }),
  reply: SignInState,
});

export const proveIdentity = endpoint({
  id: 'proveIdentity',
  method: 'POST',
  path: '/session/proof',
  summary: 'Give the password once more, for one act that needs it within five minutes.',
  body: z.object({ password: z.string().min(1).max(200) }),
});

export const proveWithCode = endpoint({
  id: 'proveWithCode',
  method: 'POST',
  path: '/session/proof/code',
  summary: 'Show once more who one is, with a code of an authenticator.',
  body: z.object({ code: SixDigits }),
});

export const startPasskeyProof = endpoint({
  id: 'startPasskeyProof',
  method: 'POST',
  path: '/session/proof/passkey-challenge',
  summary: 'Ask for a passkey, to show once more who one is.',
  reply: z.custom<PublicKeyCredentialRequestOptionsJSON>(isObject),
});

export const proveWithPasskey = endpoint({
  id: 'proveWithPasskey',
  method: 'POST',
  path: '/session/proof/passkey',
  summary: 'Show once more who one is, with a passkey.',
  body: z.object({ response: UsedPasskey }),
});

export const Passkey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

export const OpenSession = z.object({
  id: Id,
  browser: z.enum(browsers),
  system: z.enum(systems),
  createdAt: Instant,
  lastSeenAt: Instant,
  /** The one that asks. */
  isThis: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** How somebody signs in, and where they are signed in. */
export const Security = z.object({
  /** Since when codes are asked for; null when they are off. */
  codesSince: Instant.nullable(),
  passkeys: z.array(Passkey),
  /** Open sessions, the last used first. */
  sessions: z.array(OpenSession),
  hasPassword: z.boolean(),
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: z.int().min(0),
});
export type Security = z.infer<typeof Security>;

export const getSecurity = endpoint({
  id: 'getSecurity',
  method: 'GET',
  path: '/me/security',
  summary: 'How one signs in oneself, and on which devices one is signed in.',
  reply: Security,
});

export const startCodes = endpoint({
  id: 'startCodes',
  method: 'POST',
  path: '/me/codes',
  summary: 'Get a key for an authenticator app; it counts once a code confirms it. Needs the password once more.',
  reply: z.object({
    /** Base32, to type over. */
    key: z.string(),
    /** otpauth address, to show as a QR code. */
    uri: z.string(),
  }),
});

export const confirmCodes = endpoint({
  id: 'confirmCodes',
  method: 'POST',
  path: '/me/codes/confirmation',
  summary: 'Turn codes on with the first code of the authenticator app.',
  body: z.object({ code: SixDigits }),
  reply: Security,
});

export const removeCodes = endpoint({
  id: 'removeCodes',
  method: 'DELETE',
  path: '/me/codes',
  summary: 'Turn codes off. Needs the password once more.',
  reply: Security,
});

export const makeRecoveryCodes = endpoint({
  id: 'makeRecoveryCodes',
  method: 'POST',
  path: '/me/recovery-codes',
  summary: 'Make new recovery codes in place of those there were; shown this once. Needs the password once more.',
  reply: z.object({ codes: z.array(z.string()) }),
});

export const startPasskey = endpoint({
  id: 'startPasskey',
  method: 'POST',
  path: '/me/passkey-challenges',
  summary: 'Ask the browser to make a passkey. Needs the password once more.',
  reply: z.custom<PublicKeyCredentialCreationOptionsJSON>(isObject),
});

export const addPasskey = endpoint({
  id: 'addPasskey',
  method: 'POST',
  path: '/me/passkeys',
  summary: 'Keep the passkey the browser made.',
  body: z.object({ name: ShortText, response: MadePasskey }),
  reply: Security,
});

export const removePasskey = endpoint({
  id: 'removePasskey',
  method: 'DELETE',
  path: '/me/passkeys/:passkeyId',
  summary: 'Take a passkey away. Needs the password once more.',
  params: z.object({ passkeyId: PasskeyId }),
  reply: Security,
});

export const changePassword = endpoint({
  id: 'changePassword',
  method: 'PUT',
  path: '/me/password',
  summary: 'Choose another password; ends all other sessions. Needs the old password as proof.',
  body: z.object({ newPassword: z.string().min(shortestPassword).max(200) }),
  reply: Security,
});

export const endSession = endpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/me/sessions/:sessionId',
  summary: 'Sign out on one other device.',
  params: z.object({ sessionId: Id }),
  reply: Security,
});

export const endOtherSessions = endpoint({
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/me/sessions',
  summary: 'Sign out everywhere but here.',
  reply: Security,
});
