import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { Provider, type KoaContextWithOIDC } from 'oidc-provider';

/** Somebody who works at the municipality, as its identity provider knows them; by the name they sign in with. */
export interface Person {
  name: string;
  email?: string;
  email_verified?: boolean;
  groups?: string[];
}

/** What a test has the provider do wrong with the identity token it gives out. */
export type Quirk = (claims: JWTPayload, sign: SignToken) => Promise<string> | string;
export type SignToken = (claims: JWTPayload, header?: { alg?: string; typ?: string; kid?: string }) => Promise<string>;

export interface RunningIdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  people: Map<string, Person>;
  /** Set to have the next identity tokens changed; undefined for an honest provider. */
  quirk: Quirk | undefined;
  /** Signs as the provider itself. */
  sign: SignToken;
  close: () => Promise<void>;
}

interface Places {
  redirectUri: string;
  backChannelLogoutUri: string;
  leaveUri: string;
  people: Record<string, Person>;
  port?: number;
}

/**
 * A real OpenID provider (the certified package oidc-provider) on loopback, with one client and one page that asks only
 * for a name.
 */
export async function startIdentityProvider(places: Places): Promise<RunningIdentityProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const people = new Map(Object.entries(places.people));
  const client = { clientId: 'keukentafel', clientSecret: 'een geheim van alleen deze proef' };
  // The issuer is known only after it listens; the provider itself hangs on the server after that.
  const { createServer } = await import('node:http');
  let answer: (request: never, response: never) => unknown = () => undefined;
  const server = createServer((request, response) => void answer(request as never, response as never));
  await new Promise<void>((resolve) => server.listen(places.port ?? 0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: RunningIdentityProvider = {
    ...client,
    issuer,
    people,
    quirk: undefined,
    sign: signWith(privateKey),
    close: () => closeServer(server),
  };
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [places.redirectUri],
        post_logout_redirect_uris: [places.leaveUri],
        backchannel_logout_uri: places.backChannelLogoutUri,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['only for this test'] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: KoaContextWithOIDC, form: string) => {
          ctx.body = `<!doctype html><title>Uitloggen</title>${form}<button form="op.logoutForm" name="logout" value="yes">Uitloggen</button>`;
        },
      },
    },
    claims: { openid: ['sub', 'sid', 'auth_time'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: () => ({ sub: id, ...person }) };
    },
    // The municipality agreed for everybody who works there.
    loadExistingGrant: async (ctx) => {
      const { client: asking, session } = ctx.oidc;
      if (!asking || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    // By itself it sends nothing to addresses of this machine, and here everybody is on it.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
  });
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interaction/')) return askName(provider, people, ctx as KoaContextWithOIDC);
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (ctx.path === '/token' && running.quirk && body?.id_token) {
      const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
      body.id_token = await running.quirk(claims, running.sign);
    }
  });
  answer = provider.callback();
  return running;
}

/** The one page of this provider: a name is enough. An unknown one is somebody who gives up. */
async function askName(provider: Provider, people: Map<string, Person>, ctx: KoaContextWithOIDC): Promise<void> {
  if (ctx.method === 'GET') {
    ctx.type = 'html';
    ctx.body = `<!doctype html><html lang="nl"><title>Gemeente</title><main><h1>Gemeente</h1>
      <form method="post"><label>Naam <input name="login" autofocus></label><button>Verder</button></form></main></html>`;
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of ctx.req) parts.push(part as Buffer);
  const login = new URLSearchParams(Buffer.concat(parts).toString()).get('login') ?? '';
  const result = people.has(login)
    ? { login: { accountId: login } }
    : { error: 'access_denied', error_description: 'gave up' };
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
}

function signWith(key: CryptoKey): SignToken {
  return async (claims, header = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(key);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
