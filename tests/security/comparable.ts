import type { World } from '../harness/world.ts';

type Reply = Awaited<ReturnType<World['server']['inject']>>;

/** What differs between two answers to the same question. */
const chance = ['date', 'x-request-id', 'traceparent', 'trace-id', 'content-security-policy'];
const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const anyInstant = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

export const withoutChance = (headers: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !chance.includes(name)));

/** A reply of which only that is left which must be the same twice: `known` ids count, those made meanwhile do not. */
export function comparable(reply: Reply, known: ReadonlySet<string>, swapped = '') {
  const body = (swapped === '' ? reply.payload : reply.payload.replaceAll(swapped, 'swapped'))
    .replaceAll(anyInstant, 'now')
    .replaceAll(anyId, (id) => (known.has(id) ? id : 'new'));
  return { status: reply.statusCode, body, headers: withoutChance(reply.headers) };
}
