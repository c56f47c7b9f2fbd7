import { Secret, TOTP } from 'otpauth';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { apiRoot } from '../../access/gate/serve.ts';
import { signIn } from '../../modules/accounts/api.ts';
import { confirmCodes, proveIdentity, startCodes } from '../../modules/accounts/api-security.ts';
import type { AccountTables } from '../../modules/accounts/tables.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { pathOf } from '../../platform/web/call.ts';
import type { Who, World } from './world.ts';

/** Somebody behind a browser of their own, who comes in through the door: it keeps the cookie it is given. */
export class Visitor {
  readonly #world: World;
  /** Where they come from. */
  address: string;
  cookie: string | undefined;

  constructor(world: World, address = '192.0.2.1') {
    this.#world = world;
    this.address = address;
  }

  /** As `ask`, with the bytes of the reply when it is a document. */
  async askRaw(endpoint: Endpoint) {
    const reply = await this.#world.server.inject({
      method: endpoint.method,
      url: apiRoot + endpoint.path,
      ...(this.cookie ? { cookies: { session: this.cookie } } : {}),
    });
    const isProblem = reply.statusCode >= 400;
    return {
      status: reply.statusCode,
      headers: reply.headers,
      body: isProblem ? reply.json<unknown>() : reply.rawPayload,
    };
  }

  async ask<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, R>,
    { params = {}, body, key = uuidv7() }: { params?: object; body?: z.input<B>; key?: string } = {},
  ) {
    const reply = await this.#world.server.inject({
      method: endpoint.method,
      url: apiRoot + pathOf(endpoint, params as Record<string, string>),
      remoteAddress: this.address,
      headers: { 'idempotency-key': key, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/133.0' },
      ...(this.cookie ? { cookies: { session: this.cookie } } : {}),
      ...(endpoint.method === 'GET' ? {} : { payload: body ?? {} }),
    });
    const given = reply.cookies.find(({ name }) => name === 'session');
    if (given) this.cookie = given.value === '' ? undefined : given.value;
    return { status: reply.statusCode, body: reply.json<z.output<R>>(), headers: reply.headers };
  }

  /** As far as the password brings them. */
  enter = (account: { email: string; password: string }) => this.ask(signIn, { body: account });

  /** Shows once more that it is them. */
  prove = (password: string) => this.ask(proveIdentity, { body: { password } });
}

/** Gives one of the cast a password to come in with. */
export async function withPassword(world: World, who: Who, password = 'vier woorden op een rij') {
  const { organisationId, accountId } = world.viewers[who];
  const { email } = await world.owner
    .withTables<AccountTables>()
    .updateTable('account')
    .set({ passwordHash: await hashPassword(password), totpSealed: null, totpConfirmedAt: null, totpLastStep: null })
    .where('organisationId', '=', organisationId)
    .where('id', '=', accountId)
    .returning('email')
    .executeTakeFirstOrThrow();
  return { email, password };
}

/** Turns codes on and gives the key of the app; the code of `step`, in half minutes from now, is used up by it. */
export async function turnCodesOn(visitor: Visitor, password: string, step = -1): Promise<string> {
  await visitor.prove(password);
  const { body } = await visitor.ask(startCodes);
  const { status } = await visitor.ask(confirmCodes, { body: { code: codeOf(body.key, step) } });
  if (status !== 201) throw new Error(`Turning codes on was answered with ${status}.`);
  return body.key;
}

/** The code an app shows `steps` half minutes from now. */
export function codeOf(key: string, steps = 0): string {
  const app = new TOTP({ secret: Secret.fromBase32(key), digits: 6, period: 30, algorithm: 'SHA1' });
  return app.generate({ timestamp: Date.now() + steps * 30_000 });
}
