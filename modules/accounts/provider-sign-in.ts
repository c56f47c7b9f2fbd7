import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiRoot } from '../../access/gate/serve.ts';
import {
  ProviderAway,
  ProviderCancelled,
  ProviderRefused,
  type OpenIdProvider,
  type ProviderClaims,
  type ProviderPlace,
} from '../../platform/auth/openid.ts';
import { newSessionToken, parseToken, tokenText } from '../../platform/auth/session-token.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { AppError } from '../../platform/errors.ts';
import { Id } from '../../platform/http/fields.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { VaultError } from '../../platform/vault/vault-error.ts';
import { arrivalPage, listProviders, providerPaths, VisitQuery } from './api-provider.ts';
import { guarded, outside, perMinute, remember, type Door } from './door.ts';
import { deviceOf } from './domain-device.ts';
import { isFreshProof, sessionIsAlive } from './domain.ts';
import type { ProviderRefusal } from './domain-provider.ts';
import { arrive } from './provider-arrival.ts';
import * as store from './provider-store.ts';
import { lifetimesHere, owesSecondStep } from './rules-store.ts';
import { createSession, findSession, updateSession } from './session-store.ts';
import { findAccount } from './store.ts';

/** What the way to the identity provider works with, beside what every call at the door does. */
export interface ProviderDoor extends Door {
  providerAt: (place: ProviderPlace) => Promise<OpenIdProvider>;
  stepUpMinutes: number;
}

type Visit = NonNullable<Awaited<ReturnType<typeof store.takeVisit>>>;

/** How much longer ago than the visit began somebody may have shown who they are: the clocks of two servers. */
const clockTolerance = 30_000;

const arrivalAddress = (publicUrl: string, providerId: string) =>
  publicUrl + apiRoot + providerPaths.arrival.replace(':providerId', providerId);

/** Coming in with the identity provider of the municipality: there, and back. */
export function serveProviderSignIn(server: FastifyInstance, door: ProviderDoor): void {
  const { db } = door;

  server.get(
    apiRoot + listProviders.path,
    guarded(async () => ({ providers: await inScope(db, outside, store.listDoors) })),
  );

  server.get(
    apiRoot + providerPaths.visit,
    perMinute,
    guarded(async (request, reply) => {
      const asked = VisitQuery.parse(request.query);
      const isWindow = asked.in === 'window';
      try {
        return await reply.redirect(await beginVisit(door, request, reply, asked.for, isWindow));
      } catch (error) {
        return backToPage(request, reply, isWindow, refusalOf(error));
      }
    }),
  );

  server.get(
    apiRoot + providerPaths.arrival,
    perMinute,
    guarded(async (request, reply) => {
      const visit = await takeVisit(door, request, reply);
      if (!visit) return backToPage(request, reply, false, 'failed');
      try {
        const claims = await readArrival(door, request, visit);
        return await backToPage(request, reply, visit.isWindow, await finishVisit(door, request, reply, visit, claims));
      } catch (error) {
        return backToPage(request, reply, visit.isWindow, refusalOf(error));
      }
    }),
  );
}

/** The page says how it went, in the language of the person; nothing of it stands in a log of addresses. */
function backToPage(request: FastifyRequest, reply: FastifyReply, isWindow: boolean, refused?: ProviderRefusal) {
  if (refused) request.log.info({ refused }, 'sign-in with a provider was refused');
  return reply.redirect(`${arrivalPage}#${isWindow ? 'window' : 'page'}.${refused ?? 'done'}`);
}

function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof ProviderAway) return 'away';
  if (error instanceof ProviderCancelled) return 'cancelled';
  if (error instanceof ProviderRefused || error instanceof VaultError || error instanceof AppError) return 'failed';
  throw error;
}

/** A cookie that binds the visit to this browser, so that nobody can send somebody back with an answer of their own. */
function visitCookie({ publicUrl }: Door) {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-visit' : 'visit';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    read: (request: FastifyRequest) => request.cookies[name],
    set: (reply: FastifyReply, value: string) => reply.setCookie(name, value, { ...options, maxAge: 600 }),
    clear: (reply: FastifyReply) => reply.clearCookie(name, options),
  };
}

