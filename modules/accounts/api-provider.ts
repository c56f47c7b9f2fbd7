import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { Id } from '../../platform/http/fields.ts';

export const ProviderDoor = z.object({ id: Id, name: z.string() });
export type ProviderDoor = z.infer<typeof ProviderDoor>;

export const listProviders = endpoint({
  id: 'listProviders',
  method: 'GET',
  path: '/session/providers',
  summary: 'The identity providers one can sign in with.',
  reply: z.object({ providers: z.array(ProviderDoor) }),
});

/** Not called but followed by the browser: it answers with the way to the provider, and back from it to a page. */
export const providerPaths = {
  visit: '/session/providers/:providerId/visit',
  arrival: '/session/providers/:providerId/arrival',
  logout: '/session/providers/:providerId/back-channel-logout',
} as const;

export const VisitQuery = z.object({
  for: z.enum(['sign-in', 'step-up', 'link']).default('sign-in'),
  in: z.enum(['page', 'window']).default('page'),
});

/** Where the browser comes back from the provider: `#` and how it went. */
export const arrivalPage = '/signed-in';

export const askEnded = endpoint({
  id: 'askEnded',
  method: 'POST',
  path: '/session/ended-account',
  summary: 'Whether an account that worked on this device has ended, so that what the device keeps of it is wiped.',
  body: z.object({ organisationId: Id, accountId: Id }),
  reply: z.object({ hasEnded: z.boolean() }),
  status: 200,
});
