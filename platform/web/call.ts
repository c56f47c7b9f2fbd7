import type { z } from 'zod';
import { uuidv7 } from 'uuidv7';
import type { Endpoint } from '../http/endpoint.ts';
import type { Problem } from '../http/problem.ts';
import { i18n, textIn } from '../i18n/messages.ts';
import { webMessages } from './messages.ts';
import { ProblemError, unreachable } from './problem-error.ts';
import { askToStepUp } from './step-up.ts';

const root = '/api/v1';

/** What a call takes: path parameters, query, body, and for a write the key that keeps it from happening twice. */
export interface CallInput<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  params?: z.input<Params>;
  query?: z.input<Query>;
  body?: z.input<Body>;
  key?: string;
  signal?: AbortSignal;
}

/** The path of a call below /api/v1, parameters filled in; what the outbox keeps of a write. */
export function pathOf(endpoint: Pick<Endpoint, 'path'>, params: Record<string, string> = {}): string {
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** The address of a call below /api/v1 with what it asks by; what is empty is left out. */
export function addressOf<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Pick<Endpoint, 'path'>,
  input: Pick<CallInput<P, Q, B>, 'params' | 'query'>,
): string {
  const query = new URLSearchParams();
  const asked: Record<string, unknown> = input.query ?? {};
  for (const [name, value] of Object.entries(asked)) {
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) query.set(name, value.toString());
    if (typeof value === 'boolean') query.set(name, String(value));
  }
  const path = pathOf(endpoint, input.params as Record<string, string>);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Asks the server. Throws ProblemError when it refuses or cannot be reached. */
export async function call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, R>,
  input: CallInput<P, Q, B> = {},
): Promise<z.output<R>> {
  const response = await answered(endpoint.method, addressOf(endpoint, input), {
    body: input.body,
    key: input.key ?? uuidv7(),
    signal: input.signal,
  });
  return (await response.json()) as z.output<R>;
}

/** Makes a request; when the server first wants to know who is there, asks that and makes the very same one again. */
export async function answered(method: string, path: string, input: RequestInput): Promise<Response> {
  const response = await request(method, path, input);
  if (response.ok) return response;
  const problem = await readProblem(response);
  if (problem.code !== 'step-up-needed' || !(await askToStepUp())) throw new ProblemError(problem);
  const again = await request(method, path, input);
  if (!again.ok) throw new ProblemError(await readProblem(again));
  return again;
}

interface RequestInput {
  body?: unknown;
  key: string;
  accountId?: string;
  signal?: AbortSignal | undefined;
}

/** One request with the headers every call carries; rejects with ProblemError status 0 when there is no answer. */
export async function request(
  method: string,
  path: string,
  { body, key, accountId, signal }: RequestInput,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': i18n.language };
  if (method !== 'GET') headers['Idempotency-Key'] = key;
  if (accountId) headers['Account-Id'] = accountId;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(root + path, {
      method,
      headers,
      signal: signal ?? null,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable(textIn(webMessages, i18n.language === 'en' ? 'en' : 'nl')('unreachable'));
  }
}

/** The problem a refused call answers with; one of our own when the answer is no problem+json. */
export async function readProblem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: 'about:blank', title: response.statusText, status: response.status, code: 'internal' };
  }
}
