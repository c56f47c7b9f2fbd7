import { z } from 'zod';
import { roles } from '../../access/viewer.ts';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Day, Id, Instant, Version } from '../../platform/http/fields.ts';
import { idleBounds, longestBounds, secondStepScopes } from './domain-sign-in-rules.ts';

const minutes = ({ least, most }: { least: number; most: number }) => z.number().int().min(least).max(most).nullable();

const chosen = {
  /** From this day on a second step is asked; null while it is not. */
  secondStepFrom: Day.nullable(),
  secondStepFor: z.enum(secondStepScopes),
  /** How long a session lives unused, in minutes; null: as the server is set. */
  idleMinutes: minutes(idleBounds),
  /** How long a session lives at most, in minutes; null: as the server is set. */
  longestMinutes: minutes(longestBounds),
  /** While the organisation has a provider in use, only administrators with a second step come in with a password. */
  passwordsOff: z.boolean(),
  version: Version,
};

const Provider = z.object({
  id: Id,
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  /** Whether a secret is kept; which one is never told. */
  hasSecret: z.boolean(),
  isEnabled: z.boolean(),
  groupClaim: z.string(),
  roleRules: z.array(z.object({ group: z.string(), role: z.enum(roles) })),
  teamRules: z.array(z.object({ group: z.string(), team: z.string().nullable() })),
  /** How many accounts are joined to somebody there. */
  people: z.number().int(),
  lastSignInAt: Instant.nullable(),
});
export type Provider = z.infer<typeof Provider>;

/** What the organisation asks of whoever signs in, with what an administrator needs to decide about it. */
export const SignInRules = z.object({
  ...chosen,
  /** Of the people who sign in here with a password: of how many a second step would be asked, and how many have none. */
  steps: z.object({ all: z.number().int(), files: z.number().int() }),
  without: z.object({ all: z.number().int(), files: z.number().int() }),
  /** How long the session of who asks lives: what the server gives where nothing is chosen. */
  thisSession: z.object({ idleMinutes: z.number().int(), longestMinutes: z.number().int() }),
  providers: z.array(Provider),
});
export type SignInRules = z.infer<typeof SignInRules>;

export const getSignInRules = endpoint({
  id: 'getSignInRules',
  method: 'GET',
  path: '/sign-in-rules',
  summary: 'What the organisation asks of whoever signs in, and its identity providers; no secrets.',
  reply: SignInRules,
});

export const changeSignInRules = endpoint({
  id: 'changeSignInRules',
  method: 'PUT',
  path: '/sign-in-rules',
  summary:
    'Ask a second step from a day on, and choose how long sessions live and whether passwords open the door. What is ' +
    'shorter holds at once, also for who is signed in.',
  body: z.object(chosen),
  reply: SignInRules,
});

export const checkProvider = endpoint({
  id: 'checkProvider',
  method: 'POST',
  path: '/sign-in-rules/providers/:providerId/checks',
  summary: 'Ask an identity provider what it says of itself (OpenID Connect discovery), to see that it answers well.',
  params: z.object({ providerId: Id }),
  reply: z.object({ outcome: z.enum(['works', 'away', 'refused']), at: Instant }),
});
