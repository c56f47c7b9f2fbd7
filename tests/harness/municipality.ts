import { uuidv7 } from 'uuidv7';
import type { AddressInfo } from 'node:net';
import { apiRoot } from '../../access/gate/serve.ts';
import { providerPaths } from '../../modules/accounts/api-provider.ts';
import type { RoleRule, TeamRule } from '../../modules/accounts/domain-provider.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { startIdentityProvider, type Person, type RunningIdentityProvider } from './identity-provider.ts';
import { whenFileIsDone } from './tidy-up.ts';
import type { World } from './world.ts';

interface Rules {
  people: Record<string, Person>;
  roleRules: RoleRule[];
  teamRules?: TeamRule[];
}

export interface Municipality extends RunningIdentityProvider {
  /** As it is known here. */
  id: string;
}

/** The identity provider of the municipality `here`, running, and known to the world, which listens for its messages. */
export async function joinMunicipality(
  world: World,
  { people, roleRules, teamRules = [] }: Rules,
): Promise<Municipality> {
  const id = uuidv7();
  const { organisationId } = world.viewers.generalist;
  const path = (one: keyof typeof providerPaths) => apiRoot + providerPaths[one].replace(':providerId', id);
  if (!world.server.server.listening) await world.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = world.server.server.address() as AddressInfo;
  const provider = await startIdentityProvider({
    redirectUri: `http://localhost${path('arrival')}`,
    backChannelLogoutUri: `http://127.0.0.1:${port}${path('logout')}`,
    leaveUri: 'http://localhost/',
    people,
  });
  whenFileIsDone(provider.close);
  await world.owner.transaction().execute(async (tx) => {
    const db = tx.withTables<AccountTables>();
    const place = { organisationId, table: 'identity_provider', column: 'client_secret', rowId: id };
    await db
      .insertInto('identityProvider')
      .values({
        organisationId,
        id,
        name: 'Gemeente',
        issuer: provider.issuer,
        clientId: provider.clientId,
        clientSecret: await world.vault.seal(tx, place, provider.clientSecret),
        groupClaim: 'groups',
        roleRules: JSON.stringify(roleRules),
        teamRules: JSON.stringify(teamRules),
        isEnabled: true,
        version: 1,
        createdAt: new Date().toISOString(),
      })
      .execute();
    await db.insertInto('providerDoor').values({ id, organisationId, name: 'Gemeente' }).execute();
  });
  return Object.assign(provider, { id });
}

/** A browser as far as signing in needs one: it keeps the cookies of both sides and goes where it is sent. */
export class Traveller {
  readonly #world: World;
  readonly #municipality: Municipality;
  /** Cookies here and there, by name. */
  readonly here = new Map<string, string>();
  readonly there = new Map<string, string>();

  constructor(world: World, municipality: Municipality) {
    this.#world = world;
    this.#municipality = municipality;
  }

  /** Follows an address to where something must be done, or to the page of arrival. Gives that address. */
  async follow(start: string): Promise<string> {
    let address = start;
    for (let turn = 0; turn < 12; turn += 1) {
      const next = await this.step(address);
      if (next === undefined || next.startsWith('http://localhost/signed-in')) return next ?? address;
      address = next;
    }
    throw new Error(`It goes round in circles: ${address}`);
  }

  /** One request; gives the address it sends on to, if any. */
  async step(address: string, form?: Record<string, string>): Promise<string | undefined> {
    if (new URL(address).origin !== 'http://localhost') return this.#stepThere(address, form);
    const { pathname, search } = new URL(address);
    const reply = await this.#world.server.inject({
      method: 'GET',
      url: pathname + search,
      cookies: Object.fromEntries(this.here),
    });
    for (const { name, value } of reply.cookies) {
      if (value === '') this.here.delete(name);
      else this.here.set(name, value);
    }
    const { location } = reply.headers;
    return location === undefined ? undefined : new URL(location, address).href;
  }

  async #stepThere(address: string, form?: Record<string, string>): Promise<string | undefined> {
    const reply = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.there].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (/expires=Thu, 01 Jan 1970/i.test(line)) this.there.delete(name);
      else this.there.set(name, pair.slice(name.length + 1));
    }
    const location = reply.headers.get('location');
    if (location !== null) return new URL(location, address).href;
    return this.#sendOn(await reply.text());
  }

  /** A page that is a form and sends itself: another person came, and the one before must go first. */
  #sendOn(page: string): Promise<string | undefined> | undefined {
    const action = /\.submit\(\)/.test(page) && /action="([^"]+)"/.exec(page)?.[1];
    if (!action) return undefined;
    const fields = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return this.#stepThere(action, Object.fromEntries(fields) as Record<string, string>);
  }

  /** To the provider, with a name given there when it asks; back as far as `stopBefore`, else all the way. */
  async visit(login: string, purpose = 'sign-in', stopAtArrival = false): Promise<string> {
    const path = apiRoot + providerPaths.visit.replace(':providerId', this.#municipality.id);
    let at = await this.follow(`http://localhost${path}?for=${purpose}`);
    if (at.includes('/interaction/')) {
      let next = await this.step(at, { login });
      while (next && !(stopAtArrival && next.startsWith('http://localhost')) && !next.includes('/signed-in')) {
        next = await this.step(next);
      }
      at = next ?? '';
    }
    return at.replace('http://localhost', '');
  }
}
