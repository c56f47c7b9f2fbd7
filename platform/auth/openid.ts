import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import * as client from 'openid-client';

/** Where the identity provider stands and as whom we come there. */
export interface ProviderPlace {
  issuer: string;
  clientId: string;
  /** Without one, PKCE alone shows that whoever fetches the token is who asked for it. */
  clientSecret: string | undefined;
}

/** The provider does not answer, or answers that it cannot now. */
export class ProviderAway extends Error {}
/** What came back is not right; the message is for the log, never for the person. */
export class ProviderRefused extends Error {}
/** The person, or the provider, said no. */
export class ProviderCancelled extends Error {}

/** What only we and this browser's visit know, to see that the answer belongs to the question. */
export interface VisitChecks {
  state: string;
  nonce: string;
  verifier: string;
}

/** What the provider told of the person, with its signature checked. */
export interface ProviderClaims {
  subject: string;
  /** Its own session (sid), where it says so. */
  session: string | undefined;
  /** When the person last showed there who they are; milliseconds since 1970. */
  authenticatedAt: number | undefined;
  all: Record<string, unknown>;
}

/** Tells that somebody signed out at the provider (OpenID Connect Back-Channel Logout 1.0). */
export interface LogoutMessage {
  jti: string;
  subject: string | undefined;
  session: string | undefined;
}

const seconds = 1000;
const patience = 8;
const keepFor = 600 * seconds;
/** Clocks of two servers differ. */
const clockTolerance = 30;
/** Asymmetric only: a secret that we share with the provider must not be able to sign as the provider. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** Plain http is for trying things out on one's own machine. */
export function isAllowedIssuer(issuer: string, publicUrl: string): boolean {
  const url = URL.parse(issuer);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  if (url.protocol === 'https:') return true;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'http:' && isHere && publicUrl.startsWith('http:');
}

export type OpenIdProvider = Awaited<ReturnType<typeof findProvider>>;

/** Remembers for ten minutes what providers say of themselves; one that is away is asked again every time. */
export function openIdProviders(publicUrl: string) {
  const known = new Map<string, { until: number; provider: Promise<OpenIdProvider> }>();
  return (place: ProviderPlace): Promise<OpenIdProvider> => {
    const key = JSON.stringify(place);
    const found = known.get(key);
    if (found && found.until > Date.now()) return found.provider;
    const provider = findProvider(place, publicUrl);
    known.set(key, { until: Date.now() + keepFor, provider });
    provider.catch(() => known.delete(key));
    return provider;
  };
}

/** Reads what the provider says of itself (OpenID Connect Discovery 1.0). Throws ProviderAway or ProviderRefused. */
async function findProvider({ issuer, clientId, clientSecret }: ProviderPlace, publicUrl: string) {
  if (!isAllowedIssuer(issuer, publicUrl)) throw new ProviderRefused('the issuer is not an https address');
  const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
  const found = await told(
    client.discovery(new URL(issuer), clientId, undefined, client.None(), { execute, timeout: patience }),
  );
  const about = found.serverMetadata();
  const { jwks_uri: keysAt } = about;
  if (!keysAt || !about.authorization_endpoint || !about.token_endpoint) {
    throw new ProviderRefused('the provider does not say where its keys or endpoints are');
  }
  const ourselves = {
    ...(clientSecret === undefined ? {} : { client_secret: clientSecret }),
    [client.clockTolerance]: clockTolerance,
  };
  const config = new client.Configuration(about, clientId, ourselves, authentication(about, clientSecret));
  config.timeout = patience;
  for (const enable of execute) enable(config);
  // By itself the library trusts the connection; we look at the signature too, and at the algorithm under it.
  client.enableNonRepudiationChecks(config);
  const keys = createRemoteJWKSet(new URL(keysAt), { timeoutDuration: patience * seconds });

  return {
    /** Where to send the person; `isStepUp`: they must show again who they are, however long they are signed in. */
    addressToVisit: async (redirectUri: string, checks: VisitChecks, isStepUp: boolean): Promise<URL> =>
      client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        state: checks.state,
        nonce: checks.nonce,
        ...(isStepUp ? { prompt: 'login', max_age: '0' } : {}),
      }),

    /** Reads the address the person came back on: state, issuer, code, and everything of the identity token. */
    async readArrival(address: URL, checks: VisitChecks): Promise<ProviderClaims> {
      const tokens = await told(
        client.authorizationCodeGrant(config, address, {
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          pkceCodeVerifier: checks.verifier,
          idTokenExpected: true,
        }),
      );
      const claims = tokens.claims();
      if (!claims) throw new ProviderRefused('no identity token');
      const more = about.userinfo_endpoint
        ? await told(client.fetchUserInfo(config, tokens.access_token, claims.sub))
        : {};
      return {
        subject: claims.sub,
        session: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
        authenticatedAt: typeof claims.auth_time === 'number' ? claims.auth_time * seconds : undefined,
        all: { ...more, ...claims },
      };
    },

    /** Where the person signs out at the provider too; undefined when it offers no such place. */
    addressToLeave: (backTo: string): URL | undefined =>
      about.end_session_endpoint ? client.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo }) : undefined,

    /** Checks a logout token: signature, issuer, audience, age, event, and that it is no identity token in disguise. */
    async readLogout(token: string): Promise<LogoutMessage> {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: about.issuer,
        audience: clientId,
        algorithms,
        clockTolerance,
        maxTokenAge: 300,
        requiredClaims: ['iat', 'exp', 'jti', 'events'],
      }).catch((error: unknown) => {
        const isAboutToken = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
        throw isAboutToken ? new ProviderRefused(error.code, { cause: error }) : new ProviderAway('', { cause: error });
      });
      const { jti, sub: subject, events } = payload;
      const session = payload['sid'];
      const isTyped = [undefined, 'logout+jwt', 'JWT'].includes(protectedHeader.typ);
      const event = typeof events === 'object' && events !== null && Object.hasOwn(events, logoutEvent);
      if (!isTyped || !event || 'nonce' in payload || typeof jti !== 'string') {
        throw new ProviderRefused('not a logout token');
      }
      if (subject === undefined && typeof session !== 'string') throw new ProviderRefused('nobody is named');
      return { jti, subject, session: typeof session === 'string' ? session : undefined };
    },
  };
}

/** As the provider prefers: the secret in a header, or where it does not take that, in the body. */
function authentication(about: client.ServerMetadata, secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None();
  const ways = about.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return ways.includes('client_secret_basic') ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret);
}

/** Sorts what the library throws into the three things a person can be told. */
async function told<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError) {
      const isNo = ['access_denied', 'login_required', 'interaction_required'].includes(error.error);
      throw isNo ? new ProviderCancelled(error.error) : new ProviderRefused(error.error, { cause: error });
    }
    throw isAway(error) ? new ProviderAway('', { cause: error }) : new ProviderRefused('', { cause: error });
  }
}

function isAway(error: unknown): boolean {
  if (error instanceof client.ResponseBodyError) return error.status >= 500;
  const code = error instanceof client.ClientError ? error.code : undefined;
  if (code === 'OAUTH_TIMEOUT') return true;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Response) return cause.status >= 500;
  return error instanceof TypeError || cause instanceof TypeError;
}
