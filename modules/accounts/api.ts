import { z } from 'zod';
import { roles } from '../../access/viewer.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant } from '../../platform/http/fields.ts';
import { languages } from '../../platform/i18n/messages.ts';

export const Team = z.object({ id: Id, name: z.string() });

/** The person who is signed in, with what decides which rooms the screen offers. */
export const Me = z.object({
  organisationId: Id,
  accountId: Id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  language: z.enum(languages),
  organisation: z.string(),
  isDemo: z.boolean(),
  teams: z.array(Team),
  /** An administrator gave this person a new way in, and they have not been told yet. */
  resetAt: Instant.nullable(),
  /** The name of that administrator, where one is known. */
  resetBy: z.string().nullable(),
  /** From this day on a password alone is not enough, and this person has no second step yet; null where none is asked. */
  secondStepFrom: Day.nullable(),
  /** That day has come: until a second step is set up, every other call is refused. */
  needsSecondStep: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** A code of an authenticator. */
export const SixDigits = z
  .string()
  .trim()
  .regex(/^\d{6}$/);

/** What a second step can be taken with; a recovery code only beside one of the others. */
export const secondFactors = ['totp', 'passkey', 'recovery'] as const;
export type SecondFactor = (typeof secondFactors)[number];

export const SignInState = z.object({
  /** False while the second step is still to be taken. */
  complete: z.boolean(),
  secondFactors: z.array(z.enum(secondFactors)),
});

export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/session',
  summary: 'Sign in with a local account; a second step may follow.',
  body: z.object({ email: z.email().max(200), password: z.string().min(1).max(200) }),
  reply: SignInState,
});

export const confirmCode = endpoint({
  id: 'confirmCode',
  method: 'POST',
  path: '/session/code',
  summary: 'Take the second step with a six-digit code of an authenticator.',
  body: z.object({ code: SixDigits }),
  reply: SignInState,
});

export const confirmRecovery = endpoint({
  id: 'confirmRecovery',
  method: 'POST',
  path: '/session/recovery-code',
  summary: 'Take the second step with a recovery code, which works once.',
  body: z.object({ code: z.string().trim().min(1).max(40) }),
  reply: SignInState,
});

export const signOut = endpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/session',
  summary: 'End this session.',
  reply: z.object({
    /** Where to go to sign out at the identity provider too; null when the session did not begin there. */
    goOnTo: z.url().nullable(),
  }),
});

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/me',
  summary: 'The person who is signed in.',
  reply: Me,
});

export const changeMe = endpoint({
  id: 'changeMe',
  method: 'PATCH',
  path: '/me',
  summary: 'Choose the language of the screens.',
  body: z.object({ language: z.enum(languages) }),
  reply: Me,
});

export const heedReset = endpoint({
  id: 'heedReset',
  method: 'POST',
  path: '/me/reset-seen',
  summary: 'Say that one has read that an administrator gave one a new way in.',
  reply: Me,
  status: 200,
});

export const Colleague = z.object({ id: Id, name: z.string(), role: z.enum(roles), teams: z.array(Team) });
export type Colleague = z.infer<typeof Colleague>;

export const listColleagues = endpoint({
  id: 'listColleagues',
  method: 'GET',
  path: '/colleagues',
  summary: 'The people one can pass something on to.',
  reply: z.object({ colleagues: z.array(Colleague), teams: z.array(Team) }),
});
