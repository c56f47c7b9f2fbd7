import type { FastifyInstance } from 'fastify';
import { apiRoot } from '../../access/gate/serve.ts';
import { ProviderAway, ProviderRefused } from '../../platform/auth/openid.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { signOut } from './api.ts';
import { askEnded } from './api-provider.ts';
import { guarded, parseBody, perMinute } from './door.ts';
import { placeOf, type ProviderDoor } from './provider-sign-in.ts';
import { findProvider } from './provider-store.ts';
import { findSession, updateSession } from './session-store.ts';
import { findAccount } from './store.ts';

/** Going out, and what a device asks when nobody comes in any more. */
export function serveSignOut(server: FastifyInstance, door: ProviderDoor): void {
  const { db, cookie } = door;

  server.delete(
    apiRoot + signOut.path,
    guarded(async (request, reply) => {
      const token = cookie.read(request);
      let goOnTo: string | null = null;
      if (token) {
        const session = await inScope(db, token, async (tx) => {
          const found = await findSession(tx, token);
          await updateSession(tx, token, { endedAt: new Date().toISOString() });
          return found;
        });
        cookie.clear(reply);
        if (session?.providerId) goOnTo = await addressToLeave(door, session.organisationId, session.providerId);
      }
      return reply.code(signOut.status).send({ goOnTo });
    }),
  );

  // Two ids nobody can guess, known to a device that was signed in; of any other pair the answer is no.
  server.post(
    apiRoot + askEnded.path,
    perMinute,
    guarded(async (request, reply) => {
      const { organisationId, accountId } = parseBody(askEnded, request);
      const account = await inScope(db, { organisationId }, (tx) => findAccount(tx, organisationId, accountId));
      return reply.code(askEnded.status).send({ hasEnded: Boolean(account?.endedAt) });
    }),
  );
}

/** Signed out here is signed out, also when the provider is away. */
async function addressToLeave(door: ProviderDoor, organisationId: string, providerId: string): Promise<string | null> {
  try {
    const place = await inScope(door.db, { organisationId }, async (tx) => {
      const stored = await findProvider(tx, organisationId, providerId);
      return stored && placeOf(tx, door.vault, stored);
    });
    const provider = place && (await door.providerAt(place));
    return provider?.addressToLeave(`${door.publicUrl}/`)?.href ?? null;
  } catch (error) {
    if (error instanceof ProviderAway || error instanceof ProviderRefused) return null;
    throw error;
  }
}