/** The provider of the address and its organisation; throws ProviderRefused when there is none. */
async function findProvider({ db, vault, providerAt }: ProviderDoor, request: FastifyRequest) {
  const id = Id.safeParse((request.params as { providerId?: string }).providerId).data;
  const known = id && (await inScope(db, outside, (tx) => store.findDoor(tx, id)));
  if (!known) throw new ProviderRefused('there is no such provider');
  const found = await inScope(db, known, async (tx) => {
    const provider = await store.findProvider(tx, known.organisationId, known.id);
    return provider && { provider, place: await placeOf(tx, vault, provider) };
  });
  if (!found) throw new ProviderRefused('the provider is not in use');
  return { stored: found.provider, provider: await providerAt(found.place) };
}

export async function placeOf(tx: Tx, vault: Vault, stored: store.StoredProvider): Promise<ProviderPlace> {
  const { organisationId, id, issuer, clientId, clientSecret } = stored;
  const place = { organisationId, table: 'identity_provider', column: 'client_secret', rowId: id };
  return { issuer, clientId, clientSecret: clientSecret ? await vault.open(tx, place, clientSecret) : undefined };
}

async function beginVisit(
  door: ProviderDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  purpose: Visit['purpose'],
  isWindow: boolean,
): Promise<string> {
  const { stored, provider } = await findProvider(door, request);
  const { organisationId, id: providerId } = stored;
  const session = purpose === 'sign-in' ? undefined : await ownSession(door, request);
  if (session && session.organisationId !== organisationId) throw new ProviderRefused('of another organisation');
  // Joining opens a second way in: nobody does it at somebody else's open screen, or in place of a second step.
  if (purpose === 'link' && !isFreshProof(session?.steppedUpAt ?? null, door.stepUpMinutes, Date.now())) {
    throw new AppError('step-up-needed');
  }
  if (session && (await inScope(door.db, session, (tx) => owesSecondStep(tx, session)))) {
    throw new AppError('second-step-needed');
  }
  const secrets = { state: tokenText(newSessionToken(organisationId)), nonce: newSecret(), verifier: newSecret() };
  const browser = newSecret();
  await inScope(door.db, stored, (tx) =>
    store.keepVisit(tx, {
      organisationId,
      providerId,
      ...secrets,
      browser,
      purpose,
      isWindow,
      sessionId: session?.id ?? null,
    }),
  );
  visitCookie(door).set(reply, browser);
  const backTo = arrivalAddress(door.publicUrl, providerId);
  return (await provider.addressToVisit(backTo, secrets, purpose !== 'sign-in')).href;
}

const newSecret = () => newSessionToken('').secret;

/** The living session this browser has; throws AppError when there is none. */
async function ownSession({ db, cookie }: Door, request: FastifyRequest) {
  const token = cookie.read(request);
  const session = token && (await inScope(db, token, (tx) => findSession(tx, token)));
  if (!session?.complete || !sessionIsAlive(session, Date.now())) throw new AppError('not-signed-in');
  return session;
}

/** The visit this browser comes back from; undefined when it never left, came back before, or was too long away. */
async function takeVisit(door: ProviderDoor, request: FastifyRequest, reply: FastifyReply): Promise<Visit | undefined> {
  const query = request.query as Record<string, unknown>;
  const state = typeof query['state'] === 'string' ? query['state'] : '';
  const browser = visitCookie(door).read(request);
  visitCookie(door).clear(reply);
  const token = parseToken(state);
  const providerId = Id.safeParse((request.params as { providerId?: string }).providerId).data;
  if (!token || !browser || !providerId) return undefined;
  const { organisationId } = token;
  return inScope(door.db, token, (tx) => store.takeVisit(tx, { organisationId, providerId, state, browser }));
}

