import fc from 'fast-check';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { brokenBodies, hostileOthers, hostileTexts } from './hostile-values.ts';
import { parametersOf } from './house-calls.ts';
import { valuesOf } from './values-of-schema.ts';

/** A request as `inject` sends it. */
export interface HostileRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
  remoteAddress?: string;
}

const hostile = fc.constantFrom(...Object.values(hostileTexts), ...Object.values(hostileOthers));
const hostileText = fc.constantFrom(...Object.values(hostileTexts));

/** Requests to one call: most of each is valid, so that it comes far; some of it is not. */
export function requestsTo(
  endpoint: Endpoint,
  at: { root: string; ids: readonly string[]; known: Record<string, string> },
): fc.Arbitrary<HostileRequest> {
  const writes = endpoint.method !== 'GET';
  return fc
    .record({
      path: pathsOf(endpoint.path, at),
      query: fc.oneof(
        { weight: 3, arbitrary: valuesOf(endpoint.query, at.ids) },
        { weight: 1, arbitrary: hostileQuery(endpoint) },
      ),
      payload: writes ? bodiesOf(endpoint, at.ids) : fc.constant(undefined),
      headers: headers(at.ids),
      remoteAddress: fc.integer({ min: 1, max: 250 }).map((last) => `192.0.2.${last}`),
    })
    .map(({ path, query, payload, headers: sent, remoteAddress }) => ({
      method: endpoint.method,
      url: `${at.root}${path}${queryText(query)}`,
      headers: payload === undefined ? withoutType(sent) : sent,
      remoteAddress,
      ...(payload === undefined ? {} : { payload }),
    }));
}

/** The first id mostly a real one of the harbour, so that the call comes past the gate. */
function pathsOf(path: string, { ids, known }: { ids: readonly string[]; known: Record<string, string> }) {
  const one = (name: string) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(known[name] ?? ids[0] ?? '') },
      { weight: 3, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: hostileText.filter((text) => text.isWellFormed() && text.length < 400) },
    );
  const names = parametersOf(path);
  return fc
    .tuple(...names.map(one))
    .map((values) =>
      path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[names.indexOf(name)] ?? '')),
    );
}

function bodiesOf(endpoint: Endpoint, ids: readonly string[]): fc.Arbitrary<string> {
  const valid = valuesOf(endpoint.body, ids);
  const wounded = fc.tuple(valid, fc.nat(), hostile).map(([body, where, value]) => wound(body, where, value));
  return fc.oneof(
    { weight: 4, arbitrary: valid.map(asJson) },
    { weight: 4, arbitrary: wounded.map(asJson) },
    { weight: 1, arbitrary: hostile.map(asJson) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(brokenBodies)) },
  );
}

const asJson = (value: unknown) => JSON.stringify(value) ?? 'null';

/** The same body with one of its values replaced. */
function wound(body: unknown, where: number, value: unknown): unknown {
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const copy: unknown = structuredClone(body);
  const walk = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const name of Object.keys(inner)) {
      places.push({ holder: inner as Record<string, unknown>, name });
      walk((inner as Record<string, unknown>)[name]);
    }
  };
  walk(copy);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return value;
  place.holder[place.name] = value;
  return copy;
}

function hostileQuery(endpoint: Endpoint): fc.Arbitrary<unknown> {
  const shape = (endpoint.query as { shape?: object }).shape ?? {};
  const name = fc.constantFrom(...Object.keys(shape), 'q', '__proto__', 'constructor', 'limit[]');
  return fc.dictionary(
    name,
    hostileText.filter((text) => text.length < 4_000),
    { maxKeys: 3 },
  );
}

function queryText(query: unknown): string {
  const pairs = Object.entries(query ?? {}).map(([name, value]) => [name, asText(value)] as [string, string]);
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

function headers(ids: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.constantFrom(...ids, '', 'x', '1'.repeat(5_000)) },
  );
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'application/xml',
        'multipart/form-data; boundary=x',
        'application/json; charset=utf-7',
        ';;',
        '',
      ),
    },
  );
  const more = fc.constantFrom<Record<string, string>>(
    {},
    {},
    {},
    {},
    { 'account-id': ids[0] ?? '' },
    { 'accept-language': 'en;q=x,,*' },
    { 'x-forwarded-for': "127.0.0.1, ' or 1=1" },
    { origin: 'https://evil.example' },
    { 'content-encoding': 'gzip' },
    { 'if-match': '*', range: 'bytes=0-', expect: 'nothing' },
    { authorization: 'Bearer x', 'x-http-method-override': 'DELETE' },
  );
  return fc.tuple(key, type, more).map(([idempotencyKey, contentType, rest]) => ({
    'idempotency-key': idempotencyKey,
    'content-type': contentType,
    ...rest,
  }));
}

const withoutType = ({ 'content-type': _, ...rest }: Record<string, string>) => rest;
