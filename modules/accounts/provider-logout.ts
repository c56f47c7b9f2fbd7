import type { FastifyInstance } from 'fastify';
import { apiRoot } from '../../access/gate/serve.ts';
import { ProviderAway, ProviderRefused } from '../../platform/auth/openid.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { Id } from '../../platform/http/fields.ts';
import { VaultError } from '../../platform/vault/vault-error.ts';
import { providerPaths } from './api-provider.ts';
import { outside, remember } from './door.ts';
import { placeOf, type ProviderDoor } from './provider-sign-in.ts';
import * as store from './provider-store.ts';
import { findAccount } from './store.ts';

/** At the end of a day a whole municipality signs out, and all of that comes from one address. */
const many = { config: { rateLimit: { max: 3_000, timeWindow: '1 minute' } }, bodyLimit: 20_000 };

/**
 * The provider tells that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, 2.5–2.8): what began there
 * ends here at once. Anybody can knock here; only what the provider signed, for us, a moment ago and never before, counts.
 */
export async function serveProviderLogout(server: FastifyInstance, door: ProviderDoor): Promise<void> {
  // A place of its own: nothing else of the house takes a form.
  await server.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
      done(null, new URLSearchParams(String(body)));
    });
    scope.post(apiRoot + providerPaths.logout, many, async (request, reply) => {
      const token = request.body instanceof URLSearchParams ? request.body.get('logout_token') : null;
      const providerId = Id.safeParse((request.params as { providerId?: string }).providerId).data;
      try {
        if (!token || !providerId) throw new ProviderRefused('no token or no provider');
        await hear(door, providerId, token, request.id);
        return await reply.code(200).send();
      } catch (error) {
        if (error instanceof ProviderAway) return reply.code(503).send({ error: 'temporarily_unavailable' });
        if (!(error instanceof ProviderRefused || error instanceof VaultError)) throw error;
        request.log.info({ why: error.message }, 'a logout token was refused');
        return reply.code(400).send({ error: 'invalid_request' });
      }
    });
  });
}

async function hear({ db, vault, providerAt }: ProviderDoor, providerId: string, token: string, traceId: string) {
  const known = await inScope(db, outside, (tx) => store.findDoor(tx, providerId));
  if (!known) throw new ProviderRefused('there is no such provider');
  const { organisationId } = known;
  const place = await inScope(db, known, async (tx) => {
    const stored = await store.findProvider(tx, organisationId, providerId);
    return stored && placeOf(tx, vault, stored);
  });
  if (!place) throw new ProviderRefused('the provider is not in use');
  const message = await (await providerAt(place)).readLogout(token);
  await inScope(db, known, async (tx) => {
    const accountIds = await store.endProviderSessions(tx, { organisationId, providerId, ...message });
    if (!accountIds) throw new ProviderRefused('heard before');
    for (const id of accountIds) {
      const account = await findAccount(tx, organisationId, id);
      if (account) await remember(tx, account, 'signedOutByProvider', traceId);
    }
  });
}