async function readArrival(door: ProviderDoor, request: FastifyRequest, visit: Visit): Promise<ProviderClaims> {
  const { provider } = await findProvider(door, request);
  const address = new URL(arrivalAddress(door.publicUrl, visit.providerId));
  address.search = new URL(request.url, door.publicUrl).search;
  const state = address.searchParams.get('state') ?? '';
  const claims = await provider.readArrival(address, { state, nonce: visit.nonce, verifier: visit.verifier });
  const earliest = Date.parse(visit.createdAt) - clockTolerance;
  // Asked for with prompt and max_age; whether the provider did so, auth_time tells (OpenID Connect Core 3.1.2.1).
  if (visit.purpose !== 'sign-in' && !((claims.authenticatedAt ?? 0) >= earliest)) {
    throw new ProviderRefused('the person was not asked again');
  }
  return claims;
}

/** Does what the person went there for; says why not, or nothing when it is done. */
function finishVisit(
  door: ProviderDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  claims: ProviderClaims,
): Promise<ProviderRefusal | undefined> {
  switch (visit.purpose) {
    case 'sign-in':
      return comeIn(door, request, reply, visit, claims);
    case 'step-up':
      return stepUp(door, request, visit, claims);
    case 'link':
      return link(door, request, visit, claims);
  }
}

async function comeIn(
  { db, cookie, lifetimes }: ProviderDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { organisationId, providerId }: Visit,
  claims: ProviderClaims,
): Promise<ProviderRefusal | undefined> {
  const token = newSessionToken(organisationId);
  const refused = await inScope(db, token, async (tx) => {
    const stored = await store.findProvider(tx, organisationId, providerId);
    if (!stored) return 'failed';
    const arrival = await arrive(tx, stored, claims);
    if ('refused' in arrival) return arrival.refused;
    const provider = { id: providerId, subject: claims.subject, session: claims.session };
    const device = deviceOf(request.headers['user-agent']);
    const here = await lifetimesHere(tx, organisationId, lifetimes);
    await createSession(tx, token, arrival.account.id, true, { device, lifetimes: here, provider });
    await remember(tx, arrival.account, arrival.isNew ? 'arriveWithProvider' : 'signInWithProvider', request.id);
    return undefined;
  });
  if (refused) return refused;
  const before = cookie.read(request);
  if (before) await inScope(db, before, (tx) => updateSession(tx, before, { endedAt: new Date().toISOString() }));
  cookie.set(reply, token);
  return undefined;
}

async function stepUp(
  door: ProviderDoor,
  request: FastifyRequest,
  visit: Visit,
  claims: ProviderClaims,
): Promise<ProviderRefusal | undefined> {
  const token = door.cookie.read(request);
  const session = await ownSession(door, request);
  if (!token || session.id !== visit.sessionId) return 'not-you';
  return inScope(door.db, session, async (tx) => {
    const joined = await store.findJoined(tx, session.organisationId, visit.providerId, claims.subject);
    const account = await findAccount(tx, session.organisationId, session.accountId);
    if (!account || account.endedAt || joined?.accountId !== account.id) return 'not-you';
    const now = new Date().toISOString();
    await updateSession(tx, token, { provenAt: now, steppedUpAt: now });
    await remember(tx, account, 'proveWithProvider', request.id);
    return undefined;
  });
}

/** Joins who is signed in here to who just signed in there: in both at once, so that no address has to be believed. */
async function link(
  door: ProviderDoor,
  request: FastifyRequest,
  visit: Visit,
  claims: ProviderClaims,
): Promise<ProviderRefusal | undefined> {
  const session = await ownSession(door, request);
  if (session.id !== visit.sessionId) return 'not-you';
  const { organisationId, accountId } = session;
  return inScope(door.db, session, async (tx) => {
    if (await owesSecondStep(tx, session)) return 'failed';
    const account = await findAccount(tx, organisationId, accountId);
    if (!account || account.endedAt) return 'ended';
    const person = { organisationId, providerId: visit.providerId, subject: claims.subject, accountId };
    if (!(await store.join(tx, person))) {
      const joined = await store.findJoined(tx, organisationId, visit.providerId, claims.subject);
      return joined?.accountId === accountId ? undefined : 'taken';
    }
    await remember(tx, account, 'joinProvider', request.id);
    return undefined;
  });
}
